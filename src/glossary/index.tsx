import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { findTerms } from '../../domain/glossary/glossary'
import { termNames, type TermId } from '../../domain/glossary/names'
import { useMessages, useText } from '../preferences/context'
import { useServices } from '../services/context'
import { Explanation } from '../terms/Explanation'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { EmptyState } from '../ui/EmptyState'
import { Heading } from '../ui/Heading'
import { Later } from '../ui/Later'
import { Page } from '../ui/Page'
import { TextField } from '../ui/TextField'
import { glossaryMessages } from './messages'
import './glossary.css'

/** Terms that are sent to a mini-program's view at once. */
const PIECE = 3
/** CSS px that a term with its explanation takes about. */
const TERM = 220

const inPieces = (terms: readonly TermId[]): readonly (readonly TermId[])[] =>
  Array.from({ length: Math.ceil(terms.length / PIECE) }, (_, at) =>
    terms.slice(at * PIECE, (at + 1) * PIECE),
  )

/** Where a term stands on the page. */
const placeOf = (term: string): string => `term-${term}`

/** 名词解释: every term with its explanation, found by any word in it. All of it is in the app: no network is needed. */
export default observer(function GlossaryPage() {
  const say = useMessages(glossaryMessages)
  const inWords = useText()
  const { page } = useServices()
  const { term } = page.useParams()
  const [asked, setAsked] = useState('')
  useEffect(() => {
    if (term !== undefined && Object.keys(termNames).includes(term)) page.reveal(placeOf(term))
  }, [page, term])
  const groups = findTerms(asked)
  const count = groups.reduce((sum, { terms }) => sum + terms.length, 0)
  return (
    <Page title={say('title')}>
      <Box tag="p" className="glossary-how">
        {say('how')}
      </Box>
      <TextField
        label={say('search')}
        placeholder={say('placeholder')}
        value={asked}
        onChange={(words) => setAsked(words)}
      />
      <Box role="status" className="glossary-how glossary-count">
        {asked.trim() !== '' && count > 0 ? say('count', { n: count }) : ''}
      </Box>
      {count === 0 && (
        <EmptyState
          title={say('none', { q: asked.trim() })}
          action={
            <Button kind="ghost" onPress={() => setAsked('')}>
              {say('all')}
            </Button>
          }
        >
          {say('noneHow')}
        </EmptyState>
      )}
      {groups.map(({ name, terms }) => (
        <Card key={name.zh} title={inWords(name)}>
          {inPieces(terms).map((piece) => (
            <Later
              key={piece.join(' ')}
              room={piece.length * TERM}
              isWanted={piece.some((id) => id === term)}
            >
              {piece.map((id) => (
                <Box key={id} id={placeOf(id)} className="glossary-term">
                  <Heading level={3} size="m">
                    {inWords(termNames[id])}
                  </Heading>
                  <Explanation of={id} />
                </Box>
              ))}
            </Later>
          ))}
        </Card>
      ))}
    </Page>
  )
})
