import { observer } from 'mobx-react-lite'
import type { TermId } from '../../domain/glossary/names'
import { useMessages } from '../preferences/context'
import { Box } from '../ui/Box'
import { Term } from './Term'
import { termMessages } from './messages'

/** The terms of what stands above, where that is pressed itself or is no place for a button; nothing without any. */
export const TermLine = observer(function TermLine({ terms }: { readonly terms: readonly TermId[] }) {
  const say = useMessages(termMessages)
  if (terms.length === 0) return null
  return (
    <Box className="term-line">
      <Box tag="span">{say('line')}</Box>
      {[...new Set(terms)].map((term) => (
        <Term key={term} of={term} isAlone />
      ))}
    </Box>
  )
})
