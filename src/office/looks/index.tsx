import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { chinaMinute } from '../../../domain/calendar/day-text'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Skeleton } from '../../ui/Skeleton'
import { Table } from '../../ui/Table'
import { Desk } from '../Desk'
import type { DeskStore } from '../desk.store'
import { officeMessages } from '../messages'
import { LookFilters } from './LookFilters'
import { LooksStore } from './looks.store'

/** Who of the office looked at what, for the supervisor (H5 only). */
export default observer(function LooksPage() {
  const say = useMessages(officeMessages)
  return (
    <Desk title={say('looksTitle')} current="looks">
      {(desk) =>
        desk.isSupervisor ? (
          <Looks desk={desk} />
        ) : (
          <EmptyState title={say('looksOnly')}>{say('looksOnlyText')}</EmptyState>
        )
      }
    </Desk>
  )
})

const Looks = observer(function Looks({ desk }: { readonly desk: DeskStore }) {
  const say = useMessages(officeMessages)
  const [store] = useState(() => new LooksStore(desk))
  useEffect(() => void store.load(), [store])
  return (
    <>
      <Box tag="p" className="desk-small">
        {say('looksText')}
      </Box>
      <LookFilters store={store} />
      <Found store={store} />
    </>
  )
})

const Found = observer(function Found({ store }: { readonly store: LooksStore }) {
  const say = useMessages(officeMessages)
  const text = useText()
  const { list } = store
  const { loaded, pages } = list
  if (pages.tag === 'failed') {
    return (
      <ErrorState
        message={text(pages.failure.text)}
        code={pages.failure.problem?.code}
        onRetry={() => void list.load()}
      />
    )
  }
  if (loaded === null) return <Skeleton count={4} />
  return (
    <>
      {loaded.items.length === 0 ? (
        <EmptyState title={say(store.isFiltered ? 'looksNone' : 'looksEmpty')} />
      ) : (
        <Box className="desk-table">
          <Table
            caption={say('looksTitle')}
            columns={[say('time'), say('officer'), say('what'), say('number'), say('detail')]}
            keys={loaded.items.map(({ id }) => id)}
            rows={loaded.items.map(({ at, officer, whatName, caseNumber, detail }) => [
              // A table of the desk: digits that stand and sort in a column, in either language.
              chinaMinute(at),
              officer.name,
              text(whatName),
              caseNumber ?? '—',
              detail ?? '—',
            ])}
          />
        </Box>
      )}
      {loaded.next && (
        <Button kind="ghost" isBusy={pages.tag === 'loading'} onPress={() => void list.more()}>
          {say('more')}
        </Button>
      )}
    </>
  )
})
