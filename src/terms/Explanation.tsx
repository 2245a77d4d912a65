import { observer } from 'mobx-react-lite'
import { glossary } from '../../domain/glossary/glossary'
import { citationsOf } from '../../domain/glossary/laws'
import type { TermId } from '../../domain/glossary/names'
import { useMessages, useText } from '../preferences/context'
import { Box } from '../ui/Box'
import { termMessages } from './messages'
import './terms.css'

/** What a term is, what follows for the reader, and what both rest on. */
export const Explanation = observer(function Explanation({ of }: { readonly of: TermId }) {
  const say = useMessages(termMessages)
  const inWords = useText()
  const { plain, forMe, cites } = glossary[of]
  const rules = citationsOf(cites).map(inWords).join(say('and'))
  return (
    <Box className="term-sheet">
      <Box tag="p">{inWords(plain)}</Box>
      <Box tag="p">{say('forMe', { what: inWords(forMe) })}</Box>
      <Box className="term-source">{rules === '' ? say('noSource') : say('source', { rules })}</Box>
    </Box>
  )
})
