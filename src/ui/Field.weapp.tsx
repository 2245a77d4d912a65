import { useId, type ReactNode } from 'react'
import { Box } from './Box'
import { classNames } from './class-names'
import type { FieldProps } from './field.props'
import { countOf, fieldIds } from './field-parts'
import { FieldLabel } from './FieldLabel'
import { FieldNotes } from './FieldNotes'
import './Field.css'

/** What the control takes over: WeChat's readers know no references, so the name carries the words. */
export interface ControlAttributes {
  readonly id: string
  readonly 'aria-label': string
  readonly 'aria-invalid': boolean
  readonly 'aria-required': boolean
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
  const name = [label, error, typeof hint === 'string' ? hint : null].filter(Boolean).join('，')
  return (
    <Box className={classNames('ui-field', isWrong && 'ui-field--wrong')}>
      {!isLabelHidden && (
        <Box className="ui-field__label" id={ids.label}>
          <FieldLabel isRequired={isRequired}>{label}</FieldLabel>
        </Box>
      )}
      {children({
        id: ids.control,
        'aria-label': name,
        'aria-invalid': isWrong,
        'aria-required': isRequired === true,
      })}
      <FieldNotes ids={ids} hint={hint} error={error} count={count} />
    </Box>
  )
}
