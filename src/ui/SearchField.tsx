import { useId, type ReactNode } from 'react'
import { fieldIds } from './field-parts'
import { FieldNotes } from './FieldNotes'
import { SearchBox } from './SearchBox'
import type { SearchFieldProps, Suggestion } from './search-field.props'
import './Field.css'

/** One line to search with; what may be meant is offered while typing. */
export function SearchField<Item extends Suggestion>(props: SearchFieldProps<Item>): ReactNode {
  const { suggestions, onPick, error, ...rest } = props
  const ids = fieldIds(useId())
  return (
    <>
      <SearchBox
        {...rest}
        suggestions={suggestions}
        errorId={error ? ids.error : undefined}
        onPickAt={(index) => {
          const picked = suggestions[index]
          if (picked) onPick(picked)
        }}
      />
      <FieldNotes ids={ids} error={error} />
    </>
  )
}
