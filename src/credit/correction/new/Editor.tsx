import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { Merchant } from '../../../../contract/credit'
import { refusalOf } from '../../../api/refusal'
import type { Picker } from '../../../platform/picker/picker.port'
import type { Vault } from '../../../platform/vault/vault.port'
import { useMessages, useText } from '../../../preferences/context'
import { correctionAddress, correctionsAddress, newCorrectionAddress, signInAddress } from '../../../routes'
import { useServices } from '../../../services/context'
import { announce } from '../../../ui/announce'
import { TermLine } from '../../../terms/TermLine'
import { Box } from '../../../ui/Box'
import { Button } from '../../../ui/Button'
import { Link } from '../../../ui/Link'
import { Notice } from '../../../ui/Notice'
import { Page } from '../../../ui/Page'
import { toast } from '../../../ui/toast'
import { correctionMessages } from '../../messages'
import { EvidenceCard } from './EvidenceCard'
import { placeId } from './Field'
import type { NewCorrectionStore } from './new-correction.store'
import { ContactCard, KindCard, MatterCard } from './RequestFields'
import { SubjectCard } from './SubjectCard'

interface EditorProps {
  readonly store: NewCorrectionStore
  readonly merchant: Merchant
  readonly parts: { readonly vault: Vault; readonly picker: Picker }
}

/** The form. Signing in is asked for only when it is sent; it comes back here and goes on by itself. */
export const Editor = observer(function Editor({ store, merchant, parts }: EditorProps) {
  const say = useMessages(correctionMessages)
  const { session, navigation, page } = useServices()
  const [isToBeSent, setToBeSent] = useState(false)

  const lead = (): void => {
    const place = store.firstPlace
    if (place !== null) page.reveal(placeId(place))
  }
  const send = async (): Promise<void> => {
    setToBeSent(false)
    const sent = await store.send()
    if (sent === null) return
    toast(say('received', { number: sent.number }))
    navigation.replace(correctionAddress(sent.id))
  }
  const submit = (): void => {
    if (!store.form.isStillHere()) return
    if (!store.check()) {
      announce(say('fixFirst', { n: store.problemCount }))
      lead()
      return
    }
    if (session.isSignedIn) void send()
    else {
      setToBeSent(true)
      const { uscc, recordId: record } = store.origin
      navigation.open(signInAddress(newCorrectionAddress({ uscc, record })))
    }
  }
  page.useShown(() => {
    if (isToBeSent && session.isSignedIn) void send()
  })
  return (
    <Page
      title={say('newTitle')}
      actions={
        <Button isWide isBusy={store.isSending} onPress={submit}>
          {say(session.isSignedIn ? 'submit' : 'submitSignedOut')}
        </Button>
      }
    >
      <SentElsewhere store={store} />
      <Refused store={store} />
      {!store.form.isKept && (
        <Notice tone="warn" isUrgent>
          {say('notKept')}
        </Notice>
      )}
      <SubjectCard store={store} merchant={merchant} />
      <KindCard store={store} />
      <MatterCard store={store} />
      <EvidenceCard store={store} parts={parts} />
      <ContactCard store={store} />
      {store.isChecked && store.problemCount > 0 && (
        <Notice tone="warn" title={say('fixFirst', { n: store.problemCount })} />
      )}
      <Box className="credit-detail">{say('promise')}</Box>
      <TermLine terms={['correction']} />
      <Box className="credit-aside" live="polite">
        {store.isSending ? say('sendingFiles') : store.form.isKept && say('kept')}
      </Box>
    </Page>
  )
})

/** What became of the words that stood here, when another window has sent them. */
const SentElsewhere = observer(function SentElsewhere({ store }: Pick<EditorProps, 'store'>) {
  const say = useMessages(correctionMessages)
  const { isSentElsewhere, isEmpty } = store.form
  if (!isSentElsewhere) return null
  return (
    <Notice
      tone="note"
      title={say('sentElsewhere')}
      isUrgent
      action={<Link to={correctionsAddress}>{say('toList')}</Link>}
    >
      {say(isEmpty ? 'sentElsewhereHow' : 'sentElsewhereNew')}
    </Notice>
  )
})

const refusedId = 'correction-refused'

/** Why the last try did not come to an end. */
const Refused = observer(function Refused({ store }: Pick<EditorProps, 'store'>) {
  const say = useMessages(correctionMessages)
  const inWords = useText()
  const { page } = useServices()
  const { failure, hasRefusedFiles, refusedPlace } = store
  const isRefused = failure !== null || hasRefusedFiles
  // It was sent from the foot of a long page.
  const toId = refusedPlace === null ? refusedId : placeId(refusedPlace)
  useEffect(() => {
    if (isRefused) page.reveal(toId)
  }, [isRefused, toId, page])
  if (!isRefused) return null
  const isSentBefore = failure?.code === 'idempotency-mismatch'
  const why = failure === null ? say('filesRefused') : inWords(refusalOf(failure))
  return (
    <Box id={refusedId}>
      <Notice
        tone="warn"
        title={say('notSent')}
        isUrgent
        {...(isSentBefore ? { action: <Link to={correctionsAddress}>{say('toList')}</Link> } : {})}
      >
        {isSentBefore ? say('alreadySent') : why}
      </Notice>
    </Box>
  )
})
