import { observer } from 'mobx-react-lite'
import type { Merchant } from '../../../contract/credit'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { copy } from '../../ui/copy'
import { toast } from '../../ui/toast'
import { creditMessages, merchantMessages } from '../messages'
import { MapLink } from './MapLink'

type AddressProps = Pick<Merchant, 'address' | 'uscc'>

/** GB 32100-2015: 92 begins the codes of 个体工商户. */
const isSoleTrader = (uscc: string): boolean => uscc.startsWith('92')

/** The registered address: to read, to copy, to look up on a map. */
export const Address = observer(function Address({ address, uscc }: AddressProps) {
  const say = useMessages(merchantMessages)
  const sayCredit = useMessages(creditMessages)
  if (address === null) return <>{isSoleTrader(uscc) ? say('addressWithheld') : sayCredit('notPublic')}</>
  const copyAddress = async (): Promise<void> => {
    toast(say((await copy(address)) ? 'addressCopied' : 'addressNotCopied'))
  }
  return (
    <Box>
      {address}
      <Box className="credit-acts">
        <Button kind="plain" size="s" icon="copy" isFlush onPress={() => void copyAddress()}>
          {say('copyAddress')}
        </Button>
        <MapLink address={address} />
      </Box>
      <Box className="credit-aside">{say('addressHow')}</Box>
    </Box>
  )
})
