import { observer } from 'mobx-react-lite'
import { useMessages } from '../preferences/context'
import { classNames } from './class-names'
import { Field } from './Field'
import { Icon } from './Icon'
import type { SelectBoxProps } from './select-box.props'
import { fieldMessages } from './messages/fields'
import './Select.css'

/** The native list of a `Select`. */
export const SelectBox = observer(function SelectBox(props: SelectBoxProps) {
  const { labels, index, onPick, placeholder, ...field } = props
  const say = useMessages(fieldMessages)
  return (
    <Field {...field}>
      {(attributes) => (
        <div className="ui-field__box">
          <select
            {...attributes}
            className={classNames(
              'ui-field__input',
              'ui-select__list',
              index < 0 && 'ui-field__input--empty',
            )}
            value={index}
            onChange={(event) => onPick(Number(event.target.value))}
          >
            {index < 0 && (
              <option value={-1} disabled>
                {placeholder ?? say('choose')}
              </option>
            )}
            {labels.map((label, at) => (
              <option key={label} value={at}>
                {label}
              </option>
            ))}
          </select>
          <span className="ui-select__arrow">
            <Icon name="forward" size={16} />
          </span>
        </div>
      )}
    </Field>
  )
})
