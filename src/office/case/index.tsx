import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Skeleton } from '../../ui/Skeleton'
import { Steady } from '../../ui/Steady'
import { officeCaseAddress, queueAddress } from '../addresses'
import { Desk } from '../Desk'
import type { DeskStore } from '../desk.store'
import { useDeskKeys } from '../use-desk-keys'
import { JointCard } from '../joint/JointCard'
import { officeMessages } from '../messages'
import { ActsCard } from './ActsCard'
import { MerchantCard, ProductCard, SimilarCard, StandingCard } from './FactsPart'
import { LettersCard } from './LettersCard'
import { ChannelNote } from './ChannelNote'
import { OfficeCaseStore } from './office-case.store'
import { ProposalCard } from './ProposalCard'
import { StoryPart } from './StoryPart'

/** One case on one screen (H5 only). */
export default observer(function OfficeCasePage() {
  const say = useMessages(officeMessages)
  const { page } = useServices()
  const { id = '' } = page.useParams()
  const [about, setAbout] = useState<string | null>(null)
  return (
    <Desk title={say('caseTitle')} about={about}>
      {(desk) => <OpenCase desk={desk} id={id} onName={setAbout} />}
    </Desk>
  )
})

interface OpenCaseProps {
  readonly desk: DeskStore
  readonly id: string
  /** Told its kind and number; null once it is left, as by signing out. */
  readonly onName: (name: string | null) => void
}

const OpenCase = observer(function OpenCase({ desk, id, onName }: OpenCaseProps) {
  const say = useMessages(officeMessages)
  const text = useText()
  const { random, http, navigation } = useServices()
  const [store] = useState(() => new OfficeCaseStore(desk, id, random))
  useEffect(() => void store.load(), [store])
  const { opened, case: shown } = store
  const name = shown && `${say(`kind_${shown.kind}`)} ${shown.number}`
  useEffect(() => {
    onName(name)
    return () => onName(null)
  }, [onName, name])
  const { before, next } = desk.neighbours(id)
  useDeskKeys(desk, (key) => {
    const to = key === 'j' || key === 'ArrowRight' ? next : key === 'k' || key === 'ArrowLeft' ? before : null
    if (to !== null) navigation.replace(officeCaseAddress(to))
  })
  if (shown === null) {
    if (opened.tag !== 'failed') return <Skeleton count={4} />
    const { failure } = opened
    return failure.status === 404 || failure.status === 400 ? (
      <EmptyState
        title={say('caseUnknown')}
        action={
          <Link kind="primary" to={queueAddress} isReplacing>
            {say('toQueue')}
          </Link>
        }
      >
        {say('caseUnknownText')}
      </EmptyState>
    ) : (
      <ErrorState
        message={text(failure.text)}
        code={failure.problem?.code}
        onRetry={failure.isPassing ? () => void store.load() : undefined}
      />
    )
  }
  return (
    <>
      <Steady of={[opened.tag === 'failed', shown]} />
      <Box className="desk-row">
        <Box tag="h2" className="desk-number">
          {name}
        </Box>
        <Box className="desk-turns">
          {before !== null && (
            <Link to={officeCaseAddress(before)} isReplacing>
              {say('beforeCase')}
            </Link>
          )}
          {next !== null && (
            <Link to={officeCaseAddress(next)} isReplacing>
              {say('nextCase')}
            </Link>
          )}
        </Box>
      </Box>
      {opened.tag === 'failed' && (
        <Notice tone="note" isUrgent>
          {text(opened.failure.text)}
        </Notice>
      )}
      {shown.kind === 'report' && <Notice tone="note">{say('confidential')}</Notice>}
      <Box className="desk-columns">
        <StoryPart opened={shown} origin={http.origin} />
        <Box className="desk-column">
          <StandingCard opened={shown} />
          <ChannelNote opened={shown} />
          <ProposalCard opened={shown} store={store} />
          {shown.joint !== null && <JointCard id={id} http={desk.http} />}
          <ActsCard opened={shown} store={store} isSupervisor={desk.isSupervisor} />
          <LettersCard opened={shown} store={store} origin={http.origin} />
          <MerchantCard opened={shown} />
          <ProductCard opened={shown} />
          <SimilarCard opened={shown} />
        </Box>
      </Box>
    </>
  )
})
