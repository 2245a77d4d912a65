import { observer } from 'mobx-react-lite'
import { lastValue } from '../../api/remote'
import { useMessages, useText } from '../../preferences/context'
import { productAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Code } from '../../ui/Code'
import { Link } from '../../ui/Link'
import { productCompareMessages } from '../messages'
import type { Column } from './compare.store'

interface ProductColumnProps {
  readonly column: Column
  readonly onRetry: () => void
}

/** Which product stands in a column, in whichever state that one is. */
export const ProductColumn = observer(function ProductColumn({ column, onRetry }: ProductColumnProps) {
  const say = useMessages(productCompareMessages)
  const text = useText()
  const { ref, product, keptAt } = column
  const known = lastValue(product)
  const failure = product.tag === 'failed' ? product.failure : null
  return (
    <Box className="device-column">
      {known ? <Link to={productAddress(ref.gtin, ref.lot)}>{known.name}</Link> : <Code text={ref.gtin} />}
      {(product.tag === 'idle' || product.tag === 'loading') && <Box role="status">{say('loading')}</Box>}
      {keptAt !== null && <Box className="device-note">{say('keptAt', { at: keptAt })}</Box>}
      {failure && keptAt === null && (
        <Box className="device-note">
          {failure.code === 'product-unknown' ? say('unknown') : text(failure.text)}
        </Box>
      )}
      {failure?.isPassing && (
        <Button kind="ghost" size="s" onPress={onRetry}>
          {say('retry')}
        </Button>
      )}
    </Box>
  )
})
