import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { draftAddress, scanAddress } from '../../routes'
import { Link } from '../../ui/Link'
import { traceMessages } from '../messages'
import type { ProductStore } from './product.store'

/** What can be done next; one line an action, the main one last. */
export const ProductActions = observer(function ProductActions({ store }: { readonly store: ProductStore }) {
  const say = useMessages(traceMessages)
  const { gtin, key } = store
  return (
    <>
      <Link to={scanAddress} kind={gtin === null ? 'primary' : 'ghost'} isReplacing>
        {say('scanAgain')}
      </Link>
      {gtin !== null && (
        <Link to={draftAddress({ gtin, lot: key.lot })} kind="primary">
          {say('complain')}
        </Link>
      )}
    </>
  )
})
