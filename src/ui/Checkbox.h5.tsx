import { useId, type ReactNode } from 'react'
import { ChoiceFace } from './ChoiceFace'
import { classNames } from './class-names'
import type { CheckboxProps } from './field.props'
import { describedBy, fieldIds } from './field-parts'
import { FieldNotes } from './FieldNotes'
import './Choice.css'
import './Field.css'

/** One thing to agree to or to switch on. */
export function Checkbox({ label, hint, error, isRequired, isChecked, onChange }: CheckboxProps): ReactNode {
  const ids = fieldIds(useId())
  const isWrong = Boolean(error)
  return (
    <div className={classNames('ui-field', isWrong && 'ui-field--wrong')}>
      <label className={classNames('ui-choice ui-choice--bare', isChecked && 'ui-choice--chosen')}>
        <input
          className="ui-choice__input"
          type="checkbox"
          checked={isChecked}
          onChange={(event) => onChange(event.target.checked)}
          aria-describedby={describedBy(ids, { hint: Boolean(hint), error: isWrong, count: false })}
          aria-invalid={isWrong || undefined}
          aria-required={isRequired || undefined}
        />
        <ChoiceFace isRound={false} label={label} />
      </label>
      <FieldNotes ids={ids} hint={hint} error={error} />
    </div>
  )
}
