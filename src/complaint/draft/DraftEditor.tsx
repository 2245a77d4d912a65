import { observer } from 'mobx-react-lite'
import { useMemo, type ReactNode } from 'react'
import type { DraftField } from '../../../domain/complaint/case'
import { useMessages, usePreferences, useText } from '../../preferences/context'
import { draftAddress, signInAddress } from '../../routes'
import { useServices } from '../../services/context'
import type { ComplaintParts } from '../../services/services'
import { announce } from '../../ui/announce'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { Slot } from '../../ui/Slot'
import { Turn, turnKey } from '../../ui/Turn'
import { complaintMessages, filingMessages } from '../messages'
import { NationalFirst, useIsForNational } from '../NationalFirst'
import { stepMessages } from '../messages/steps'
import { AdvicePart } from './AdvicePart'
import { JointWish } from '../joint/JointWish'
import { SimilarCard } from '../similar/SimilarCard'
import { ConsentPart } from './ConsentPart'
import { ContactPart } from './ContactPart'
import type { DraftPageStore } from './draft-page.store'
import { EvidencePart } from './EvidencePart'
import { filingWords } from './filing-words'
import { FilingStore } from './filing.store'
import { KindPart } from './KindPart'
import { LookOver } from './LookOver'
import { MerchantPart } from './MerchantPart'
import { LazyProxyPart } from '../proxy/LazyProxyPart'
import { ProxySwitch } from '../proxy/ProxySwitch'
import { ProblemList } from './ProblemList'
import { RequestsPart } from './RequestsPart'
import { SalePart } from './SalePart'
import { Step } from './Step'
import { StepButtons, StepByStep } from './StepByStep'
import { StepsStore } from './steps.store'
import { StoryPart } from './StoryPart'
import { SuggestionPart } from './SuggestionPart'
import { UnitPart } from './UnitPart'
import { WhatPart } from './WhatPart'
import { WhoSees } from './WhoSees'
import { useCaseReminder } from './use-case-reminder'
import './draft.css'

interface DraftEditorProps {
  readonly store: DraftPageStore
  readonly parts: ComplaintParts
  /** What stands in place of the form while it is sent: it comes back when something was not accepted. */
  readonly instead: ReactNode
}

