import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { lastValue } from '../../api/remote'
import { useMessages, useText } from '../../preferences/context'
import { nationalAddress, signInAddress } from '../../routes'
import { useServices } from '../../services/context'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { nationalMessages } from '../messages/national'
import { domainDraft } from '../outbox/complaint-form'
import { CasePack } from './CasePack'
import { FormCards } from './FormCards'
import { NationalStore } from './national.store'
import '../complaint.css'

/** 交给 12315: a case that was filed here, or a draft on this phone, as the national form asks for it. */
export default observer(function NationalPage() {
  const say = useMessages(nationalMessages)
  const { page } = useServices()
  const { id, key = '' } = page.useParams()
  return (
    <Page title={say('title')}>
      {id === undefined ? <DraftPack draftKey={key} /> : <FiledCase id={id} />}
    </Page>
  )
})

/** Nothing of it leaves this phone: nobody is locked in here. */
const DraftPack = observer(function DraftPack({ draftKey }: { readonly draftKey: string }) {
  const say = useMessages(nationalMessages)
  const draft = useServices().drafts.find(draftKey)
  if (!draft)
    return (
      <EmptyState picture="filing" title={say('draftGone')}>
        {say('draftGoneHow')}
      </EmptyState>
    )
  return (
    <>
      <Notice tone="warn" title={say('draftOnly')}>
        {say('draftOnlyHow')}
      </Notice>
      <FormCards id={draftKey} source={{ ...domainDraft(draft.form, draft.files), unit: null }} />
    </>
  )
})

const FiledCase = observer(function FiledCase({ id }: { readonly id: string }) {
  const say = useMessages(nationalMessages)
  const inWords = useText()
  const { page, http, session } = useServices()
  const [store] = useState(() => new NationalStore(http, id))
  page.useShown(() => {
    if (session.isSignedIn) void store.load()
  })
  if (!session.isSignedIn)
    return (
      <EmptyState
        picture="person"
        title={say('signedOut')}
        action={
          <Link kind="primary" to={signInAddress(nationalAddress({ id }))} isReplacing>
            {say('signIn')}
          </Link>
        }
      />
    )
  const pack = lastValue(store.pack)
  if (pack) return <CasePack id={id} pack={pack} store={store} />
  if (store.pack.tag !== 'failed') return <Skeleton count={3} lines={4} label={say('loading')} />
  const { failure } = store.pack
  if (failure.status === 404 || failure.status === 400)
    return <EmptyState picture="filing" title={say('unknown')} />
  return (
    <ErrorState
      message={inWords(failure.text)}
      code={failure.problem?.code}
      onRetry={failure.isPassing ? () => void store.load() : undefined}
    />
  )
})
