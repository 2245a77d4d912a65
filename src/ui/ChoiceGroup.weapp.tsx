import { View } from '@tarojs/components'
import { useId, type ReactNode } from 'react'
import { Box } from './Box'
import { ChoiceFace } from './ChoiceFace'
import { classNames } from './class-names'
import type { FieldProps, Option } from './field.props'
import { fieldIds } from './field-parts'
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

/** A group of radio buttons or checkboxes. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>): ReactNode {
  const { type, options, isChosen, onToggle, label, hint, error, isRequired, isLabelHidden } = props
  const ids = fieldIds(useId())
  return (
    <Box
      className={classNames('ui-field', error && 'ui-field--wrong')}
      role={type === 'radio' ? 'radiogroup' : 'group'}
      label={label}
    >
      {!isLabelHidden && (
        <Box className="ui-field__label">
          <FieldLabel isRequired={isRequired}>{label}</FieldLabel>
        </Box>
      )}
      <Box
        className={classNames('ui-choices', options.some((option) => option.hint) && 'ui-choices--explained')}
      >
        {options.map((option) => (
          <View
            key={option.value}
            className={classNames('ui-choice', isChosen(option.value) && 'ui-choice--chosen')}
            ariaRole={type}
            aria-label={option.hint ? `${option.label}，${option.hint}` : option.label}
            aria-checked={isChosen(option.value)}
            onClick={() => onToggle(option.value)}
          >
            <ChoiceFace isRound={type === 'radio'} label={option.label} hint={option.hint} />
          </View>
        ))}
      </Box>
      <FieldNotes ids={ids} hint={hint} error={error} />
    </Box>
  )
}
