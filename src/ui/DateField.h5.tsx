import type { ReactNode } from 'react'
import { Field } from './Field'
import type { DateFieldProps } from './field.props'

/** A day of the calendar, chosen in the device's own picker. */
export function DateField({ value, onChange, min, max, ...field }: DateFieldProps): ReactNode {
  return (
    <Field {...field}>
      {(attributes) => (
        <div className="ui-field__box">
          <input
            {...attributes}
            className="ui-field__input"
            type="date"
            value={value ?? ''}
            min={min}
            max={max}
            onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
          />
        </div>
      )}
    </Field>
  )
}
