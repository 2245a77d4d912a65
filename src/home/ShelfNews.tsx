import { observer } from 'mobx-react-lite'
import { useMessages } from '../preferences/context'
import { shelfAddress } from '../routes'
import { Link } from '../ui/Link'
import { Notice } from '../ui/Notice'
import { homeMessages } from './messages'

/** Something became known about the things on this phone's shelf. */
export const ShelfNews = observer(function ShelfNews({ n }: { readonly n: number }) {
  const say = useMessages(homeMessages)
  return (
    <Notice tone="note">
      <Link to={shelfAddress}>{say('shelfNews', { n })}</Link>
    </Notice>
  )
})
