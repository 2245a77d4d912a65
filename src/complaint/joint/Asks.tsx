import { observer } from 'mobx-react-lite'
import type { JointAsk } from '../../../contract/joint-complaint'
import { jointAskNames } from '../../../domain/complaint/joint-names'
import { useMessages, useText } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Thread } from '../../ui/Thread'
import { toast } from '../../ui/toast'
import { AskFirst } from './AskFirst'
import { Failure } from './Failure'
import { jointMessages } from './messages'
import type { OpenedJoint } from './opened-joint'

interface AsksProps {
  readonly asks: readonly JointAsk[]
  /** Once the own case has ended nothing is asked of the person any more. */
  readonly isUnderWay: boolean
  readonly opened: OpenedJoint
}

const states = {
  open: 'stateOpen',
  carried: 'stateCarried',
  refused: 'stateRefused',
  dropped: 'stateDropped',
} as const

/** What waits for consent, and what was asked before. */
export const Asks = observer(function Asks({ asks, isUnderWay, opened }: AsksProps) {
  const say = useMessages(jointMessages)
  const inWords = useText()
  const { minute } = useFigures()
  const open = asks.find(({ state }) => state === 'open')
  const past = asks.filter(({ state }) => state !== 'open')
  return (
    <>
      {open && isUnderWay && <OpenAsk key={open.id} ask={open} opened={opened} />}
      {past.length > 0 && (
        <Card title={say('asksTitle')}>
          <Thread
            label={say('asksTitle')}
            steps={past.map((ask) => ({
              id: ask.id,
              title: `${inWords(jointAskNames[ask.ask])} · ${say(states[ask.state])}`,
              time: minute(ask.at),
              detail: ask.text,
            }))}
          />
        </Card>
      )}
    </>
  )
})

const OpenAsk = observer(function OpenAsk({
  ask,
  opened: { acts, calls },
}: {
  readonly ask: JointAsk
  readonly opened: OpenedJoint
}) {
  const say = useMessages(jointMessages)
  const inWords = useText()
  const { id, text, by, isMine, consents, needed, myAnswer } = ask
  const run = async (
    act: string,
    done: 'answered' | 'takenBack',
    call: () => ReturnType<typeof calls.get>,
  ) => {
    const isDone = await acts.run(act, id, call)
    if (isDone) toast(say(done))
    return isDone
  }
  const consent = () => run('consent', 'answered', () => calls.answer(id, true))
  return (
    <Card
      title={inWords(jointAskNames[ask.ask])}
      aside={isMine ? say('askByMe') : by === null ? say('askByGone') : say('askBy', { name: by })}
      tone="note"
      className="complaint-stack"
    >
      <Box tag="p" className="course-words">
        {text}
      </Box>
      <Box tag="p">{say('askCount', { n: consents, needed })}</Box>
      <Box tag="p" className="complaint-small">
        {say('askNeedsAll')}
      </Box>
      {myAnswer !== null && <Box tag="p">{say(myAnswer ? 'consented' : 'objected')}</Box>}
      <Failure acts={acts} act={isMine ? 'take-back' : 'object'} />
      {isMine ? (
        <Button
          kind="ghost"
          isBusy={acts.isBusy('take-back')}
          onPress={() => void run('take-back', 'takenBack', () => calls.drop())}
        >
          {say('takeBack')}
        </Button>
      ) : (
        <Box className="complaint-row">
          {myAnswer !== true &&
            (ask.ask === 'withdraw' ? (
              <AskFirst
                label={say('consent')}
                title={say('consentWithdrawTitle')}
                text={say('consentWithdrawText')}
                acts={acts}
                act="consent"
                onConfirm={consent}
              />
            ) : (
              <Button isBusy={acts.isBusy('consent')} onPress={() => void consent()}>
                {say('consent')}
              </Button>
            ))}
          <Button
            kind="ghost"
            isBusy={acts.isBusy('object')}
            onPress={() => void run('object', 'answered', () => calls.answer(id, false))}
          >
            {say('object')}
          </Button>
        </Box>
      )}
      {ask.ask !== 'withdraw' && <Failure acts={acts} act="consent" />}
    </Card>
  )
})
