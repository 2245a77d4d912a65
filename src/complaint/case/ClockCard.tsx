import { observer } from 'mobx-react-lite'
import type { CaseClock } from '../../../contract/case-vocabulary'
import type { Complaint } from '../../../contract/complaint'
import { weekday } from '../../../domain/calendar/day'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { Ring } from '../../ui/Ring'
import { complaintMessages } from '../messages'

const dueWords = {
  acceptance: 'dueAccept',
  mediation: 'dueMediate',
  odr: 'dueOdr',
  telling: 'dueTell',
  verification: 'dueVerify',
} as const
const weekdays = ['weekday0', 'weekday1', 'weekday2', 'weekday3', 'weekday4', 'weekday5', 'weekday6'] as const

interface ClockCardProps {
  readonly complaint: Complaint
}

/** The state, and the legal clock that runs in it: day of days, the last day, the article. */
export const ClockCard = observer(function ClockCard({ complaint }: ClockCardProps) {
  const inWords = useText()
  const { clock, stateName } = complaint
  return (
    <Card>
      <Box className="complaint-clock">
        {clock !== null && <ClockRing clock={clock} />}
        <Box className="complaint-clock__words">
          <Heading level={2}>{inWords(stateName)}</Heading>
          {clock !== null && <DueWords clock={clock} />}
        </Box>
      </Box>
    </Card>
  )
})

const ClockRing = observer(function ClockRing({ clock }: { readonly clock: CaseClock }) {
  const say = useMessages(complaintMessages)
  const { day, of, unit, overdue } = clock
  return (
    <Ring
      day={day}
      days={of}
      label={say(unit === 'workday' ? 'clockWorkdays' : 'clockDays', { day, of })}
      unit={say('unitDays', { of })}
      tone={overdue ? 'warn' : 'brand'}
    />
  )
})

const DueWords = observer(function DueWords({ clock }: { readonly clock: CaseClock }) {
  const say = useMessages(complaintMessages)
  const inWords = useText()
  const { kind, day, of, unit, dueOn, overdue, provisional, article } = clock
  const weekdayKey = weekdays[weekday(dueOn)] ?? 'weekday0'
  return (
    <>
      <Box tag="p" className="complaint-small">
        {say(unit === 'workday' ? 'clockWorkdays' : 'clockDays', { day, of })}
      </Box>
      <Box tag="p">{say(dueWords[kind], { date: dueOn, weekday: say(weekdayKey) })}</Box>
      {overdue && (
        <Box tag="p" className="complaint-problem">
          {say('overdue')}
        </Box>
      )}
      {provisional && (
        <Box tag="p" className="complaint-small">
          {say('provisional')}
        </Box>
      )}
      <Box tag="p" className="complaint-source">
        {inWords(article)}
      </Box>
    </>
  )
})
