import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Way } from '../../../domain/complaint/problem-tree/walk'
import { useMessages, useText } from '../../preferences/context'
import { wizardAddress, type ComplaintOrigin } from '../../routes'
import { useServices } from '../../services/context'
import { announce } from '../../ui/announce'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Notice } from '../../ui/Notice'
import { SearchField } from '../../ui/SearchField'
import { Skeleton } from '../../ui/Skeleton'
import { wizardMessages } from '../messages/wizard'
import { loadTree, type Tree } from './tree'

const mostResults = 20

interface SituationSearchProps {
  readonly label: string
  readonly about: ComplaintOrigin
  /** null while it is loaded: what was typed is searched once it is there. */
  readonly tree: Tree | null
  /** The label stands above the box, where no heading says what it is for. */
  readonly isTitled?: boolean
}

/** Finds the situation by what the person calls it, without the questions. */
export const SituationSearch = observer(function SituationSearch({
  label,
  about,
  tree,
  isTitled,
}: SituationSearchProps) {
  const say = useMessages(wizardMessages)
  const inWords = useText()
  const { navigation } = useServices()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState<string | null>(null)
  const trailOf = ({ questions }: Way): string => {
    const [first = '', ...others] = questions.slice(1).map(({ title }) => inWords(title))
    return others.reduce((before, title) => say('path', { before, title }), first)
  }
  const suggestions = (tree?.searchLeaves(typed) ?? []).map((way) => ({
    id: way.leaf.id,
    label: inWords(way.leaf.title),
    detail: trailOf(way),
  }))
  const results = asked === null ? [] : (tree?.searchLeaves(asked, mostResults) ?? [])
  const submit = (value: string): void => {
    const q = value.trim()
    setAsked(q === '' ? null : q)
    if (q === '') return
    void loadTree().then(({ searchLeaves }) =>
      announce(say(searchLeaves(q, 1).length > 0 ? 'found' : 'foundNone', { q })),
    )
  }
  return (
    <>
      <Box className="wizard-search">
        {isTitled && (
          <Box className="complaint-small" isHidden>
            {label}
          </Box>
        )}
        <SearchField
          label={label}
          value={typed}
          placeholder={say('searchPlaceholder')}
          suggestions={typed === asked ? [] : suggestions}
          onChange={setTyped}
          onSubmit={submit}
          onPick={({ id }) => navigation.open(wizardAddress({ ...about, at: id }))}
        />
      </Box>
      {asked !== null && results.length > 0 && (
        <Card title={say('found', { q: asked })}>
          <List>
            {results.map((way) => (
              <ListItem
                key={way.leaf.id}
                title={inWords(way.leaf.title)}
                detail={trailOf(way)}
                to={wizardAddress({ ...about, at: way.leaf.id })}
              />
            ))}
          </List>
        </Card>
      )}
      {asked !== null && tree === null && <Skeleton lines={2} />}
      {asked !== null && tree !== null && results.length === 0 && (
        <Notice title={say('foundNone', { q: asked })}>{say('foundNoneHow')}</Notice>
      )}
    </>
  )
})
