import type { ReactNode } from 'react'
import { SearchBox } from './SearchBox'
import type { SearchFieldProps, Suggestion } from './search-field.props'

/** One line to search with; what may be meant is offered while typing. */
export function SearchField<Item extends Suggestion>(props: SearchFieldProps<Item>): ReactNode {
  const { suggestions, onPick, ...rest } = props
  return (
    <SearchBox
      {...rest}
      suggestions={suggestions}
      onPickAt={(index) => {
        const picked = suggestions[index]
        if (picked) onPick(picked)
      }}
    />
  )
}
