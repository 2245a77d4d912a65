import type { ReactNode } from 'react'

/** What every field has: its name, what helps, and what is wrong, all linked to the control. */
export interface FieldProps {
  readonly label: string
  readonly hint?: ReactNode
  /** A sentence that says what to do; null or empty when nothing is wrong. */
  readonly error?: string | null | undefined
  readonly isRequired?: boolean | undefined
  /** The label stays for screen readers only. */
  readonly isLabelHidden?: boolean | undefined
}

export interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: (() => void) | undefined
  /** The Enter key, or the keyboard's own button. */
  readonly onEnter?: (() => void) | undefined
  /** Which keyboard and what the browser may fill in. */
  readonly type?: 'text' | 'tel' | 'number' | 'decimal' | 'email' | 'one-time-code' | 'name' | undefined
  readonly placeholder?: string | undefined
  /** In characters. What is too long is marked and counted; typing and pasting are never cut. */
  readonly maxLength?: number | undefined
  /** A unit or a small button at the end of the box. */
  readonly suffix?: ReactNode
}

export interface TextAreaProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: (() => void) | undefined
  readonly placeholder?: string | undefined
  readonly rows?: number | undefined
  /** In characters; counted beside the box, never cut. */
  readonly maxLength?: number | undefined
}

export interface Option<Value extends string = string> {
  readonly value: Value
  readonly label: string
  readonly hint?: string | undefined
}

export interface SelectProps<Value extends string = string> extends FieldProps {
  readonly value: Value | null
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value) => void
  readonly placeholder?: string | undefined
}

/** Days as `YYYY-MM-DD`. */
export interface DateFieldProps extends FieldProps {
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly min?: string | undefined
  readonly max?: string | undefined
}

export interface RadioGroupProps<Value extends string = string> extends FieldProps {
  readonly value: Value | null
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value) => void
}

export interface CheckboxGroupProps<Value extends string = string> extends FieldProps {
  readonly values: readonly Value[]
  readonly options: readonly Option<Value>[]
  readonly onChange: (values: readonly Value[]) => void
}

export interface CheckboxProps extends Omit<FieldProps, 'label' | 'isLabelHidden'> {
  readonly label: ReactNode
  readonly isChecked: boolean
  readonly onChange: (isChecked: boolean) => void
}
