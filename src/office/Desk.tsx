import { observer } from 'mobx-react-lite'
import { useCallback, type ReactNode } from 'react'
import { useLoaded } from '../api/use-loaded'
import { useMessages } from '../preferences/context'
import { useServices } from '../services/context'
import { Awaited } from '../ui/Awaited'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { Link } from '../ui/Link'
import { Page } from '../ui/Page'
import { looksAddress, queueAddress } from './addresses'
import { DeskStore } from './desk.store'
import { officeMessages } from './messages'
import { SignIn } from './SignIn'
import './office.css'
import './desk-table.css'

interface DeskProps {
  readonly title: string
  /** Which case: several stand in tabs side by side. */
  readonly about?: string | null
  readonly current?: 'queue' | 'looks'
  readonly children: (desk: DeskStore) => ReactNode
}

/** The frame of every page of the desk: who sits at it and where one can go; signing in where nobody does. */
export const Desk = observer(function Desk({ title, about, current, children }: DeskProps) {
  const { http, deskDevice, storage, page } = useServices()
  const open = useCallback(
    async () => new DeskStore(http, await deskDevice(), storage),
    [http, deskDevice, storage],
  )
  const { value: desk, failure, load } = useLoaded(open)
  page.useShown(() => desk?.resume())
  return (
    // Whoever signs in begins at the top, and not where signing in had been scrolled to.
    <Page key={desk?.turns ?? 0} title={title} about={about} isWide>
      {desk === null ? (
        <Awaited failure={failure} onRetry={() => void load()} count={3} />
      ) : desk.officer === null ? (
        <SignIn desk={desk} />
      ) : (
        <>
          <Bar desk={desk} current={current} />
          {children(desk)}
        </>
      )}
    </Page>
  )
})

const Bar = observer(function Bar({
  desk,
  current,
}: {
  readonly desk: DeskStore
  readonly current: DeskProps['current'] | undefined
}) {
  const say = useMessages(officeMessages)
  const { officer } = desk
  return (
    <Box className="desk-bar">
      <Box role="navigation" label={say('deskNav')} className="desk-bar__links">
        <Link to={queueAddress} isCurrent={current === 'queue'}>
          {say('queue')}
        </Link>
        {desk.isSupervisor && (
          <Link to={looksAddress} isCurrent={current === 'looks'}>
            {say('looks')}
          </Link>
        )}
      </Box>
      <Box className="desk-bar__who">
        {officer && `${officer.unit.name} · ${officer.name} · ${say(`role_${officer.role}`)}`}
      </Box>
      <Button kind="plain" size="s" isFlush onPress={() => desk.end()}>
        {say('signOut')}
      </Button>
    </Box>
  )
})
