import { observer } from 'mobx-react-lite'
import { useMessages, useText } from '../../preferences/context'
import { draftAddress, signInAddress } from '../../routes'
import { useServices } from '../../services/context'
import type { ComplaintParts } from '../../services/services'
import { announce } from '../../ui/announce'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { complaintMessages } from '../messages'
import { SimilarCard } from '../similar/SimilarCard'
import { ContactPart } from './ContactPart'
import type { DraftPageStore } from './draft-page.store'
import { EvidencePart } from './EvidencePart'
import { placeOf } from './FieldPlace'
import { MatterPart } from './MatterPart'
import { MerchantPart } from './MerchantPart'
import { ProblemList } from './ProblemList'
import { useCaseReminder } from './use-case-reminder'

interface DraftEditorProps {
  readonly store: DraftPageStore
  readonly parts: ComplaintParts
}

/** The form. Signing in is asked for only when it is sent, and comes back to everything as it was. */
export const DraftEditor = observer(function DraftEditor({ store, parts }: DraftEditorProps) {
  const say = useMessages(complaintMessages)
  const inWords = useText()
  const { session, navigation, page } = useServices()
  const { draft } = store
  const remind = useCaseReminder()

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
    parts.outbox.send(store.key)
    if (!session.isSignedIn) navigation.open(signInAddress(draftAddress({ key: store.key })))
  }
  return (
    <Page
      title={say('draftTitle')}
      actions={
        <Button isWide onPress={submit}>
          {say(session.isSignedIn ? 'submit' : 'submitSignedOut')}
        </Button>
      }
    >
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
      <MerchantPart store={store} />
      <MatterPart store={store} />
      <SimilarCard uscc={draft?.form.merchantUscc ?? null} story={draft?.form.story ?? ''} />
      <EvidencePart store={store} parts={parts} />
      <ContactPart store={store} />
      <ProblemList store={store} />
    </Page>
  )
})
