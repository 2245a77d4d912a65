import { observer } from 'mobx-react-lite'
import { storyKindNames, type StoryKind } from '../../../domain/complaint/story-kinds'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { EmptyState } from '../../ui/EmptyState'
import { AgreeForm } from './AgreeForm'
import { AskForm } from './AskForm'
import { Asks } from './Asks'
import { How } from './How'
import { Leave } from './Leave'
import { Members } from './Members'
import { jointMessages } from './messages'
import type { JointProps } from './opened-joint'
import { WishForm } from './WishForm'

/** What waits for the person first, then what stands behind it. */
export const Standing = observer(function Standing({ view, opened }: JointProps) {
  const say = useMessages(jointMessages)
  const inWords = useText()
  const { standing, bar, kind, kinds, mine, joint } = view
  const isUnderWay = bar === null
  const kindName = (named: StoryKind | null) => (named === null ? '' : inWords(storyKindNames[named]))
  if (!isUnderWay && standing !== 'member') return <Barred view={view} opened={opened} />
  switch (standing) {
    case 'none':
      return (
        <>
          <WishForm view={view} opened={opened} />
          <How />
        </>
      )
    case 'wishing':
      return (
        <>
          <Card title={say('waitTitle')}>
            <Box tag="p">{say('waitText', { kind: kindName(kind) })}</Box>
          </Card>
          <How />
          <Leave opened={opened} isMember={false} />
        </>
      )
    case 'asked': {
      const people = kinds.find((each) => each.kind === kind)?.people ?? null
      return (
        <>
          <Card title={say('askedTitle')} className="complaint-stack">
            <Box tag="p">
              {people === null
                ? say('askedFew', { kind: kindName(kind) })
                : say('askedText', { n: people, kind: kindName(kind) })}
            </Box>
            <AgreeForm opened={opened} mine={null} />
          </Card>
          <How />
          <Leave opened={opened} isMember={false} />
        </>
      )
    }
    case 'agreed':
      return (
        <>
          <Card title={say('agreedTitle')} tone="good">
            <Box tag="p">{say('agreedText')}</Box>
          </Card>
          <Card title={say('mineTitle')}>
            <AgreeForm opened={opened} mine={mine} />
          </Card>
          <Leave opened={opened} isMember={false} />
        </>
      )
    case 'member':
      return (
        <>
          {joint && (
            <>
              <Asks asks={joint.asks} isUnderWay={isUnderWay} opened={opened} />
              <Members joint={joint} isUnderWay={isUnderWay} opened={opened} />
              {isUnderWay &&
                mine?.isRepresentative === true &&
                joint.asks.every(({ state }) => state !== 'open') && <AskForm opened={opened} />}
            </>
          )}
          {isUnderWay && (
            <Card title={say('mineTitle')}>
              <AgreeForm opened={opened} mine={mine} />
            </Card>
          )}
          <Leave opened={opened} isMember />
        </>
      )
  }
})

const barred = {
  report: ['barReport', 'barReportText'],
  'no-merchant': ['barMerchant', 'barMerchantText'],
  ended: ['barEnded', 'barEndedText'],
  'other-case': ['barOther', 'barOtherText'],
} as const

/** Why it cannot be joined. */
const Barred = observer(function Barred({ view: { bar, standing }, opened }: JointProps) {
  const say = useMessages(jointMessages)
  const [title, text] = barred[bar ?? 'ended']
  return (
    <>
      <EmptyState picture="filing" title={say(title)}>
        {say(text)}
      </EmptyState>
      {standing !== 'none' && <Leave opened={opened} isMember={false} />}
    </>
  )
})