/** The form. Signing in is asked for only when it is sent, and comes back to everything as it was. */
export const DraftEditor = observer(function DraftEditor({ store, parts, instead }: DraftEditorProps) {
  const say = useMessages(complaintMessages)
  const inWords = useText()
  const sayFiling = useMessages(filingMessages)
  const sayStep = useMessages(stepMessages)
  const { session, navigation, drafts, clock } = useServices()
  const { isElder } = usePreferences()
  const { draft } = store
  const remind = useCaseReminder()
  const filing = useMemo(() => new FilingStore(store, drafts, clock), [store, drafts, clock])
  const steps = useMemo(() => new StepsStore(store), [store])
  const words = filingWords(filing.filing.kinds, useIsForNational())

  const submit = (): void => {
    if (!store.isStillHere()) return
    if (!store.check()) {
      announce(say('fixFirst', { n: store.problemCount }))
      const [first] = store.places
      if (first) steps.reveal(first.field)
      return
    }
    // First: WeChat asks only within the tap itself.
    remind?.()
    store.begin()
    filing.settleUnits()
    parts.outbox.send(store.key)
    if (!session.isSignedIn) navigation.open(signInAddress(draftAddress({ key: store.key })))
  }
  const isAway = instead !== null
  return (
    <Page
      key={turnKey(isAway)}
      title={words.title === null ? say('draftTitle') : sayFiling(words.title)}
      actions={
        !isAway && (
          <StepButtons
            steps={steps}
            send={
              <Button isWide onPress={submit}>
                {!session.isSignedIn
                  ? say('submitSignedOut')
                  : words.submit === null
                    ? say('submit')
                    : sayFiling(words.submit)}
              </Button>
            }
          />
        )
      }
    >
      <Slot>{instead}</Slot>
      <Turn isAway={isAway}>
        <Slot>
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
        </Slot>
        <Slot>
          {(!isElder || steps.isFirst) && (
            <Box className="complaint-small">
              {store.isKept && say(draft === null ? 'leaveAnyTime' : 'draftKept')}
            </Box>
          )}
        </Slot>
        <StepByStep steps={steps}>
          <Step title={sayFiling('stepKind')} ask={sayStep('askKind')} room={440}>
            <KindPart filing={filing} />
          </Step>
          <Step
            title={sayFiling('stepWho')}
            ask={sayStep(filing.isComplaint ? 'askWho' : 'askWhoReport')}
            fields={fieldsOf.who}
            room={320}
          >
            <MerchantPart store={store} filing={filing} />
          </Step>
          <Step title={null} ask={sayStep('askSale')} fields={fieldsOf.sale} room={520}>
            <SalePart filing={filing} />
            <Slot>
              <SimilarCard uscc={draft?.form.merchantUscc ?? null} story={draft?.form.story ?? ''} />
            </Slot>
            <Slot>
              {filing.isComplaint && store.form.merchantUscc !== null && (
                <JointWish
                  uscc={store.form.merchantUscc}
                  story={store.form.story}
                  isWanted={filing.filing.wantsJoint === true}
                  onChange={(wantsJoint) => filing.change({ wantsJoint })}
                />
              )}
            </Slot>
          </Step>
          <Step
            title={sayFiling('stepMatter')}
            ask={sayStep(filing.isComplaint ? 'askWhat' : 'askWhatReport')}
            fields={fieldsOf.what}
            room={480}
          >
            <WhatPart store={store} filing={filing} />
          </Step>
          <Step title={null} ask={sayStep('askStory')} fields={fieldsOf.story} room={480}>
            <StoryPart store={store} />
            <SuggestionPart filing={filing} />
          </Step>
          {filing.isComplaint && (
            <Step title={null} ask={sayStep('askRequests')} fields={fieldsOf.requests} room={320}>
              <RequestsPart store={store} />
            </Step>
          )}
          <Step title={null} ask={sayStep('askPhotos')} fields={fieldsOf.photos} room={280}>
            {/* What shows how far each file is would go on drawing unseen. */}
            <Slot>{!isAway && <EvidencePart store={store} parts={parts} />}</Slot>
          </Step>
          {!filing.isAnonymous && (
            <Step
              title={sayFiling('stepContact')}
              ask={sayStep(draft?.form.proxy?.isOn ? 'askPrincipal' : 'askYou')}
              fields={fieldsOf.contact}
              room={440}
            >
              <ProxySwitch store={store} filing={filing} />
              <ContactPart store={store} filing={filing} />
            </Step>
          )}
          {!filing.isAnonymous && draft?.form.proxy?.isOn && (
            <Step title={null} ask={sayStep('askProxy')} fields={fieldsOf.proxy} room={800}>
              <LazyProxyPart store={store} parts={parts} />
            </Step>
          )}
          {filing.isComplaint && (
            <Step title={null} ask={sayStep('askConsent')} room={240}>
              <ConsentPart store={store} />
            </Step>
          )}
          <Step
            title={sayFiling(filing.isAnonymous ? 'stepSendUnnamed' : 'stepSend')}
            ask={sayStep('askUnit')}
            fields={fieldsOf.unit}
            room={360}
          >
            {filing.filing.kinds.map((kind) => (
              <UnitPart key={kind} filing={filing} kind={kind} />
            ))}
          </Step>
          <Step
            title={sayFiling(filing.isAnonymous ? 'stepCheckUnnamed' : 'stepCheck')}
            ask={sayStep('askSend')}
            room={480}
          >
            <LookOver store={store} filing={filing} />
            <AdvicePart store={store} filing={filing} />
            <WhoSees store={store} filing={filing} />
            <Slot>
              <ProblemList store={store} />
            </Slot>
          </Step>
        </StepByStep>
      </Turn>
    </Page>
  )
})

/** What is asked in each step. */
const fieldsOf = {
  who: ['merchantName', 'merchantAddress'],
  sale: ['sale'],
  what: ['productName', 'happenedOn', 'amountFen', 'orderNo'],
  story: ['story'],
  requests: ['requests'],
  photos: ['attachments'],
  contact: ['contactName', 'contactPhone', 'contactAddress'],
  proxy: ['proxy'],
  unit: ['unit', 'reportUnit'],
} as const satisfies Readonly<Record<string, readonly DraftField[]>>
