import { observer } from 'mobx-react-lite'
import type { Chain } from '../../../contract/chain'
import type { Product } from '../../../contract/trace'
import type { Text } from '../../../domain/text'
import type { GapKind } from '../../../domain/trace/chain'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { traceMessages } from '../messages'
import { Summary } from './chain/Summary'

/** Breaks that matter before buying, whatever else the way is like. */
const grave: readonly string[] = [
  'sold-twice',
  'sold-after-expiry',
  'sold-after-recall',
] satisfies readonly GapKind[]

/** What is asked first, each once. */
function asked({ gaps }: Chain): readonly Text[] {
  const questions = gaps.filter(({ kind }) => grave.includes(kind)).map(({ question }) => question)
  return [...new Map(questions.map((question) => [question.zh, question])).values()]
}

/**
 * The three questions before all else: where from, where it has been, and who made it. Nothing without a way; where each
 * lot has its own and none is chosen, what to do for it, as high as the answer that then takes its place.
 */
export const Answer = observer(function Answer({ product }: { readonly product: Product }) {
  const say = useMessages(traceMessages)
  const text = useText()
  const { chain, maker, lots, lot } = product
  if (chain.steps.length === 0) {
    if (lots.length === 0 || lot !== null) return null
    return (
      <Card className="product-stack">
        <Box className="chain-summary">{say('lotFirst')}</Box>
        <Box className="product-note">{say('lotThen')}</Box>
      </Card>
    )
  }
  return (
    <Card className="product-stack">
      <Summary chain={chain} />
      {asked(chain).map((question) => (
        <Box key={question.zh} tag="p" className="product-asked">
          {text(question)}
        </Box>
      ))}
      {maker && <Box className="product-note">{say('madeBy', { name: maker.name })}</Box>}
    </Card>
  )
})
