import { observer } from 'mobx-react-lite'
import type { Chain } from '../../../contract/chain'
import type { Maker } from '../../../contract/trace'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { traceMessages } from '../messages'
import { Summary } from './chain/Summary'

interface AnswerProps {
  readonly chain: Chain
  readonly maker: Maker | null
}

/** The three questions before all else: where from, where it has been, and who made it. Nothing without a way. */
export const Answer = observer(function Answer({ chain, maker }: AnswerProps) {
  const say = useMessages(traceMessages)
  if (chain.steps.length === 0) return null
  return (
    <Card className="product-stack">
      <Summary chain={chain} />
      {maker && <Box className="product-note">{say('madeBy', { name: maker.name })}</Box>}
    </Card>
  )
})
