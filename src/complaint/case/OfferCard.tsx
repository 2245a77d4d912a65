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

/** What the merchant offers, and the person's answer to the newest. */
export const OfferCard = observer(function OfferCard({ complaint, opened, showTurn }: OfferCardProps) {
  const say = useMessages(caseMessages)
  const { offers, actions, state } = complaint
  if (offers.length === 0) return null
  const { acts, calls } = opened
  const open = offers.find((offer) => offer.state === 'open')
  const accepted = offers.find((offer) => offer.state === 'accepted')
  return (
    <Card title={say('offersTitle')} className="course-stack">
      {offers.map((offer) => (
        <OfferFacts key={offer.id} offer={offer} />
      ))}
      {accepted && complaint.promise === null && <Box className="course-small">{say('acceptedWaits')}</Box>}
      {open && actions.includes('accept-offer') && (
        <Box className="course-row">
          <Act
            acts={acts}
            name="accept-offer"
            label={say('accept')}
            onDone={showTurn}
            title={say('acceptTitle')}
            done={say('acceptDone')}
            kind="primary"
            call={(key) => calls.acceptOffer(key, open.id)}
          >
            <Box tag="p">{say(state === 'odr' ? 'acceptOnline' : 'acceptMediated')}</Box>
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
            call={(key, text) => calls.declineOffer(key, open.id, text)}
          >
            <Box tag="p">{say('declineText')}</Box>
          </Act>
        </Box>
      )}
    </Card>
  )
})
