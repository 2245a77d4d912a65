import { observer } from 'mobx-react-lite'
import type { ApiFailure } from '../../api/failure'
import { lastValue, type Remote } from '../../api/remote'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Heading } from '../../ui/Heading'
import { Skeleton } from '../../ui/Skeleton'
import { CodeEnding } from '../code/CodeEnding'
import { kioskMessages } from '../messages'
import type { KioskStore } from './kiosk.store'
import { MerchantView } from './MerchantView'
import { ProductView } from './ProductView'

const unknownCodes: readonly string[] = ['product-unknown', 'merchant-unknown']

/** What was looked up, in its four states. Nothing in it leads away from the kiosk. */
export const Shown = observer(function Shown({ kiosk }: { readonly kiosk: KioskStore }) {
  const say = useMessages(kioskMessages)
  const text = useText()
  const { view } = kiosk
  if (view.tag === 'start') return null
  if (view.tag === 'code') {
    const [best] = view.store.recognition.candidates
    return (
      <>
        <CodeEnding store={view.store} />
        {best && (
          <Card className="kiosk-stack">
            <Heading level={2}>{text(best.name)}</Heading>
            {best.notes.map((note) => (
              <Box tag="p" key={note.zh} className="kiosk-small">
                {text(note)}
              </Box>
            ))}
          </Card>
        )}
      </>
    )
  }
  const remote = view.tag === 'product' ? view.store.product : view.merchant
  const failure = failureOf(remote)
  if (failure !== null)
    return unknownCodes.includes(failure.code) ? (
      <EmptyState title={say('unknownTitle')}>{say('unknown')}</EmptyState>
    ) : (
      <ErrorState
        title={say('failedTitle')}
        message={text(failure.text)}
        code={failure.problem?.code}
        // Where it cannot help, the button at the foot begins anew.
        onRetry={failure.isPassing ? () => void kiosk.retry() : undefined}
      />
    )
  if (view.tag === 'product') {
    const product = lastValue(view.store.product)
    if (product) return <ProductView product={product} store={view.store} />
  } else {
    const merchant = lastValue(view.merchant)
    if (merchant) return <MerchantView merchant={merchant} />
  }
  return <Skeleton count={3} label={say('asking')} />
})

function failureOf(remote: Remote<unknown>): ApiFailure | null {
  return remote.tag === 'failed' ? remote.failure : null
}
