import { observer } from 'mobx-react-lite'
import { licenceMark } from '../../../domain/credit/licence-mark'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { OutLink } from '../../ui/OutLink'
import { recordMessages } from '../messages'

/** The link by which a shop shows its licence: a link only on an official host, with what it proves; else its text. */
export const ShopMark = observer(function ShopMark({ address }: { readonly address: string }) {
  const say = useMessages(recordMessages)
  const text = useText()
  const mark = licenceMark(address)
  if (mark === null) {
    return (
      <Box className="credit-detail">
        {say('markAddress', { address })}
        <Box className="credit-aside">{say('markUnofficial')}</Box>
      </Box>
    )
  }
  return (
    <Box className="credit-detail">
      {say('markLabel')} <OutLink href={address}>{address}</OutLink>
      <Box className="credit-aside">{text(mark.proves)}</Box>
    </Box>
  )
})
