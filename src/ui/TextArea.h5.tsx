import type { ReactNode } from 'react'
import { Field } from './Field'
import type { TextAreaProps } from './field.props'

/** Several lines of text, with the number of characters and what is left. */
export function TextArea(props: TextAreaProps): ReactNode {
  const { value, onChange, onBlur, placeholder, rows = 4, maxLength, ...field } = props
  return (
    <Field {...field} counted={{ value, maxLength }}>
      {(attributes) => (
        <div className="ui-field__box">
          <textarea
            {...attributes}
            className="ui-field__input ui-field__input--area"
            rows={rows}
            value={value}
            placeholder={placeholder}
            onChange={(event) => onChange(event.target.value)}
            onBlur={onBlur}
          />
        </div>
      )}
    </Field>
  )
}
