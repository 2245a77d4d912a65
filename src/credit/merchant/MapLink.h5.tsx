import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { OutLink } from '../../ui/OutLink'
import { merchantMessages } from '../messages'

/** To a map that looks the words up: we have no coordinates, and make none up. */
export const MapLink = observer(function MapLink({ address }: { readonly address: string }) {
  const say = useMessages(merchantMessages)
  return (
    <OutLink href={`https://uri.amap.com/search?keyword=${encodeURIComponent(address)}`}>
      {say('map')}
    </OutLink>
  )
})
