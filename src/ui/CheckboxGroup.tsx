import type { ReactNode } from 'react'
import { ChoiceGroup } from './ChoiceGroup'
import type { CheckboxGroupProps } from './field.props'

/** Any of a few, all in sight. The values come back in the order of the options. */
export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>): ReactNode {
  const { values, onChange, ...rest } = props
  const toggle = (toggled: Value): void =>
    onChange(
      props.options.flatMap(({ value }) => (values.includes(value) !== (value === toggled) ? [value] : [])),
    )
  return (
    <ChoiceGroup {...rest} type="checkbox" isChosen={(option) => values.includes(option)} onToggle={toggle} />
  )
}
