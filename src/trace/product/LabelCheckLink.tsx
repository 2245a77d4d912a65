import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { labelAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Link } from '../../ui/Link'
import { labelMessages } from '../messages'

/** The way to holding the pack's own words against the registry. */
export const LabelCheckLink = observer(function LabelCheckLink({ gtin }: { readonly gtin: string | null }) {
  const say = useMessages(labelMessages)
  if (gtin === null) return null
  return (
    <Card title={say('linkTitle')} className="product-stack">
      <Box className="product-note">{say('linkWhy')}</Box>
      <Link to={labelAddress(gtin)} kind="ghost">
        {say('link')}
      </Link>
    </Card>
  )
})
