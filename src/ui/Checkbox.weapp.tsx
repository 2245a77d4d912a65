import { View } from '@tarojs/components'
import { useId, type ReactNode } from 'react'
import { Box } from './Box'
import { ChoiceFace } from './ChoiceFace'
import { classNames } from './class-names'
import type { CheckboxProps } from './field.props'
import { fieldIds } from './field-parts'
import { FieldNotes } from './FieldNotes'
import './Choice.css'
import './Field.css'

/** One thing to agree to or to switch on. */
export function Checkbox({ label, hint, error, isRequired, isChecked, onChange }: CheckboxProps): ReactNode {
  const ids = fieldIds(useId())
  return (
    <Box className={classNames('ui-field', error && 'ui-field--wrong')}>
      <View
        className={classNames('ui-choice ui-choice--bare', isChecked && 'ui-choice--chosen')}
        ariaRole="checkbox"
        aria-checked={isChecked}
        aria-required={isRequired === true}
        {...(typeof label === 'string' ? { 'aria-label': label } : {})}
        onClick={() => onChange(!isChecked)}
      >
        <ChoiceFace isRound={false} label={label} />
      </View>
      <FieldNotes ids={ids} hint={hint} error={error} />
    </Box>
  )
}
