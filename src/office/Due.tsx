import { observer } from 'mobx-react-lite'
import type { CaseClock } from '../../contract/case-vocabulary'
import { useMessages } from '../preferences/context'
import { useFigures } from '../preferences/figures'
import { Box } from '../ui/Box'
import { Tag } from '../ui/Tag'
import { officeMessages } from './messages'

/** The last day of the clock that runs, and by word and colour whether it has passed. */
export const Due = observer(function Due({ clock }: { readonly clock: CaseClock | null }) {
  const say = useMessages(officeMessages)
  const { day } = useFigures()
  if (clock === null) return <>{say('noClock')}</>
  const left = clock.of - clock.day
  const isSoon = left <= 2
  return (
    <>
      <Box tag="span" className="desk-day">
        {day(clock.dueOn)}
      </Box>{' '}
      {clock.overdue ? (
        <Tag tone="stop">{say('overdue')}</Tag>
      ) : (
        <Tag tone={isSoon ? 'warn' : 'plain'}>
          {say(clock.unit === 'workday' ? 'leftWorkdays' : 'leftDays', { n: left })}
        </Tag>
      )}
    </>
  )
})
