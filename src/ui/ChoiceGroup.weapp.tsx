import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useId, type ReactNode } from 'react'
import { useHeardAsOne } from '../preferences/context'
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

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox'
  readonly label: string
  readonly hint: string | undefined
  readonly isChosen: boolean
  readonly onToggle: () => void
}

const Choice = observer(function Choice({ type, label, hint, isChosen, onToggle }: ChoiceProps) {
  const heardAsOne = useHeardAsOne()
  return (
    <View
      className={classNames('ui-choice', isChosen && 'ui-choice--chosen')}
      ariaRole={type}
      aria-label={hint ? heardAsOne(label, hint) : label}
      aria-checked={isChosen}
      onClick={onToggle}
    >
      <ChoiceFace isRound={type === 'radio'} label={label} hint={hint} />
    </View>
  )
})

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
          <Choice
            key={option.value}
            type={type}
            label={option.label}
            hint={option.hint}
            isChosen={isChosen(option.value)}
            onToggle={() => onToggle(option.value)}
          />
        ))}
      </Box>
      <FieldNotes ids={ids} hint={hint} error={error} />
    </Box>
  )
}
