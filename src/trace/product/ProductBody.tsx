import { observer } from 'mobx-react-lite'
import { lastValue } from '../../api/remote'
import { useMessages, useText } from '../../preferences/context'
import { codeAddress, searchAddress } from '../../routes'
import { ReadAloud } from '../../read-aloud/ReadAloud'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Later } from '../../ui/Later'
import { Link } from '../../ui/Link'
import { Skeleton } from '../../ui/Skeleton'
import { Slot } from '../../ui/Slot'
import { Steady } from '../../ui/Steady'
import { chinaDate } from '../../../domain/calendar/day'
import { paperMessages, traceMessages } from '../messages'
import { Answer } from './Answer'
import { FailureNotice } from './FailureNotice'
import { GtinStrip } from './GtinStrip'
import { Identity } from './Identity'
import { LotChoice } from './LotChoice'
import { LotVerdict } from './LotVerdict'
import type { ProductStore } from './product.store'
import { Keeping } from './Keeping'
import { Papers } from './Papers'
import { Warnings } from './Warnings'
import { readingOfProduct } from './reading'
import { Responsible } from './Responsible'
import { Way } from './Way'

/** The place where it is said that nothing came. */
export const failedId = 'product-failed'

interface ProductBodyProps {
  readonly store: ProductStore
  readonly onLot: (lot: string | null) => void
}

/** The four states of the page, and the two that are easily mixed up: a wrong number, and a product unknown here. */
export const ProductBody = observer(function ProductBody({ store, onLot }: ProductBodyProps) {
  const say = useMessages(traceMessages)
  const sayPaper = useMessages(paperMessages)
  const text = useText()
  const { product, reading, key } = store
  const known = lastValue(product)
  const failure = product.tag === 'failed' ? product.failure : null

  if (store.gtin === null) {
    return (
      <EmptyState
        title={say('badGtinTitle')}
        picture="failed"
        action={
          <Link to={codeAddress(key.gtin)} kind="ghost" isReplacing>
            {say('explainCode')}
          </Link>
        }
      >
        {say('badGtin')}
      </EmptyState>
    )
  }
  if (store.isUnknown) {
    return (
      <>
        <EmptyState
          title={say('unknownTitle')}
          action={
            <Link to={searchAddress()} kind="ghost">
              {say('searchMerchant')}
            </Link>
          }
        >
          <Box tag="p">{say('unknown')}</Box>
          <Box tag="p">{say('unknownNext')}</Box>
        </EmptyState>
        <Keeping dates={store.dates} product={null} today={store.today} />
        <Card title={say('whatItIs')}>
          <GtinStrip reading={reading} />
        </Card>
      </>
    )
  }
  if (known === null) {
    if (failure === null) return <Skeleton count={3} label={say('loadingProduct')} />
    return (
      <>
        <Box id={failedId}>
          <ErrorState
            title={say('productFailed')}
            message={text(failure.text)}
            code={failure.problem?.code}
            {...(failure.isPassing ? { onRetry: () => void store.load() } : {})}
          />
        </Box>
        <LotChoice lots={store.lots} chosen={key.lot} isUnknown={false} onChoose={onLot} />
        <Keeping dates={store.dates} product={null} today={store.today} />
        <Card title={say('whatItIs')}>
          <GtinStrip reading={reading} />
        </Card>
      </>
    )
  }
  return (
    <>
      <Steady of={[known, failure]} holdsFocused />
      <Slot>
        {failure && (
          <FailureNotice failure={failure} keptAt={store.keptAt} onRetry={() => void store.load()} />
        )}
        {product.tag === 'loading' && (
          <Box role="status" className="product-loading">
            <Box className="product-loading__words">{say('loadingProduct')}</Box>
          </Box>
        )}
      </Slot>
      <Slot>
        <Warnings product={known} />
      </Slot>
      <Slot>
        <Answer product={known} />
      </Slot>
      <Slot>
        <ReadAloud reading={readingOfProduct(known, say, sayPaper, text)} />
      </Slot>
      <Slot>
        <Identity product={known} reading={reading} />
      </Slot>
      <Slot>
        <Keeping dates={store.dates} product={known} today={store.today} />
      </Slot>
      <Slot>
        <LotChoice lots={known.lots} chosen={key.lot} isUnknown={known.isLotUnknown} onChoose={onLot}>
          {store.isLotAnswered && <LotVerdict product={known} />}
        </LotChoice>
      </Slot>
      <Slot>
        <Responsible maker={known.maker} />
      </Slot>
      <Slot>
        <Way chain={known.chain} lot={key.lot} isLotChosen={key.lot !== null || known.lots.length === 0} />
      </Slot>
      <Slot>
        <Later key={key.lot}>
          <Papers product={known} today={store.today} />
        </Later>
      </Slot>
      <Box className="product-source">
        {say('source', { source: known.source, on: chinaDate(known.asOfAt) })}
      </Box>
    </>
  )
})
