import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useMessages, useText } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Link } from '../../ui/Link'
import { readOn } from '../../ui/read-on'
import { Skeleton } from '../../ui/Skeleton'
import { Table } from '../../ui/Table'
import { Unanswered } from '../../ui/Unanswered'
import { queueAddress } from '../addresses'
import { Desk } from '../Desk'
import type { DeskStore } from '../desk.store'
import { officeMessages } from '../messages'
import { SignInAgain } from '../SignInAgain'
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
      <Found store={store} desk={desk} />
    </>
  )
})

interface FoundProps {
  readonly store: LooksStore
  readonly desk: DeskStore
}

const Found = observer(function Found({ store, desk }: FoundProps) {
  const say = useMessages(officeMessages)
  const text = useText()
  const { minute } = useFigures()
  const { list } = store
  const { loaded, pages } = list
  if (pages.tag === 'failed') {
    return (
      <Unanswered
        failure={pages.failure}
        onRetry={() => void list.load()}
        signIn={<SignInAgain desk={desk} />}
        way={
          <Link kind="ghost" to={queueAddress}>
            {say('toQueue')}
          </Link>
        }
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
              <Box key="at" tag="span" className="desk-day desk-day--minute">
                {minute(at)}
              </Box>,
              officer.name,
              text(whatName),
              caseNumber ?? '—',
              detail ?? '—',
            ])}
          />
        </Box>
      )}
      {loaded.next && (
        <Button kind="ghost" isBusy={pages.tag === 'loading'} onPress={() => readOn(() => list.more())}>
          {say('more')}
        </Button>
      )}
    </>
  )
})
