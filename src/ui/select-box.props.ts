import type { FieldProps } from './field.props'

export interface SelectBoxProps extends FieldProps {
  readonly labels: readonly string[]
  /** −1: nothing chosen yet. */
  readonly index: number
  readonly onPick: (index: number) => void
  readonly placeholder?: string | undefined
}
