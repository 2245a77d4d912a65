import { observer } from 'mobx-react-lite'
import { useCallback } from 'react'
import type { DataQuality, getDataQuality } from '../../../contract/exchange'
import { useLoaded } from '../../api/use-loaded'
import { useMessages } from '../../preferences/context'
import { useServices } from '../../services/context'
import { TermLine } from '../../terms/TermLine'
import { Awaited } from '../../ui/Awaited'
import { Box } from '../../ui/Box'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { qualityMessages } from '../messages'
import { SourceCard } from './SourceCard'
import '../credit.css'

export default observer(function DataQualityPage() {
  const say = useMessages(qualityMessages)
  const { http } = useServices()
  const get = useCallback(
    () => http.call<typeof getDataQuality>({ method: 'GET', path: '/data-quality' }),
    [http],
  )
  const { value: report, failure, load } = useLoaded(get)
  return (
    <Page title={say('title')}>
      {report === null ? (
        <Awaited failure={failure} onRetry={() => void load()} count={2} lines={5} label={say('loading')} />
      ) : (
        <Report report={report} />
      )}
    </Page>
  )
})

const Report = observer(function Report({ report }: { readonly report: DataQuality }) {
  const say = useMessages(qualityMessages)
  if (report.sources.length === 0) return <EmptyState title={say('none')}>{say('noneHow')}</EmptyState>
  return (
    <>
      <Box className="credit-detail">{say('how')}</Box>
      <TermLine terms={['both-publicity']} />
      {report.sources.map((source) => (
        <SourceCard key={`${source.source}-${source.kind}`} of={source} />
      ))}
    </>
  )
})
