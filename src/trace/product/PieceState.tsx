import { observer } from 'mobx-react-lite'
import type { ItemState } from '../../../contract/product-papers'
import { chinaDate } from '../../../domain/calendar/day'
import { useMessages } from '../../preferences/context'
import { Notice } from '../../ui/Notice'
import { paperMessages } from '../messages'

/** What the person should think of: a piece that left the trade should not be for sale. */
const advice = {
  'in-trade': 'pieceInTrade',
  sold: 'pieceSold',
  returned: 'pieceReturned',
  destroyed: 'pieceDestroyed',
} as const

/** Where the very piece stands by what its maker or seller sent. A recalled one is told above all else. */
export const PieceState = observer(function PieceState({ item }: { readonly item: ItemState }) {
  const say = useMessages(paperMessages)
  const { state, serial, since, source, asOfAt } = item
  if (state === 'recalled') return null
  return (
    <Notice tone={state === 'in-trade' ? 'info' : 'note'} title={say('pieceTitle', { serial })}>
      {say(advice[state], { since })} {say('pieceSource', { source, on: chinaDate(asOfAt) })}
    </Notice>
  )
})
