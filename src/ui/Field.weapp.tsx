import { observer } from 'mobx-react-lite'
import { useId, type ReactNode } from 'react'
import { useHeardAsOne } from '../preferences/context'
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
export const Field = observer(function Field(props: FieldFrameProps) {
  const { label, hint, error, isRequired, isLabelHidden, counted, children } = props
  const heardAsOne = useHeardAsOne()
  const ids = fieldIds(useId())
  const count = counted ? countOf(counted.value, counted.maxLength) : null
  const isWrong = Boolean(error) || (count !== null && count.over > 0)
  const notes = [error, hint].flatMap((note) => (typeof note === 'string' && note !== '' ? [note] : []))
  return (
    <Box className={classNames('ui-field', isWrong && 'ui-field--wrong')}>
      {!isLabelHidden && (
        <Box className="ui-field__label" id={ids.label}>
          <FieldLabel isRequired={isRequired}>{label}</FieldLabel>
        </Box>
      )}
      {children({
        id: ids.control,
        'aria-label': heardAsOne(label, ...notes),
        'aria-invalid': isWrong,
        'aria-required': isRequired === true,
      })}
      <FieldNotes ids={ids} hint={hint} error={error} count={count} />
    </Box>
  )
})
