import type { ReactNode } from 'react'
import type { SelectProps } from './field.props'
import { SelectBox } from './SelectBox'

/** One of many, in the device's own list. For up to five, `RadioGroup` shows them all. */
export function Select<Value extends string>(props: SelectProps<Value>): ReactNode {
  const { value, options, onChange, ...rest } = props
  return (
    <SelectBox
      {...rest}
      labels={options.map((option) => option.label)}
      index={options.findIndex((option) => option.value === value)}
      onPick={(index) => {
        const chosen = options[index]
        if (chosen) onChange(chosen.value)
      }}
    />
  )
}
