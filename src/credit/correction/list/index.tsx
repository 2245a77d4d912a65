import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { CorrectionSummary } from '../../../../contract/correction'
import type { PagedList } from '../../../api/paged-list'
import { useMessages, useText } from '../../../preferences/context'
import { useFigures } from '../../../preferences/figures'
import { correctionAddress, correctionsAddress, signInAddress } from '../../../routes'
import { useServices } from '../../../services/context'
import { TermLine } from '../../../terms/TermLine'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { EmptyState } from '../../../ui/EmptyState'
import { Link } from '../../../ui/Link'
import { List } from '../../../ui/List'
import { ListItem } from '../../../ui/ListItem'
import { Notice } from '../../../ui/Notice'
import { Page } from '../../../ui/Page'
import { readOn } from '../../../ui/read-on'
import { Skeleton } from '../../../ui/Skeleton'
import { Unanswered } from '../../../ui/Unanswered'
import { correctionMessages } from '../../messages'
import { useDueWords } from '../due-words'
import { useSubjectName } from '../subject-name'
import { correctionList } from './correction-list.store'
import '../../credit.css'

/** Everything the person has asked to have corrected. */
export default observer(function CorrectionsPage() {
  const say = useMessages(correctionMessages)
  const { page, http, session } = useServices()
  const [store] = useState(() => correctionList(http))
  const reload = async (): Promise<void> => {
    if (session.isSignedIn) await store.load()
  }
  page.useShown(() => void reload())
  page.useRefresh(reload)
  return (
    <Page title={say('listTitle')}>
      {session.isSignedIn ? (
        <Requests store={store} />
      ) : (
        <EmptyState
          picture="person"
          title={say('signedOutTitle')}
          action={
            <Link kind="primary" to={signInAddress(correctionsAddress)}>
              {say('signIn')}
            </Link>
          }
        />
      )}
    </Page>
  )
})

const Requests = observer(function Requests({ store }: { readonly store: PagedList<CorrectionSummary> }) {
  const say = useMessages(correctionMessages)
  const inWords = useText()
  const { pages, loaded } = store
  if (loaded === null) {
    if (pages.tag !== 'failed') return <Skeleton count={2} />
    const again = (
      <Link kind="ghost" to={signInAddress(correctionsAddress)}>
        {say('signIn')}
      </Link>
    )
    return <Unanswered failure={pages.failure} onRetry={() => void store.load()} signIn={again} />
  }
  if (loaded.items.length === 0) {
    return (
      <EmptyState picture="filing" title={say('none')}>
        {say('noneText')}
      </EmptyState>
    )
  }
  return (
    <>
      {pages.tag === 'failed' && <Notice tone="note">{inWords(pages.failure.text)}</Notice>}
      <Card title={say('listed')}>
        <List label={say('listed')}>
          {loaded.items.map((item) => (
            <Row key={item.id} item={item} />
          ))}
        </List>
        {loaded.next !== null && (
          <Button kind="ghost" isBusy={pages.tag === 'loading'} onPress={() => readOn(() => store.more())}>
            {say('more')}
          </Button>
        )}
        <TermLine terms={['correction']} />
      </Card>
    </>
  )
})

const Row = observer(function Row({ item }: { readonly item: CorrectionSummary }) {
  const inWords = useText()
  const { minute } = useFigures()
  const nameOf = useSubjectName()
  const dueWords = useDueWords()
  const { id, subject, stateName, clock, number, filedAt } = item
  return (
    <ListItem
      to={correctionAddress(id)}
      title={`${subject.merchantName} · ${nameOf(subject)}`}
      detail={[inWords(stateName), ...(clock === null ? [] : [dueWords(clock)])].join(' · ')}
      meta={`${number} · ${minute(filedAt)}`}
    />
  )
})
