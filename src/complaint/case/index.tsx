import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Complaint } from '../../../contract/complaint'
import { lastValue } from '../../api/remote'
import { localTime } from '../../i18n/local-time'
import { WithdrawDialog } from '../../filed/WithdrawDialog'
import { useMessages, useText } from '../../preferences/context'
import { caseAddress, nationalAddress, receiptAddress, signInAddress } from '../../routes'
import { useServices } from '../../services/context'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { Thread } from '../../ui/Thread'
import { complaintMessages } from '../messages'
import { nationalMessages } from '../messages/national'
import { receiptMessages } from '../messages/receipt'
import { caseStore, type CaseStore } from './case.store'
import { ClockCard } from './ClockCard'
import { EvidenceCard } from './EvidenceCard'
import { FiledContent } from './FiledContent'
import '../complaint.css'

/** One complaint: its state against the legal clock, its papers, and everything that has happened. */
export default observer(function CasePage() {
  const say = useMessages(complaintMessages)
  const inWords = useText()
  const { page, http, session } = useServices()
  const { id = '' } = page.useParams()
  const [store] = useState(() => caseStore(http, id))
  page.useShown(() => {
    if (session.isSignedIn) void store.load()
  })
  const complaint = lastValue(store.filed)
  const title = complaint ? say('caseTitle', { number: complaint.number }) : say('caseTitleShort')

  if (!session.isSignedIn) {
    return (
      <Page title={title}>
        <EmptyState
          icon="me"
          title={say('signedOutTitle')}
          action={
            <Link kind="primary" to={signInAddress(caseAddress(id))} isReplacing>
              {say('signIn')}
            </Link>
          }
        />
      </Page>
    )
  }
  if (complaint) return <OpenCase complaint={complaint} store={store} title={title} />
  if (store.filed.tag !== 'failed') {
    return (
      <Page title={title}>
        <Skeleton count={3} />
      </Page>
    )
  }
  const { failure } = store.filed
  return (
    <Page title={title}>
      {failure.status === 404 || failure.status === 400 ? (
        <EmptyState icon="complaint" title={say('caseUnknown')}>
          {say('caseUnknownText')}
        </EmptyState>
      ) : (
        <ErrorState message={inWords(failure.text)} code={failure.code} onRetry={() => void store.load()} />
      )}
    </Page>
  )
})

interface OpenCaseProps {
  readonly complaint: Complaint
  readonly store: CaseStore
  readonly title: string
}

const OpenCase = observer(function OpenCase({ complaint, store, title }: OpenCaseProps) {
  const say = useMessages(complaintMessages)
  const sayReceipt = useMessages(receiptMessages)
  const sayNational = useMessages(nationalMessages)
  const inWords = useText()
  const { http } = useServices()
  const [isAsking, setIsAsking] = useState(false)
  return (
    <Page title={title}>
      {store.filed.tag === 'failed' && <Notice tone="note">{inWords(store.filed.failure.text)}</Notice>}
      <ClockCard complaint={complaint} />
      <EvidenceCard evidence={complaint.evidence} origin={http.origin} />
      <Card title={say('timeline')}>
        <Thread
          steps={complaint.timeline.map(({ id, at, title: what, detail }) => ({
            id,
            title: inWords(what),
            time: localTime(at),
            detail: detail === null ? undefined : inWords(detail),
          }))}
        />
      </Card>
      <FiledContent complaint={complaint} />
      <Link kind="ghost" to={receiptAddress(complaint.id)}>
        {sayReceipt('openReceipt')}
      </Link>
      <Link kind="ghost" to={nationalAddress({ id: complaint.id })}>
        {sayNational('open')}
      </Link>
      {complaint.actions.includes('withdraw') && (
        <Button kind="ghost" onPress={() => setIsAsking(true)}>
          {say('withdraw')}
        </Button>
      )}
      <WithdrawDialog
        store={store}
        words={{
          title: say('withdrawTitle'),
          text: say('withdrawText'),
          withdraw: say('withdraw'),
          keep: say('keep'),
          done: say('withdrawDone'),
        }}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
      />
    </Page>
  )
})
