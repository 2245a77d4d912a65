import { observer } from 'mobx-react-lite'

interface MapLinkProps {
  readonly address: string
}

/** WeChat's map wants coordinates, which we do not have: here the address can only be copied. */
export const MapLink = observer(function MapLink(_: MapLinkProps) {
  return null
})
