import { observer } from 'mobx-react-lite'
import { useCallback, useEffect, type ReactNode } from 'react'
import { useLoaded } from '../../../api/use-loaded'
import { KeptWriting } from '../../../drafts/kept-writing'
import { newUuid } from '../../../platform/random/random.port'
import type { Picker } from '../../../platform/picker/picker.port'
import type { Vault } from '../../../platform/vault/vault.port'
import { useMessages, useText } from '../../../preferences/context'
import { merchantAddress, searchAddress } from '../../../routes'
import { useServices } from '../../../services/context'
import { Awaited } from '../../../ui/Awaited'
import { EmptyState } from '../../../ui/EmptyState'
import { ErrorState } from '../../../ui/ErrorState'
import { Link } from '../../../ui/Link'
import { Page } from '../../../ui/Page'
import { Skeleton } from '../../../ui/Skeleton'
import { correctionMessages, creditMessages } from '../../messages'
import { Editor } from './Editor'
import { NewCorrectionStore } from './new-correction.store'
import { savedKey } from './saved-request'
import '../../credit.css'
import '../correction.css'

interface Opened {
  readonly store: NewCorrectionStore
  readonly parts: { readonly vault: Vault; readonly picker: Picker }
}

/** Saying that something published is wrong, from the first word until the server has it. */
export default observer(function NewCorrectionPage() {
  const say = useMessages(correctionMessages)
  const { page, http, storage, archive, clock, random, evidence, pictures } = useServices()
  const { uscc = '', record: recordId = null } = page.useParams()
  const open = useCallback(async (): Promise<Opened> => {
    const opening = KeptWriting.open({ storage, clock, archive }, savedKey(uscc, recordId))
    const [parts, newKey, writing] = await Promise.all([evidence(), newUuid(random), opening])
    const options = { http, storage, writing, clock, random, vault: parts.vault, pictures, newKey }
    return { store: new NewCorrectionStore(options, { uscc, recordId }), parts }
  }, [http, storage, archive, clock, random, evidence, pictures, uscc, recordId])
  const { value: opened, failure, load } = useLoaded(open)
  const store = opened?.store
  useEffect(() => {
    void store?.load()
    return store?.form.follow()
  }, [store])
  if (opened === null)
    return (
      <Framed>
        <Awaited failure={failure} onRetry={() => void load()} count={3} label={say('newLoading')} />
      </Framed>
    )
  return <OpenForm {...opened} />
})

const OpenForm = observer(function OpenForm({ store, parts }: Opened) {
  const say = useMessages(correctionMessages)
  const sayCredit = useMessages(creditMessages)
  const inWords = useText()
  const { merchant, origin, isGone, kinds } = store
  if (merchant.tag === 'ready') {
    if (!isGone && kinds.length > 0) return <Editor store={store} merchant={merchant.value} parts={parts} />
    return (
      <Framed>
        <EmptyState
          title={say(isGone ? 'goneTitle' : 'noKindTitle')}
          action={
            <Link kind="ghost" to={merchantAddress(origin.uscc)} isReplacing>
              {say('toMerchant')}
            </Link>
          }
        >
          {say(isGone ? 'goneText' : 'noKindText')}
        </EmptyState>
      </Framed>
    )
  }
  if (merchant.tag !== 'failed')
    return (
      <Framed>
        <Skeleton count={3} label={say('newLoading')} />
      </Framed>
    )
  const { failure } = merchant
  return (
    <Framed>
      {failure.status === 404 ? (
        <EmptyState
          title={say('unknownTitle')}
          action={
            <Link kind="ghost" to={searchAddress()} isReplacing>
              {sayCredit('searchAgain')}
            </Link>
          }
        />
      ) : (
        <ErrorState
          message={inWords(failure.text)}
          code={failure.problem?.code}
          {...(failure.isPassing ? { onRetry: () => void store.load() } : {})}
        />
      )}
    </Framed>
  )
})

const Framed = observer(function Framed({ children }: { readonly children: ReactNode }) {
  const say = useMessages(correctionMessages)
  return <Page title={say('newTitle')}>{children}</Page>
})
