import { observer } from 'mobx-react-lite'
import type { CaseClock } from '../../contract/case-vocabulary'
import { useMessages } from '../preferences/context'
import { Box } from '../ui/Box'
import { Tag } from '../ui/Tag'
import { officeMessages } from './messages'

/**
 * The last day of the clock that runs, and by word and colour whether it has passed. The day is data of the desk, which
 * stands in a column: `2026-05-08` in either language.
 */
export const Due = observer(function Due({ clock }: { readonly clock: CaseClock | null }) {
  const say = useMessages(officeMessages)
  if (clock === null) return <>{say('noClock')}</>
  const left = clock.of - clock.day
  const isSoon = left <= 2
  return (
    <>
      <Box tag="span">{clock.dueOn}</Box>{' '}
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
