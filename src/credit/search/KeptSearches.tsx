import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Chip, Chips } from '../../ui/Chip'
import { Dialog } from '../../ui/Dialog'
import { toast } from '../../ui/toast'
import { searchMessages } from '../messages'
import { mostFavourites, type KeptSearchesStore } from './kept-searches.store'

interface KeptSearchesProps {
  readonly store: KeptSearchesStore
  readonly onSearch: (words: string) => void
  /** What was pressed is no longer there. */
  readonly onGone: () => void
}

/** What was looked for on this device before, to look for again. */
export const KeptSearches = observer(function KeptSearches({ store, onSearch, onGone }: KeptSearchesProps) {
  const say = useMessages(searchMessages)
  const [isAsking, setAsking] = useState(false)
  const { favourites, recents } = store
  const chips = (list: readonly string[]) =>
    list.map((q) => {
      const isOn = store.isFavourite(q)
      return (
        <Chip
          key={q}
          label={say('again', { q })}
          onPress={() => onSearch(q)}
          lead={{
            icon: isOn ? 'star-full' : 'star',
            label: say(isOn ? 'unstar' : 'star', { q }),
            isOn,
            onPress: () => {
              if (!store.star(q)) toast(say('starsFull', { n: mostFavourites }))
            },
          }}
          remove={{
            label: say('forget', { q }),
            onPress: () => {
              store.remove(q)
              onGone()
            },
          }}
        >
          {q}
        </Chip>
      )
    })
  const clear = (
    <Button kind="plain" size="s" isFlush onPress={() => setAsking(true)}>
      {say('clear')}
    </Button>
  )
  return (
    <>
      {favourites.length > 0 && (
        <Card title={say('favourites')} aside={recents.length === 0 && clear}>
          <Chips label={say('favourites')}>{chips(favourites)}</Chips>
        </Card>
      )}
      {recents.length > 0 && (
        <Card title={say('recents')} aside={clear}>
          <Chips label={say('recents')}>{chips(recents)}</Chips>
        </Card>
      )}
      <Box className="credit-aside">{say('onlyHere')}</Box>
      <Dialog
        isOpen={isAsking}
        title={say('clearTitle')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="ghost" onPress={() => setAsking(false)}>
              {say('keep')}
            </Button>
            <Button
              kind="danger"
              onPress={() => {
                setAsking(false)
                store.clear()
                onGone()
                toast(say('cleared'))
              }}
            >
              {say('clear')}
            </Button>
          </>
        }
      >
        {say('clearHow')}
      </Dialog>
    </>
  )
})
