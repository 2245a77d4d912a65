import { observer } from 'mobx-react-lite'
import type { JointView } from '../../../contract/joint-complaint'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Icon } from '../../ui/Icon'
import { jointAddress } from './address'
import { jointMessages } from './messages'

interface JointCardProps {
  readonly id: string
  /** null without an answer: then nothing is there. */
  readonly view: JointView | null
}

/** On the page of a case: how it stands with others, and the way there. */
export const JointCard = observer(function JointCard({ id, view }: JointCardProps) {
  const say = useMessages(jointMessages)
  if (view === null || (view.bar !== null && view.standing === 'none')) return null
  const { standing, joint, kinds, mine } = view
  const led = {
    to: jointAddress(id),
    aside: <Icon name="forward" size={16} />,
    className: 'complaint-led',
  }
  if (standing === 'asked') return <Card {...led} tone="note" title={say('askedTitle')} />
  if (standing === 'wishing') return <Card {...led} title={say('cardWishing')} />
  if (standing === 'agreed') return <Card {...led} title={say('cardAgreed')} />
  if (joint) {
    const waits =
      view.bar === null &&
      joint.asks.some(({ state, isMine, myAnswer }) => state === 'open' && !isMine && myAnswer === null)
    return (
      <Card
        {...led}
        tone={waits ? 'note' : 'plain'}
        title={say('cardMember', { number: joint.number, n: joint.members })}
      >
        {waits ? say('cardAsk') : mine?.isRepresentative === true ? say('cardRepresentative') : null}
      </Card>
    )
  }
  const people = Math.max(0, ...kinds.map((each) => each.people ?? 0))
  return (
    <Card {...led} title={say('cardNone')}>
      <Box className="complaint-small">
        {people > 0 ? say('cardNonePeople', { n: people }) : say('cardNoneText')}
      </Box>
    </Card>
  )
})
