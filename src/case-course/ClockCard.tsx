import { observer } from 'mobx-react-lite'
import type { CaseClock } from '../../contract/case-vocabulary'
import type { CaseState } from '../../domain/complaint/case'
import type { Text } from '../../domain/text'
import { useMessages, useText } from '../preferences/context'
import { Term } from '../terms/Term'
import { Box } from '../ui/Box'
import { Card } from '../ui/Card'
import { Heading } from '../ui/Heading'
import { Ring } from '../ui/Ring'
import { dueSentence } from './due-words'
import { courseMessages } from './messages'
import { termOfState } from './state-terms'
import './case-course.css'

interface ClockCardProps {
  readonly state: CaseState
  readonly stateName: Text
  readonly clock: CaseClock | null
}

/** The state, and the legal clock that runs in it: day of days, the last day, the article. */
export const ClockCard = observer(function ClockCard({ state, stateName, clock }: ClockCardProps) {
  const inWords = useText()
  const term = termOfState[state]
  return (
    <Card>
      <Box className="course-clock">
        {clock !== null && <ClockRing clock={clock} />}
        <Box className="course-clock__words">
          <Heading level={2}>
            {term === undefined ? inWords(stateName) : <Term of={term}>{inWords(stateName)}</Term>}
          </Heading>
          {clock !== null && <DueWords clock={clock} />}
        </Box>
      </Box>
    </Card>
  )
})

const ClockRing = observer(function ClockRing({ clock }: { readonly clock: CaseClock }) {
  const say = useMessages(courseMessages)
  const { day, of, overdue } = clock
  return <Ring day={day} days={of} unit={say('unitDays', { of })} tone={overdue ? 'warn' : 'brand'} />
})

const DueWords = observer(function DueWords({ clock }: { readonly clock: CaseClock }) {
  const say = useMessages(courseMessages)
  const inWords = useText()
  const { day, of, unit, overdue, provisional, article } = clock
  return (
    <>
      <Box tag="p" className="course-small">
        {say(unit === 'workday' ? 'clockWorkdays' : 'clockDays', { day, of })}
      </Box>
      <Box tag="p">{dueSentence(clock, say)}</Box>
      {overdue && (
        <Box tag="p" className="course-problem">
          {say('overdue')}
        </Box>
      )}
      {provisional && (
        <Box tag="p" className="course-small">
          {say('provisional')}
        </Box>
      )}
      <Box tag="p" className="course-source">
        {inWords(article)}
      </Box>
    </>
  )
})
