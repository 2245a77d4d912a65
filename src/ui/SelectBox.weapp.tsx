import { Picker, View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { classNames } from './class-names'
import { useHeardAsOne, useMessages } from '../preferences/context'
import { Field } from './Field'
import { Icon } from './Icon'
import type { SelectBoxProps } from './select-box.props'
import { fieldMessages } from './messages/fields'
import './Select.css'

/** The native list of a `Select`. */
export const SelectBox = observer(function SelectBox(props: SelectBoxProps) {
  const { labels, index, onPick, placeholder, ...field } = props
  const say = useMessages(fieldMessages)
  const heardAsOne = useHeardAsOne()
  const shown = labels[index] ?? placeholder ?? say('choose')
  return (
    <Field {...field}>
      {(attributes) => (
        <View className="ui-field__box">
          <Picker
            className="ui-select__picker"
            mode="selector"
            range={[...labels]}
            value={Math.max(0, index)}
            onChange={(event) => onPick(Number(event.detail.value))}
          >
            <View
              className={classNames(
                'ui-field__input',
                'ui-select__value',
                index < 0 && 'ui-field__input--empty',
              )}
              ariaRole="button"
              aria-label={heardAsOne(attributes['aria-label'], shown)}
            >
              {shown}
            </View>
          </Picker>
          <View className="ui-select__arrow">
            <Icon name="forward" size={16} />
          </View>
        </View>
      )}
    </Field>
  )
})
