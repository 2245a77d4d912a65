import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { OfficeJoint } from '../../../contract/joint-complaint'
import { jointAskNames } from '../../../domain/complaint/joint-names'
import type { Http } from '../../api/http'
import { useMessages, useText } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Tag } from '../../ui/Tag'
import { Thread } from '../../ui/Thread'
import { officeCaseAddress } from '../addresses'
import { OfficeJointStore } from './joint.store'
import { officeJointMessages } from './messages'

interface JointCardProps {
  readonly id: string
  /** As the officer. */
  readonly http: Http
}

/** The cases that are bound together with this one, who represents them, and what they have consented to. */
export const JointCard = observer(function JointCard({ id, http }: JointCardProps) {
  const say = useMessages(officeJointMessages)
  const inWords = useText()
  const [store] = useState(() => new OfficeJointStore(http, id))
  useEffect(() => void store.load(), [store])
  if (store.failure !== null) {
    return (
      <Notice
        tone="warn"
        isUrgent
        action={
          <Button kind="ghost" onPress={() => void store.load()}>
            {say('retry')}
          </Button>
        }
      >
        {inWords(store.failure.text)}
      </Notice>
    )
  }
  return store.joint && <Bound joint={store.joint} id={id} />
})

interface BoundProps {
  readonly joint: NonNullable<OfficeJoint['joint']>
  readonly id: string
}

const Bound = observer(function Bound({ joint, id }: BoundProps) {
  const say = useMessages(officeJointMessages)
  const inWords = useText()
  const { minute } = useFigures()
  const { number, cases, asks } = joint
  const representatives = cases.filter(({ isRepresentative }) => isRepresentative).length
  return (
    <Card title={say('title', { number })} aside={say('aside', { n: cases.length, representatives })}>
      <Box className="desk-stack">
        <Box tag="ul" role="list" className="desk-list">
          {cases.map((each) => (
            <Box key={each.number} tag="li">
              {each.id === null || each.id === id ? (
                each.number
              ) : (
                <Link to={officeCaseAddress(each.id)}>{each.number}</Link>
              )}{' '}
              {inWords(each.stateName)}
              {each.id === null && ` · ${say('elsewhere')}`}
              {each.isRepresentative && (
                <>
                  {' '}
                  <Tag tone="good">
                    {each.name === null
                      ? say('representative')
                      : say('representativeOf', { name: each.name })}
                  </Tag>
                </>
              )}
              {each.name !== null && ` ${each.phone ?? say('noPhone')}`}
            </Box>
          ))}
        </Box>
        {asks.length > 0 && (
          <Thread
            label={say('asks')}
            steps={asks.map((ask) => ({
              id: ask.id,
              title: `${inWords(jointAskNames[ask.ask])} · ${say(`${ask.state}Ask`)}`,
              time: minute(ask.at),
              detail: `${ask.text} · ${say('consents', { n: ask.consents, needed: ask.needed })}`,
            }))}
          />
        )}
        <Box tag="p" className="desk-small">
          {say('how')}
        </Box>
      </Box>
    </Card>
  )
})
