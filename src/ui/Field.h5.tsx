import { useId, type ReactNode } from 'react'
import { classNames } from './class-names'
import type { FieldProps } from './field.props'
import { countOf, describedBy, fieldIds } from './field-parts'
import { FieldLabel } from './FieldLabel'
import { FieldNotes } from './FieldNotes'
import './Field.css'

/** What the control takes over to be named and described. */
export interface ControlAttributes {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
  readonly 'aria-required': true | undefined
}

interface FieldFrameProps extends FieldProps {
  readonly counted?: { readonly value: string; readonly maxLength: number | undefined }
  readonly children: (attributes: ControlAttributes) => ReactNode
}

/** Label, control, error and hint of one field, tied together. */
export function Field({ label, hint, error, isRequired, isLabelHidden, counted, children }: FieldFrameProps) {
  const ids = fieldIds(useId())
  const count = counted ? countOf(counted.value, counted.maxLength) : null
  const isWrong = Boolean(error) || (count !== null && count.over > 0)
  return (
    <div className={classNames('ui-field', isWrong && 'ui-field--wrong')}>
      <label className={isLabelHidden ? 'ui-unseen' : 'ui-field__label'} id={ids.label} htmlFor={ids.control}>
        <FieldLabel isRequired={isRequired}>{label}</FieldLabel>
      </label>
      {children({
        id: ids.control,
        'aria-describedby': describedBy(ids, { hint: Boolean(hint), error: isWrong, count: count !== null }),
        'aria-invalid': isWrong || undefined,
        'aria-required': isRequired || undefined,
      })}
      <FieldNotes ids={ids} hint={hint} error={error} count={count} />
    </div>
  )
}
