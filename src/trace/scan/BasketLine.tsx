import { observer } from 'mobx-react-lite'
import { useMessages, useText } from '../../preferences/context'
import { basketAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Link } from '../../ui/Link'
import { CautionTags } from '../basket/CautionTags'
import { basketMessages } from '../messages'
import { printable } from '../printable'
import type { ScanStore } from './scan.store'

/** Reading on and on into the list: the switch, what was counted last, and the way to the list. */
export const BasketLine = observer(function BasketLine({ scan }: { readonly scan: ScanStore }) {
  const say = useMessages(basketMessages)
  const text = useText()
  const { basket, isReadingOn } = scan
  const { last } = basket
  return (
    <Box className="scan-basket">
      <Box className="scan-actions">
        <Button kind="ghost" size="s" isPressed={isReadingOn} onPress={() => scan.setReadingOn(!isReadingOn)}>
          {say('mode')}
        </Button>
        {basket.pieces > 0 && (
          <Link to={basketAddress} kind="ghost">
            {say('toList', { n: basket.pieces })}
          </Link>
        )}
      </Box>
      <Box live="polite" className="scan-basket__last">
        {isReadingOn && basket.trouble !== 'none' && say(basket.trouble === 'full' ? 'full' : 'lost')}
        {isReadingOn && last === null && say('modeHow')}
        {isReadingOn && last && (
          <>
            <Box tag="span">
              {say('counted', {
                name: last.name ?? `${text(last.what)} ${printable(last.text, 40)}`,
                count: last.count,
              })}
            </Box>
            <CautionTags cautions={last.cautions} />
          </>
        )}
      </Box>
    </Box>
  )
})
