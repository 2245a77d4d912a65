import type { ReactNode } from 'react'
import { ChoiceGroup } from './ChoiceGroup'
import type { RadioGroupProps } from './field.props'

/** One of a few, all in sight. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>): ReactNode {
  const { value, onChange, ...rest } = props
  return <ChoiceGroup {...rest} type="radio" isChosen={(option) => option === value} onToggle={onChange} />
}
