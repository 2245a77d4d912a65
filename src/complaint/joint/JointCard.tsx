import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { JointView } from '../../../contract/joint-complaint'
import { lastValue } from '../../api/remote'
import { useMessages } from '../../preferences/context'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { jointAddress } from './address'
import { jointMessages } from './messages'
import { openJoint } from './opened-joint'

/** On the page of a case: how it stands with others, and the way there. Without an answer nothing is there. */
export const JointCard = observer(function JointCard({ id }: { readonly id: string }) {
  const { http, random, page } = useServices()
  const [opened] = useState(() => openJoint(http, random, id))
  useEffect(() => void opened.view.load(), [opened])
  // It comes after the page was shown, and is asked for again when one returns.
  page.useShown(() => void opened.view.load())
  const view = lastValue(opened.view.loaded)
  if (view === null || (view.bar !== null && view.standing === 'none')) return null
  return <Shown id={id} view={view} />
})

const Shown = observer(function Shown({ id, view }: { readonly id: string; readonly view: JointView }) {
  const say = useMessages(jointMessages)
  const { standing, joint, kinds, mine } = view
  const to = jointAddress(id)
  if (standing === 'asked') return <Card to={to} tone="note" title={say('askedTitle')} />
  if (standing === 'wishing') return <Card to={to} title={say('cardWishing')} />
  if (standing === 'agreed') return <Card to={to} title={say('cardAgreed')} />
  if (joint) {
    const waits =
      view.bar === null &&
      joint.asks.some(({ state, isMine, myAnswer }) => state === 'open' && !isMine && myAnswer === null)
    return (
      <Card
        to={to}
        tone={waits ? 'note' : 'plain'}
        title={say('cardMember', { number: joint.number, n: joint.members })}
      >
        {waits ? say('cardAsk') : mine?.isRepresentative === true ? say('cardRepresentative') : null}
      </Card>
    )
  }
  const people = Math.max(0, ...kinds.map((each) => each.people ?? 0))
  return (
    <Card to={to} title={say('cardNone')}>
      <Box className="complaint-small">
        {people > 0 ? say('cardNonePeople', { n: people }) : say('cardNoneText')}
      </Box>
    </Card>
  )
})
