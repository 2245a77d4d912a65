import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { Snapshot } from '../../../contract/snapshot'
import { chinaDate } from '../../../domain/calendar/day'
import type { SharedPage } from '../../platform/page/page.port'
import { useMessages, usePreferences, useText } from '../../preferences/context'
import { snapshotAddress } from '../../routes'
import { useServices } from '../../services/context'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { snapshotMessages } from '../messages/snapshot'
import { Checked } from './Checked'
import { CheckStore } from './check.store'
import { shareCardOf } from './snapshot-files'
import { TypeNumber } from './TypeNumber'
import '../credit.css'
import './snapshot.css'

/** 存证核对: whoever has a picture or PDF of a snapshot sees whether it is genuine and what has changed since. */
export default observer(function SnapshotPage() {
  const say = useMessages(snapshotMessages)
  const text = useText()
  const { language } = usePreferences()
  const { http, page } = useServices()
  const { id = '', f: printed = null } = page.useParams()
  const [store] = useState(() => new CheckStore(http, id))
  useEffect(() => {
    if (id !== '') void store.load(id)
  }, [store, id])
  const { snapshot } = store
  const shared = ({ id: number, at, uscc, fingerprint, then }: Snapshot): SharedPage | null =>
    then && {
      title: say('shareTitle', { name: then.name, headline: text(then.headline), on: chinaDate(at) }),
      address: snapshotAddress(number, fingerprint),
      image: shareCardOf(http.origin, uscc, language),
    }
  const link = snapshot.tag === 'ready' ? shared(snapshot.value) : null
  page.useShare(link)
  return (
    <Page title={say('title')}>
      <Content store={store} printed={printed} link={link} lastId={id} />
    </Page>
  )
})

interface ContentProps {
  readonly store: CheckStore
  /** The fingerprint on what was scanned. */
  readonly printed: string | null
  readonly link: SharedPage | null
  readonly lastId: string
}

const Content = observer(function Content({ store, printed, link, lastId }: ContentProps) {
  const say = useMessages(snapshotMessages)
  const text = useText()
  const { snapshot } = store
  switch (snapshot.tag) {
    case 'idle':
      return <TypeNumber store={store} />
    case 'loading':
      return <Skeleton count={3} lines={3} label={say('loading')} />
    case 'failed':
      if (snapshot.failure.problem?.status === 404)
        return (
          <EmptyState
            title={say('unknownTitle')}
            action={
              <Button kind="ghost" onPress={store.startOver}>
                {say('typeNumber')}
              </Button>
            }
          >
            {say('unknownHow')}
          </EmptyState>
        )
      return (
        <ErrorState
          message={text(snapshot.failure.text)}
          code={snapshot.failure.problem?.code}
          {...(snapshot.failure.isPassing
            ? { onRetry: () => void store.load(store.typed.trim() || lastId) }
            : {})}
        />
      )
    case 'ready':
      return <Checked snapshot={snapshot.value} printed={printed} link={link} />
  }
})
