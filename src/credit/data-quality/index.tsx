import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { DataQuality, getDataQuality } from '../../../contract/exchange'
import type { Http } from '../../api/http'
import { LoadedStore } from '../../api/loaded.store'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { qualityMessages } from '../messages'
import { SourceCard } from './SourceCard'
import '../credit.css'

const qualityOf = (http: Http): LoadedStore<DataQuality> =>
  new LoadedStore(() => http.call<typeof getDataQuality>({ method: 'GET', path: '/data-quality' }))

export default observer(function DataQualityPage() {
  const say = useMessages(qualityMessages)
  const { http } = useServices()
  const [store] = useState(() => qualityOf(http))
  useEffect(() => void store.load(), [store])
  return (
    <Page title={say('title')}>
      <Content store={store} />
    </Page>
  )
})

const Content = observer(function Content({ store }: { readonly store: LoadedStore<DataQuality> }) {
  const say = useMessages(qualityMessages)
  const text = useText()
  const { loaded: report } = store
  switch (report.tag) {
    case 'idle':
    case 'loading':
      return <Skeleton count={2} lines={5} label={say('loading')} />
    case 'failed':
      return (
        <ErrorState
          message={text(report.failure.text)}
          code={report.failure.problem?.code}
          {...(report.failure.isPassing ? { onRetry: () => void store.load() } : {})}
        />
      )
    case 'ready':
      if (report.value.sources.length === 0)
        return <EmptyState title={say('none')}>{say('noneHow')}</EmptyState>
      return (
        <>
          <Box className="credit-detail">{say('how')}</Box>
          <TermLine terms={['both-publicity']} />
          {report.value.sources.map((source) => (
            <SourceCard key={`${source.source}-${source.kind}`} of={source} />
          ))}
        </>
      )
  }
})
