import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Complaint } from '../../../contract/complaint'
import type { JointView } from '../../../contract/joint-complaint'
import { lastValue } from '../../api/remote'
import { Answers } from '../../case-course/Answers'
import { ClockCard } from '../../case-course/ClockCard'
import { LettersCard } from '../../case-course/LettersCard'
import { courseMessages } from '../../case-course/messages'
import { Timeline } from '../../case-course/Timeline'
import { useShowPart } from '../../case-course/use-show-part'
import { WithdrawDialog } from '../../filed/WithdrawDialog'
import { useMessages, useText } from '../../preferences/context'
import {
  caseAddress,
  complaintsAddress,
  draftAddress,
  nationalAddress,
  receiptAddress,
  signInAddress,
} from '../../routes'
import { useServices } from '../../services/context'
import { ReadAloud } from '../../read-aloud/ReadAloud'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Steady } from '../../ui/Steady'
import { JointCard } from '../joint/JointCard'
import { openJoint } from '../joint/opened-joint'
import { complaintMessages } from '../messages'
import { nationalMessages } from '../messages/national'
import { receiptMessages } from '../messages/receipt'
import { newUuid } from '../../platform/random/random.port'
import { AddEvidence, SupplementCard } from './AddedMaterial'
import { openCase, type OpenedCase } from './case.store'
import { ChangeRequests } from './ChangeRequests'
import { EvidenceCard } from './EvidenceCard'
import { fileAgain } from './file-again'
import { FiledContent } from './FiledContent'
import { caseMessages } from './messages'
import { OdrCard } from './OdrCard'
import { OfferCard } from './OfferCard'
import { ProxyCard } from '../proxy/ProxyCard'
import { PromiseCard } from './PromiseCard'
import { RatingCard } from './RatingCard'
import { readingOfCase } from './reading'
import { RemediesCard } from './RemediesCard'
import '../complaint.css'

/** One complaint: its state against the legal clock, its papers, and everything that has happened. */
export default observer(function CasePage() {
  const say = useMessages(complaintMessages)
  const inWords = useText()
  const { page, http, random, session } = useServices()
  const { id = '' } = page.useParams()
  const [opened] = useState(() => openCase(http, random, id))
  const [joint] = useState(() => openJoint(http, random, id).view)
  const store = opened.filed
  const reload = async (): Promise<void> => {
    if (session.isSignedIn) await Promise.all([store.load(), joint.load()])
  }
  page.useShown(() => void reload())
  page.useRefresh(reload)
  const complaint = lastValue(store.filed)
  const title = complaint
    ? say(complaint.kind === 'report' ? 'reportTitle' : 'caseTitle', { number: complaint.number })
    : say('caseTitleShort')

  if (!session.isSignedIn) {
    return (
      <Page title={title}>
        <EmptyState
          picture="person"
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
  // What stands in the middle of the page is waited for: it would push the rest down.
  const isJointKnown = lastValue(joint.loaded) !== null || joint.loaded.tag === 'failed'
  if (complaint && isJointKnown)
    return <OpenCase complaint={complaint} joint={lastValue(joint.loaded)} opened={opened} title={title} />
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
        <EmptyState
          picture="filing"
          title={say('caseUnknown')}
          action={
            <Link kind="ghost" to={complaintsAddress} isReplacing>
              {say('listTitle')}
            </Link>
          }
        >
          {say('caseUnknownText')}
        </EmptyState>
      ) : (
        <ErrorState
          message={inWords(failure.text)}
          code={failure.problem?.code}
          onRetry={failure.isPassing ? () => void store.load() : undefined}
        />
      )}
    </Page>
  )
})

interface OpenCaseProps {
  readonly complaint: Complaint
  readonly joint: JointView | null
  readonly opened: OpenedCase
  readonly title: string
}

/** What waits for the person stands first, then what they may do, then what has happened. */
const OpenCase = observer(function OpenCase({ complaint, joint, opened, title }: OpenCaseProps) {
  const say = useMessages(complaintMessages)
  const sayCourse = useMessages(courseMessages)
  const sayReceipt = useMessages(receiptMessages)
  const sayNational = useMessages(nationalMessages)
  const inWords = useText()
  const { http, drafts, random, navigation } = useServices()
  const [isAsking, setIsAsking] = useState(false)
  const store = opened.filed
  const show = useShowPart()
  const stateId = `case-state-${complaint.id}`
  const evidenceId = `case-evidence-${complaint.id}`
  // As it was when the act was begun, against what has come of it.
  const showTurn = (): void => {
    if (lastValue(store.filed)?.state !== complaint.state) show(stateId)
  }
  const parts = { complaint, opened }
  const again = async (): Promise<void> => {
    const key = await newUuid(random)
    fileAgain(drafts, complaint, key)
    navigation.open(draftAddress({ key }))
  }
  return (
    <Page title={title}>
      <Steady of={[store.filed.tag === 'failed', complaint, joint]} />
      {store.filed.tag === 'failed' && <Notice tone="note">{inWords(store.filed.failure.text)}</Notice>}
      <Box id={stateId}>
        <ClockCard state={complaint.state} stateName={complaint.stateName} clock={complaint.clock} />
      </Box>
      <ReadAloud reading={readingOfCase(complaint, title, sayCourse, inWords)} />
      <SupplementCard {...parts} http={http} showTurn={showTurn} />
      <ProxyCard {...parts} />
      <PromiseCard {...parts} />
      <OfferCard {...parts} showTurn={showTurn} />
      <RemediesCard remedies={complaint.remedies} onFileAgain={() => void again()} />
      <RatingCard {...parts} />
      <OdrCard {...parts} showTurn={showTurn} />
      <LettersCard letters={complaint.letters} origin={http.origin} />
      {complaint.kind === 'complaint' && <JointCard id={complaint.id} view={joint} />}
      <Answers answers={complaint.answers} origin={http.origin} />
      <Box id={evidenceId}>
        <EvidenceCard evidence={complaint.evidence} origin={http.origin} />
      </Box>
      <ChangeRequests {...parts} />
      <AddEvidence {...parts} http={http} onAdded={() => show(evidenceId)} />
      <Card title={say('timeline')}>
        <Timeline label={say('timeline')} entries={complaint.timeline} />
      </Card>
      <LinkedCases complaint={complaint} />
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
        onWithdrawn={showTurn}
      />
    </Page>
  )
})

/** The complaint that this one takes up again, and the one that took this up. */
const LinkedCases = observer(function LinkedCases({ complaint }: { readonly complaint: Complaint }) {
  const say = useMessages(caseMessages)
  const { follows, followedBy } = complaint
  if (follows === null && followedBy === null) return null
  return (
    <Card>
      <List>
        {follows && (
          <ListItem to={caseAddress(follows.id)} title={say('followsCase', { number: follows.number })} />
        )}
        {followedBy && (
          <ListItem
            to={caseAddress(followedBy.id)}
            title={say('followedByCase', { number: followedBy.number })}
          />
        )}
      </List>
    </Card>
  )
})
