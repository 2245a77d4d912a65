import { observer } from 'mobx-react-lite'
import type { Complaint } from '../../../contract/complaint'
import { OfferFacts } from '../../case-course/OfferFacts'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Act } from './Act'
import type { OpenedCase } from './case.store'
import { caseMessages } from './messages'

interface OfferCardProps {
  readonly complaint: Complaint
  readonly opened: OpenedCase
  /** Brings the state into sight where it has become another one. */
  readonly showTurn: () => void
}

/** What the merchant offers, the newest first, and the person's answer below that which waits for it. */
export const OfferCard = observer(function OfferCard(props: OfferCardProps) {
  const say = useMessages(caseMessages)
  const { offers, actions, promise } = props.complaint
  if (offers.length === 0) return null
  const isAccepted = offers.some(({ state }) => state === 'accepted')
  return (
    <Card title={say('offersTitle')} className="course-stack">
      {offers.map((offer) => (
        <Box key={offer.id} className="course-stack course-item">
          <OfferFacts offer={offer} />
          {offer.state === 'open' && actions.includes('accept-offer') && <Answer {...props} offer={offer} />}
        </Box>
      ))}
      {isAccepted && promise === null && <Box className="course-small">{say('acceptedWaits')}</Box>}
    </Card>
  )
})

interface AnswerProps extends OfferCardProps {
  readonly offer: Complaint['offers'][number]
}

const Answer = observer(function Answer({ offer, complaint, opened, showTurn }: AnswerProps) {
  const say = useMessages(caseMessages)
  const { acts, calls } = opened
  return (
    <Box className="course-row">
      <Act
        acts={acts}
        name="accept-offer"
        label={say('accept')}
        onDone={showTurn}
        title={say('acceptTitle')}
        done={say('acceptDone')}
        kind="primary"
        call={(key) => calls.acceptOffer(key, offer.id)}
      >
        <OfferFacts offer={offer} />
        <Box tag="p">{say(complaint.state === 'odr' ? 'acceptOnline' : 'acceptMediated')}</Box>
        <Box tag="p" className="course-small">
          {say('acceptContact')}
        </Box>
      </Act>
      <Act
        acts={acts}
        name="decline-offer"
        label={say('decline')}
        title={say('declineTitle')}
        done={say('declineDone')}
        word={{ label: say('declineWord'), isRequired: false }}
        call={(key, text) => calls.declineOffer(key, offer.id, text)}
      >
        <Box tag="p">{say('declineText')}</Box>
      </Act>
    </Box>
  )
})
