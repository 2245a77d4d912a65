import type { InputHTMLAttributes, ReactNode } from 'react'
import { Field } from './Field'
import type { TextFieldProps } from './field.props'

type Kind = NonNullable<TextFieldProps['type']>

const attributesOf: Readonly<Record<Kind, InputHTMLAttributes<HTMLInputElement>>> = {
  text: { type: 'text' },
  tel: { type: 'tel', autoComplete: 'tel' },
  // Not type=number: it drops leading zeros and turns the wheel into a trap.
  number: { type: 'text', inputMode: 'numeric' },
  decimal: { type: 'text', inputMode: 'decimal' },
  email: { type: 'email', autoComplete: 'email' },
  'one-time-code': { type: 'text', inputMode: 'numeric', autoComplete: 'one-time-code' },
  name: { type: 'text', autoComplete: 'name' },
}

/** One line of text. */
export function TextField(props: TextFieldProps): ReactNode {
  const { value, onChange, onBlur, onEnter, type = 'text', placeholder, maxLength, suffix, ...field } = props
  return (
    <Field {...field} counted={{ value, maxLength }}>
      {(attributes) => (
        <div className="ui-field__box">
          <input
            {...attributesOf[type]}
            {...attributes}
            className="ui-field__input"
            value={value}
            placeholder={placeholder}
            onChange={(event) => onChange(event.target.value)}
            onBlur={onBlur}
            onKeyDown={(event) => {
              // While an input method is composing, Enter takes its candidate.
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.()
            }}
          />
          {suffix && <div className="ui-field__suffix">{suffix}</div>}
        </div>
      )}
    </Field>
  )
}
