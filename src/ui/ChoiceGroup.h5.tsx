import { useId, type ReactNode } from 'react'
import { ChoiceFace } from './ChoiceFace'
import { classNames } from './class-names'
import type { FieldProps, Option } from './field.props'
import { describedBy, fieldIds } from './field-parts'
import { FieldLabel } from './FieldLabel'
import { FieldNotes } from './FieldNotes'
import './Choice.css'
import './Field.css'

interface ChoiceGroupProps<Value extends string> extends FieldProps {
  readonly type: 'radio' | 'checkbox'
  readonly options: readonly Option<Value>[]
  readonly isChosen: (value: Value) => boolean
  readonly onToggle: (value: Value) => void
}

/** A fieldset of native radio buttons or checkboxes. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>): ReactNode {
  const { type, options, isChosen, onToggle, label, hint, error, isRequired, isLabelHidden } = props
  const ids = fieldIds(useId())
  const isWrong = Boolean(error)
  return (
    <fieldset
      className={classNames('ui-field', isWrong && 'ui-field--wrong')}
      role={type === 'radio' ? 'radiogroup' : undefined}
      aria-labelledby={ids.label}
      aria-describedby={describedBy(ids, { hint: Boolean(hint), error: isWrong, count: false })}
      aria-required={type === 'radio' && isRequired ? true : undefined}
      aria-invalid={type === 'radio' && isWrong ? true : undefined}
    >
      <legend className={isLabelHidden ? 'ui-unseen' : 'ui-field__label'} id={ids.label}>
        <FieldLabel isRequired={isRequired}>{label}</FieldLabel>
      </legend>
      <div
        className={classNames('ui-choices', options.some((option) => option.hint) && 'ui-choices--explained')}
      >
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames('ui-choice', isChosen(option.value) && 'ui-choice--chosen')}
          >
            <input
              className="ui-choice__input"
              type={type}
              name={ids.control}
              value={option.value}
              checked={isChosen(option.value)}
              onChange={() => onToggle(option.value)}
            />
            <ChoiceFace isRound={type === 'radio'} label={option.label} hint={option.hint} />
          </label>
        ))}
      </div>
      <FieldNotes ids={ids} hint={hint} error={error} />
    </fieldset>
  )
}
