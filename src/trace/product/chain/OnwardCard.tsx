import { observer } from 'mobx-react-lite'
import type { ChainOnward } from '../../../../contract/chain'
import { shortProvince } from '../../../../domain/regions/short-names'
import { useListed, useMessages, useText } from '../../../preferences/context'
import { Box } from '../../../ui/Box'
import { Card } from '../../../ui/Card'
import { chainMessages } from '../../messages'

/** 去向: where it came to, in totals. */
export const OnwardCard = observer(function OnwardCard({ onward }: { readonly onward: ChainOnward }) {
  const say = useMessages(chainMessages)
  const text = useText()
  const inOneLine = useListed()
  const { made, places, areas, sold, isTruncated } = onward
  const areaOf = ({ province, places: n }: ChainOnward['areas'][number]): string => {
    const name = province === null ? null : shortProvince(province)
    return say('area', { name: name ? text(name) : say('elsewhere'), n })
  }
  const soldWords = (): string => {
    if (!sold) return say('notSold')
    const { times: n, pieces, places: at } = sold
    return pieces === null ? say('sold', { n, places: at }) : say('soldPieces', { n, pieces, places: at })
  }
  return (
    <Card title={say('onward')} className="product-stack">
      {made > 0 && <Box>{say('onwardMade', { n: made })}</Box>}
      {places > 0 && <Box>{say('onwardPlaces', { n: places, areas: inOneLine(areas.map(areaOf)) })}</Box>}
      <Box>{soldWords()}</Box>
      {isTruncated && <Box className="product-note">{say('onwardPart')}</Box>}
      <Box className="product-source">{say('onwardHow')}</Box>
    </Card>
  )
})
