import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { useMessages, useText } from '../../preferences/context'
import { draftAddress, signInAddress } from '../../routes'
import { useServices } from '../../services/context'
import type { ComplaintParts } from '../../services/services'
import { announce } from '../../ui/announce'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { complaintMessages, filingMessages } from '../messages'
import { NationalFirst, useIsForNational } from '../NationalFirst'
import { AdvicePart } from './AdvicePart'
import { JointWish } from '../joint/JointWish'
import { SimilarCard } from '../similar/SimilarCard'
import { ContactPart } from './ContactPart'
import type { DraftPageStore } from './draft-page.store'
import { EvidencePart } from './EvidencePart'
import { placeOf } from './FieldPlace'
import { FilingStore } from './filing.store'
import { KindPart } from './KindPart'
import { MatterPart } from './MatterPart'
import { MerchantPart } from './MerchantPart'
import { LazyProxyPart } from '../proxy/LazyProxyPart'
import { ProxySwitch } from '../proxy/ProxySwitch'
import { ProblemList } from './ProblemList'
import { SalePart } from './SalePart'
import { Step } from './Step'
import { SuggestionPart } from './SuggestionPart'
import { UnitPart } from './UnitPart'
import { WhoSees } from './WhoSees'
import { useCaseReminder } from './use-case-reminder'
import './draft.css'

interface DraftEditorProps {
  readonly store: DraftPageStore
  readonly parts: ComplaintParts
}

/** The form. Signing in is asked for only when it is sent, and comes back to everything as it was. */
export const DraftEditor = observer(function DraftEditor({ store, parts }: DraftEditorProps) {
  const say = useMessages(complaintMessages)
  const inWords = useText()
  const sayFiling = useMessages(filingMessages)
  const { session, navigation, page, drafts, clock } = useServices()
  const { draft } = store
  const remind = useCaseReminder()
  const filing = useMemo(() => new FilingStore(store, drafts, clock), [store, drafts, clock])
  const words = filingWords(filing, useIsForNational())

  const submit = (): void => {
    if (!store.check()) {
      announce(say('fixFirst', { n: store.problemCount }))
      const [first] = store.places
      if (first) page.reveal(placeOf(first.field))
      return
    }
    // First: WeChat asks only within the tap itself.
    remind?.()
    store.begin()
    filing.settleUnits()
    parts.outbox.send(store.key)
    if (!session.isSignedIn) navigation.open(signInAddress(draftAddress({ key: store.key })))
  }
  return (
    <Page
      title={words.title === null ? say('draftTitle') : sayFiling(words.title)}
      actions={
        <Button isWide onPress={submit}>
          {!session.isSignedIn
            ? say('submitSignedOut')
            : words.submit === null
              ? say('submit')
              : sayFiling(words.submit)}
        </Button>
      }
    >
      <NationalFirst />
      {draft?.stage === 'refused' && (
        <Notice tone="warn" title={say('refusedTitle')} isUrgent>
          {draft.failure === null ? say('refusedFiles') : inWords(draft.failure)}
        </Notice>
      )}
      {store.hasPrefillFailed && <Notice tone="note">{say('prefillFailed')}</Notice>}
      {!store.isKept && (
        <Notice tone="warn" isUrgent>
          {say('draftNotKept')}
        </Notice>
      )}
      <Box className="complaint-small">
        {draft === null || !store.isKept ? say('leaveAnyTime') : say('draftKept')}
      </Box>
      <Step title={sayFiling('stepKind')}>
        <KindPart filing={filing} />
      </Step>
      <Step title={sayFiling('stepWho')}>
        <MerchantPart store={store} filing={filing} />
        <SalePart filing={filing} />
        <SimilarCard uscc={draft?.form.merchantUscc ?? null} story={draft?.form.story ?? ''} />
        {filing.isComplaint && store.form.merchantUscc !== null && (
          <JointWish
            uscc={store.form.merchantUscc}
            story={store.form.story}
            isWanted={filing.filing.wantsJoint === true}
            onChange={(wantsJoint) => filing.change({ wantsJoint })}
          />
        )}
      </Step>
      <Step title={sayFiling('stepMatter')}>
        <MatterPart store={store} filing={filing} />
        <SuggestionPart filing={filing} />
        <EvidencePart store={store} parts={parts} />
      </Step>
      {!filing.isAnonymous && (
        <Step title={sayFiling('stepContact')}>
          <ProxySwitch store={store} filing={filing} />
          <ContactPart store={store} filing={filing} />
          {draft?.form.proxy?.isOn && <LazyProxyPart store={store} parts={parts} />}
        </Step>
      )}
      <Step title={sayFiling(filing.isAnonymous ? 'stepSendUnnamed' : 'stepSend')}>
        {filing.filing.kinds.map((kind) => (
          <UnitPart key={kind} filing={filing} kind={kind} />
        ))}
      </Step>
      <Step title={sayFiling(filing.isAnonymous ? 'stepCheckUnnamed' : 'stepCheck')}>
        <AdvicePart store={store} filing={filing} />
        <WhoSees store={store} filing={filing} />
      </Step>
      <ProblemList store={store} />
    </Page>
  )
})

/** What the page and its button are called, where it is more than a complaint, or goes to nobody here. */
function filingWords({ isReport, isComplaint }: FilingStore, isForNational: boolean) {
  if (isForNational) return { title: null, submit: 'submitNational' } as const
  if (!isReport) return { title: null, submit: null }
  return isComplaint
    ? ({ title: 'titleBoth', submit: 'submitBoth' } as const)
    : ({ title: 'titleReport', submit: 'submitReport' } as const)
}
