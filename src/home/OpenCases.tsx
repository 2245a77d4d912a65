import { observer } from 'mobx-react-lite'
import type { CaseClock } from '../../contract/case-vocabulary'
import type { CaseSummary } from '../../contract/complaint'
import { weekdayIn } from '../i18n/dates'
import { useMessages, usePreferences, useText } from '../preferences/context'
import { caseAddress, complaintsAddress } from '../routes'
import { Box } from '../ui/Box'
import { Card } from '../ui/Card'
import { ErrorState } from '../ui/ErrorState'
import { Link } from '../ui/Link'
import { List } from '../ui/List'
import { ListItem } from '../ui/ListItem'
import { Ring } from '../ui/Ring'
import { Skeleton } from '../ui/Skeleton'
import { homeMessages } from './messages'
import type { OpenCasesStore } from './open-cases.store'

/** So many stand on the home page; the rest is one press away. */
const shown = 3

interface OpenCasesProps {
  readonly store: OpenCasesStore
  /** What stands above is not there yet: it would push the cases down. */
  readonly isHeld: boolean
}

/** What is going on with the complaints of the person who is signed in. Nothing where nothing is in progress. */
export const OpenCases = observer(function OpenCases({ store, isHeld }: OpenCasesProps) {
  const say = useMessages(homeMessages)
  const text = useText()
  const { cases, items } = store
  if (isHeld || (cases.tag === 'loading' && cases.stale === null))
    return <Skeleton lines={2} label={say('casesLoading')} />
  if (cases.tag === 'failed' && items.length === 0) {
    return (
      <Card title={say('casesTitle')}>
        <ErrorState
          message={text(cases.failure.text)}
          onRetry={cases.failure.isPassing ? () => void store.load() : undefined}
        />
      </Card>
    )
  }
  if (items.length === 0) return null
  return (
    <Card title={say('casesTitle')} aside={say('casesCount', { n: items.length })}>
      <List>
        {items.slice(0, shown).map((summary) => (
          <CaseRow key={summary.id} summary={summary} />
        ))}
      </List>
      {items.length > shown && (
        <Box className="home-more">
          <Link to={complaintsAddress}>{say('casesAll')}</Link>
        </Box>
      )}
    </Card>
  )
})

const CaseRow = observer(function CaseRow({ summary }: { readonly summary: CaseSummary }) {
  const text = useText()
  const { clock } = summary
  return (
    <ListItem
      to={caseAddress(summary.id)}
      title={[summary.productName, summary.merchantName].filter((name) => name !== '').join(' · ')}
      detail={
        <>
          <Box>{text(summary.stateName)}</Box>
          {clock && <ClockWords clock={clock} />}
        </>
      }
      {...(clock ? { lead: <ClockRing clock={clock} /> } : {})}
    />
  )
})

const ClockRing = observer(function ClockRing({ clock }: { readonly clock: CaseClock }) {
  const say = useMessages(homeMessages)
  const { day, of, unit, overdue } = clock
  return (
    <Ring
      day={day}
      days={of}
      size="s"
      tone={overdue ? 'warn' : 'brand'}
      label={say(unit === 'workday' ? 'ringWorkday' : 'ringDay', { day, of })}
    />
  )
})

const ClockWords = observer(function ClockWords({ clock }: { readonly clock: CaseClock }) {
  const say = useMessages(homeMessages)
  const { language } = usePreferences()
  const { day, unit, overdue, provisional } = clock
  const due = weekdayIn(clock.dueOn, language)
  const words = overdue
    ? say('clockOver', { due })
    : say(unit === 'workday' ? 'clockWorkday' : 'clockDay', { day, due })
  return (
    <Box>
      {words}
      {provisional && say('provisional')}
    </Box>
  )
})
