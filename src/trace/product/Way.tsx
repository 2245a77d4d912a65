import { observer } from 'mobx-react-lite'
import type { Chain } from '../../../contract/chain'
import { chinaDate } from '../../../domain/calendar/day'
import { useMessages, useText } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { Term } from '../../terms/Term'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Later } from '../../ui/Later'
import { Slot } from '../../ui/Slot'
import { LongThread } from '../../ui/LongThread'
import type { ThreadStep } from '../../ui/Thread'
import { chainMessages } from '../messages'
import { Holders } from './chain/Holders'
import { Missing } from './chain/Missing'
import { OnwardCard } from './chain/OnwardCard'
import { RouteMap } from './chain/RouteMap'
import { StepMore } from './chain/StepMore'
import { actorsOf, beadsOf, daysOf, type Bead } from './way.rules'
import './chain/chain.css'

interface WayProps {
  readonly chain: Chain
  /** Another lot has another way: its lower parts begin anew. */
  readonly lot: string | null
  /** Without one, a product with lots has no single way. */
  readonly isLotChosen: boolean
}

/** From origin to shelf and on, who held it, and where the record breaks off. */
export const Way = observer(function Way({ chain, lot, isLotChosen }: WayProps) {
  const say = useMessages(chainMessages)
  const text = useText()
  const { day } = useFigures()
  const knotOf = (bead: Bead, at: number): ThreadStep => {
    if (bead.kind === 'omitted')
      return { id: 'omitted', state: 'todo', title: say('omitted', { n: bead.count }) }
    if (bead.kind === 'gap') {
      const { gap } = bead
      return {
        id: `gap ${at}`,
        state: 'gap',
        title: text(gap.question),
        time: day(chinaDate(gap.at)),
        detail: gap.lastCustodian
          ? say('lastSeen', { name: gap.lastCustodian.name })
          : say('lastSeenUnknown'),
      }
    }
    const { step } = bead
    const details = [...actorsOf(step), ...step.details.map(text)]
    return {
      id: step.eventId,
      title: text(step.title),
      time: day(chinaDate(step.at)),
      detail: (
        <>
          {details.length > 0 && <Box>{details.join(' · ')}</Box>}
          <StepMore step={step} />
        </>
      ),
    }
  }
  const days = daysOf(chain)
  const isEmpty = chain.steps.length === 0
  const unlisted = chain.gapCount - chain.gaps.length
  return (
    <>
      <Card
        className="product-stack"
        title={<Term of="trace">{say('way')}</Term>}
        aside={days !== null && say('steps', { steps: chain.stepCount, days })}
      >
        {isEmpty ? (
          <Box className="product-note">{say(isLotChosen ? 'empty' : 'emptyLot')}</Box>
        ) : (
          <LongThread of={lot} label={say('way')} steps={beadsOf(chain).map(knotOf)} />
        )}
        {unlisted > 0 && <Box className="product-note">{say('moreGaps', { n: unlisted })}</Box>}
        <Missing missing={chain.missing} />
      </Card>
      {!isEmpty && (
        <>
          <Slot>
            <Later key={lot}>
              <RouteMap route={chain.route} />
            </Later>
          </Slot>
          <Slot>
            <Later key={lot}>
              <OnwardCard onward={chain.onward} />
            </Later>
          </Slot>
          <Slot>
            <Later key={lot}>
              <Holders holders={chain.holders} count={chain.holderCount} />
            </Later>
          </Slot>
        </>
      )}
    </>
  )
})
