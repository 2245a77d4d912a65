import { observer } from 'mobx-react-lite'
import type { Product } from '../../../contract/trace'
import { chinaDate } from '../../../domain/calendar/day'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Thread, type ThreadStep } from '../../ui/Thread'
import { traceMessages } from '../messages'
import { actorsOf, beadsOf, daysOf, type Bead } from './way'

interface WayProps {
  readonly chain: Product['chain']
  /** Without one, a product with lots has no single way. */
  readonly isLotChosen: boolean
}

/** From origin to shelf; a gap is a broken thread with a question in words. */
export const Way = observer(function Way({ chain, isLotChosen }: WayProps) {
  const say = useMessages(traceMessages)
  const text = useText()
  const knotOf = (bead: Bead, at: number): ThreadStep => {
    if (bead.kind === 'gap') {
      const { gap } = bead
      return {
        id: `gap ${at}`,
        state: 'gap',
        title: text(gap.question),
        time: chinaDate(gap.at),
        detail: gap.lastCustodian && say('lastSeen', { name: gap.lastCustodian.name }),
      }
    }
    const { step } = bead
    const details = [...actorsOf(step), ...step.details.map(text)]
    return {
      id: step.eventId,
      title: text(step.title),
      time: chinaDate(step.at),
      detail: details.length > 0 && details.join(' · '),
    }
  }
  const days = daysOf(chain)
  return (
    <Card
      title={say('wayTitle')}
      aside={days !== null && say('waySteps', { steps: chain.steps.length, days })}
    >
      {chain.steps.length === 0 ? (
        <Box className="product-note">{say(isLotChosen ? 'wayEmpty' : 'wayEmptyLot')}</Box>
      ) : (
        <Thread label={say('wayTitle')} steps={beadsOf(chain).map(knotOf)} />
      )}
      {chain.isTruncated && <Box className="product-note">{say('wayTruncated')}</Box>}
    </Card>
  )
})
