import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useLoaded } from '../../api/use-loaded'
import { newUuid } from '../../platform/random/random.port'
import { useMessages } from '../../preferences/context'
import { draftAddress, wizardAddress } from '../../routes'
import { useServices } from '../../services/context'
import type { ComplaintParts } from '../../services/services'
import { Awaited } from '../../ui/Awaited'
import { EmptyState } from '../../ui/EmptyState'
import { Link } from '../../ui/Link'
import { Page } from '../../ui/Page'
import { complaintMessages, filingMessages } from '../messages'
import { useIsForNational } from '../NationalFirst'
import { DraftEditor } from './DraftEditor'
import { DraftPageStore } from './draft-page.store'
import { filingOf } from '../../drafts/filing'
import { FiledView } from './FiledView'
import { filedKinds, filingWords } from './filing-words'
import { LeftOver } from './LeftOver'
import { SendingView } from './SendingView'
import '../complaint.css'

/** A complaint from the first word to its number: written, sent, filed. */
export default observer(function DraftPage() {
  const say = useMessages(complaintMessages)
  const { page, http, drafts, storage, clock, random, complaintParts } = useServices()
  const { value: parts, failure, load } = useLoaded(complaintParts)
  const { key, uscc, gtin, lot, story, leaf } = page.useParams()
  const [store, setStore] = useState<DraftPageStore | null>(null)
  useEffect(() => {
    let isMounted = true
    void newUuid(random).then((newKey) => {
      if (!isMounted) return
      const origin = {
        key: key ?? null,
        uscc: uscc ?? null,
        gtin: gtin ?? null,
        lot: lot ?? null,
        story: story ?? null,
        leaf: leaf ?? null,
      }
      const opened = new DraftPageStore({ http, drafts, storage, clock, newKey }, origin)
      setStore(opened)
      void opened.loadPrefill()
    })
    return () => {
      isMounted = false
    }
  }, [http, drafts, storage, clock, random, key, uscc, gtin, lot, story, leaf])
  const begunKey = store?.draft?.key
  useEffect(() => {
    // A reload finds the very draft, also after another was begun about the same merchant.
    if (begunKey !== undefined) page.readdress(draftAddress({ key: begunKey }))
  }, [begunKey, page])

  if (store === null || parts === null) {
    return (
      <Page title={say('draftTitle')}>
        <Awaited failure={failure} onRetry={() => void load()} count={3} />
      </Page>
    )
  }
  return <OpenDraft store={store} parts={parts} />
})

interface OpenDraftProps {
  readonly store: DraftPageStore
  readonly parts: ComplaintParts
}

const OpenDraft = observer(function OpenDraft({ store, parts }: OpenDraftProps) {
  const say = useMessages(complaintMessages)
  const sayFiling = useMessages(filingMessages)
  const { drafts } = useServices()
  const isForNational = useIsForNational()
  const { draft } = store
  const isLeftOver = drafts.leftOver.has(store.key)
  if (store.isGone) {
    return (
      <Page title={say('draftTitle')}>
        <EmptyState
          picture="filing"
          title={say('draftGone')}
          action={
            <Link kind={isLeftOver ? 'ghost' : 'primary'} to={wizardAddress({})} isReplacing>
              {say('newComplaint')}
            </Link>
          }
        >
          {say('draftGoneText')}
        </EmptyState>
        <LeftOver store={store} parts={parts} />
      </Page>
    )
  }
  if (draft?.stage === 'queued' || draft?.stage === 'filing') {
    const instead = (
      <>
        <SendingView draft={draft} parts={parts} />
        <LeftOver store={store} parts={parts} />
      </>
    )
    return <DraftEditor store={store} parts={parts} instead={instead} />
  }
  if (draft?.filed) {
    const { title } = filingWords(filedKinds(draft.filed), isForNational)
    return (
      <Page title={title === null ? say('draftTitle') : sayFiling(title)}>
        <FiledView
          filed={draft.filed}
          isAnonymous={filingOf(draft.form).isAnonymous && draft.filed.kind === 'report'}
        />
        <LeftOver store={store} parts={parts} />
      </Page>
    )
  }
  return <DraftEditor store={store} parts={parts} instead={null} />
})
