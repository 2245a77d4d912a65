import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { lastValue } from '../../api/remote'
import { useMessages, useText } from '../../preferences/context'
import { caseAddress, complaintsAddress, signInAddress } from '../../routes'
import { useServices } from '../../services/context'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorState } from '../../ui/ErrorState'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { complaintMessages } from '../messages'
import { jointAddress } from './address'
import { jointMessages } from './messages'
import { openJoint, type OpenedJoint } from './opened-joint'
import { Standing } from './Standing'
import '../complaint.css'

/** 共同投诉: how a case stands with others, from the first wish to what the representatives ask. */
export default observer(function JointPage() {
  const say = useMessages(jointMessages)
  const { page, http, random, session } = useServices()
  const { id = '' } = page.useParams()
  const [opened] = useState(() => openJoint(http, random, id))
  const reload = async (): Promise<void> => {
    if (session.isSignedIn) await opened.view.load()
  }
  page.useShown(() => void reload())
  page.useRefresh(reload)
  return (
    <Page title={say('title')}>
      {session.isSignedIn ? (
        <Content opened={opened} id={id} />
      ) : (
        <EmptyState
          picture="person"
          title={say('signedOut')}
          action={
            <Link kind="primary" to={signInAddress(jointAddress(id))} isReplacing>
              {say('signIn')}
            </Link>
          }
        />
      )}
    </Page>
  )
})

interface ContentProps {
  readonly opened: OpenedJoint
  readonly id: string
}

const Content = observer(function Content({ opened, id }: ContentProps) {
  const say = useMessages(jointMessages)
  const sayComplaint = useMessages(complaintMessages)
  const inWords = useText()
  const { loaded } = opened.view
  const view = lastValue(loaded)
  if (view) {
    return (
      <>
        {loaded.tag === 'failed' && <Notice tone="note">{inWords(loaded.failure.text)}</Notice>}
        <Link to={caseAddress(id)}>
          {say('caseLine', { number: view.number, merchant: view.merchantName })}
        </Link>
        <Standing view={view} opened={opened} />
      </>
    )
  }
  if (loaded.tag !== 'failed') return <Skeleton count={2} lines={4} label={say('loading')} />
  const { failure } = loaded
  if (failure.status === 404 || failure.status === 400)
    return (
      <EmptyState
        picture="filing"
        title={say('unknown')}
        action={
          <Link kind="ghost" to={complaintsAddress} isReplacing>
            {sayComplaint('listTitle')}
          </Link>
        }
      >
        {say('unknownText')}
      </EmptyState>
    )
  return (
    <ErrorState
      message={inWords(failure.text)}
      code={failure.problem?.code}
      onRetry={failure.isPassing ? () => void opened.view.load() : undefined}
    />
  )
})
