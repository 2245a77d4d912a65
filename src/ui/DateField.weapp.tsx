import { Picker, View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { classNames } from './class-names'
import { useHeardAsOne, useMessages } from '../preferences/context'
import { useFigures } from '../preferences/figures'
import { Field } from './Field'
import type { DateFieldProps } from './field.props'
import { fieldMessages } from './messages/fields'
import './Select.css'

/** A day of the calendar, chosen in the device's own picker. */
export const DateField = observer(function DateField({
  value,
  onChange,
  min,
  max,
  ...field
}: DateFieldProps) {
  const say = useMessages(fieldMessages)
  const heardAsOne = useHeardAsOne()
  const { day } = useFigures()
  const shown = value === null ? say('chooseDate') : day(value)
  return (
    <Field {...field}>
      {(attributes) => (
        <View className="ui-field__box">
          <Picker
            className="ui-select__picker"
            mode="date"
            value={value ?? max ?? ''}
            {...(min === undefined ? {} : { start: min })}
            {...(max === undefined ? {} : { end: max })}
            onChange={(event) => onChange(event.detail.value)}
          >
            <View
              className={classNames(
                'ui-field__input',
                'ui-select__value',
                value === null && 'ui-field__input--empty',
              )}
              ariaRole="button"
              aria-label={heardAsOne(attributes['aria-label'], shown)}
            >
              {shown}
            </View>
          </Picker>
        </View>
      )}
    </Field>
  )
})
