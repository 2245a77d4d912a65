import { observer } from 'mobx-react-lite'
import type { Chain } from '../../../../contract/chain'
import { useMessages, useText } from '../../../preferences/context'
import { Box } from '../../../ui/Box'
import { chainMessages } from '../../messages'
import { endsOf, handsOf, type End } from '../way.rules'
import './chain.css'

/** The three questions in one line: where from, where to, through how many hands, and whether the chain is whole. */
export const Summary = observer(function Summary({ chain }: { readonly chain: Chain }) {
  const say = useMessages(chainMessages)
  const text = useText()
  const hands = handsOf(chain)
  const gaps = chain.gapCount === 0 ? say('noGap') : say('gapCount', { n: chain.gapCount })
  const ends = endsOf(chain)
  const place = ({ area, what }: End): string => say('madeAt', { place: text(area), what: text(what) })
  if (ends === null)
    return (
      <Box className="chain-summary">
        {say('hands', { hands })} · {gaps}
      </Box>
    )
  const from = place(ends.from)
  return (
    <Box className="chain-summary">
      {chain.steps.length === 1
        ? say('onePlace', { from, hands, gaps })
        : say('whole', { from, to: place(ends.to), hands, gaps })}
    </Box>
  )
})
