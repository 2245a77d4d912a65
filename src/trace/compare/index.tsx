import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { Product } from '../../../contract/trace'
import { lastValue, type Remote } from '../../api/remote'
import { KeptAnswers } from '../../kept-answers/kept-answers'
import { useMessages, useText } from '../../preferences/context'
import { scanAddress } from '../../routes'
import { useServices } from '../../services/context'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Comparison } from '../../ui/Comparison'
import { EmptyState } from '../../ui/EmptyState'
import { Link } from '../../ui/Link'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { Tag } from '../../ui/Tag'
import { paperMessages, productCompareMessages, traceMessages } from '../messages'
import { refsIn } from './compare-note'
import { compareRows } from './compare.rules'
import { ProductCompareStore } from './compare.store'
import { ProductColumn } from './ProductColumn'
import '../device.css'

/** Two products side by side, or three. */
export default observer(function ProductCompare() {
  const { http, clock, storage, archive, page } = useServices()
  const say = useMessages(productCompareMessages)
  const sayTrace = useMessages(traceMessages)
  const sayPaper = useMessages(paperMessages)
  const text = useText()
  const asked = page.useParams()['products'] ?? ''
  const [store] = useState(
    () => new ProductCompareStore(http, clock, new KeptAnswers(storage, archive, clock), refsIn(asked)),
  )
  const { columns } = store
  const isEnough = columns.length > 1
  useEffect(() => {
    if (isEnough) void store.loadAll()
  }, [store, isEnough])
  // Side by side at once: a column that is still to come would read as one that has nothing. One that is asked for
  // again later does not take the others away.
  const isAsking = columns.some(
    ({ product }) => product.tag === 'idle' || (product.tag === 'loading' && product.stale === null),
  )
  const [isThere, setIsThere] = useState(false)
  useEffect(() => {
    if (!isAsking) setIsThere(true)
  }, [isAsking])
  const rows = compareRows(
    columns.map(({ product }) => lastValue(product)),
    { say, sayTrace, sayPaper, text },
  )
  return (
    <Page title={say('title')}>
      {!isEnough ? (
        <EmptyState
          title={say('tooFewTitle')}
          action={
            <Link to={scanAddress} kind="primary" isReplacing>
              {say('scan')}
            </Link>
          }
        >
          {say('tooFew')}
        </EmptyState>
      ) : (
        <>
          <Box className="device-note">{say('noWinner')}</Box>
          {isAsking && !isThere ? (
            <Skeleton lines={6} label={say('loading')} />
          ) : (
            <Comparison
              caption={say('caption', { n: columns.length })}
              columns={columns.map((column, at) => ({
                key: String(at),
                head: <ProductColumn column={column} onRetry={() => void store.load(column.ref)} />,
              }))}
              rows={rows.map(({ key, label, cells, isDifferent }) => ({
                key,
                label: (
                  <>
                    <Box tag="span">{label}</Box>
                    {isDifferent && <Tag tone="note">{say('different')}</Tag>}
                  </>
                ),
                cells: columns.map(({ product }, at) => (
                  <Cell key={at} lines={cells[at] ?? null} product={product} />
                )),
              }))}
            />
          )}
          <TermLine terms={['recall', 'failed-sampling', 'lot']} />
        </>
      )}
    </Page>
  )
})

interface CellProps {
  readonly lines: readonly string[] | null
  readonly product: Remote<Product>
}

/** What one product has there; the first line is the plainest. What did not come is not called missing. */
const Cell = observer(function Cell({ lines, product }: CellProps) {
  const say = useMessages(productCompareMessages)
  if (lines === null) {
    const isUnknown = product.tag === 'failed' && product.failure.code === 'product-unknown'
    const isAwaited = product.tag === 'idle' || product.tag === 'loading'
    return <Box className="device-note">{say(isUnknown ? 'nothing' : isAwaited ? 'loading' : 'failed')}</Box>
  }
  return (
    <>
      {lines.map((line, at) => (
        <Box key={`${at} ${line}`} className={at === 0 ? 'device-cell__first' : 'device-note'}>
          {line}
        </Box>
      ))}
    </>
  )
})
