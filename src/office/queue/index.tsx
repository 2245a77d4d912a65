import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { EmptyState } from '../../ui/EmptyState'
import { Notice } from '../../ui/Notice'
import { readOn } from '../../ui/read-on'
import { Skeleton } from '../../ui/Skeleton'
import { Unanswered } from '../../ui/Unanswered'
import { officeCaseAddress } from '../addresses'
import { Desk } from '../Desk'
import type { DeskStore } from '../desk.store'
import { officeMessages } from '../messages'
import { SignInAgain } from '../SignInAgain'
import { useDeskKeys } from '../use-desk-keys'
import { ExportDialog } from './ExportDialog'
import { Filters } from './Filters'
import { QueueStore } from './queue.store'
import { QueueTable, rowId } from './QueueTable'

/** What an office has on its desk, by deadline (H5 only). */
export default observer(function QueuePage() {
  const say = useMessages(officeMessages)
  return (
    <Desk title={say('queueTitle')} current="queue">
      {(desk) => <Queue desk={desk} />}
    </Desk>
  )
})

const steps: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

const Queue = observer(function Queue({ desk }: { readonly desk: DeskStore }) {
  const say = useMessages(officeMessages)
  const text = useText()
  const { page, navigation } = useServices()
  const [store] = useState(() => new QueueStore(desk))
  const [isExporting, setExporting] = useState(false)
  const [isFirst, setFirst] = useState(true)
  useEffect(() => void store.load(), [store])
  page.useShown(() => {
    // What was done to a case shows when one comes back from it.
    if (!isFirst) void store.load()
    setFirst(false)
  })
  useDeskKeys(desk, (key) => {
    const step = steps[key]
    if (step !== undefined) {
      const row = store.move(step)
      if (row) page.reveal(rowId(row.id))
    } else if (key === 'Enter' && store.chosen) navigation.open(officeCaseAddress(store.chosen.id))
  })
  const { pages } = store.list
  const loaded = store.shown
  return (
    <>
      <Filters store={store} />
      <Box className="desk-row">
        <Checkbox
          label={say('lettersOn')}
          hint={say('keysHint')}
          isChecked={desk.areLettersOn}
          onChange={(areOn) => desk.setLetters(areOn)}
        />
        {desk.isSupervisor && (
          <Button kind="ghost" size="s" onPress={() => setExporting(true)}>
            {say('export')}
          </Button>
        )}
      </Box>
      {pages.tag === 'failed' && loaded !== null && (
        <Notice tone="note" isUrgent>
          {text(pages.failure.text)}
        </Notice>
      )}
      {loaded !== null ? (
        loaded.items.length > 0 ? (
          <QueueTable store={store} />
        ) : (
          <EmptyState title={say('queueEmpty')}>{say('queueEmptyText')}</EmptyState>
        )
      ) : pages.tag === 'failed' ? (
        <Unanswered
          failure={pages.failure}
          onRetry={() => void store.load()}
          signIn={<SignInAgain desk={desk} />}
        />
      ) : (
        <Skeleton count={4} />
      )}
      {loaded?.next && (
        <Button kind="ghost" isBusy={pages.tag === 'loading'} onPress={() => readOn(() => store.more())}>
          {say('more')}
        </Button>
      )}
      {isExporting && <ExportDialog store={store} onClose={() => setExporting(false)} />}
    </>
  )
})
