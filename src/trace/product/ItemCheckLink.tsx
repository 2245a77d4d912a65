import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { itemAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Link } from '../../ui/Link'
import { itemMessages } from '../messages'
import { printable } from '../printable'

interface ItemCheckLinkProps {
  readonly gtin: string | null
  readonly serial: string | null
}

/** Where the code names one very item, the way to what is known of its look-ups. */
export const ItemCheckLink = observer(function ItemCheckLink({ gtin, serial }: ItemCheckLinkProps) {
  const say = useMessages(itemMessages)
  if (gtin === null || serial === null) return null
  return (
    <Card title={say('linkTitle')} className="product-stack">
      <Box className="product-note">{say('linkWhy', { serial: printable(serial, 40) })}</Box>
      <Link to={itemAddress(gtin, serial)} kind="ghost">
        {say('link')}
      </Link>
    </Card>
  )
})
