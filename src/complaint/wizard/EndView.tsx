import { observer } from 'mobx-react-lite'
import type { ElsewhereLeaf, LawfulLeaf, Place } from '../../../domain/complaint/problem-tree/node'
import { useMessages, useText } from '../../preferences/context'
import { wizardAddress, type ComplaintOrigin } from '../../routes'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { Link } from '../../ui/Link'
import { PhoneLink } from '../../ui/PhoneLink'
import { wizardMessages } from '../messages/wizard'
import { Tips } from '../writing/WritingHelp'
import { AdviceText } from './AdviceText'

interface EndViewProps {
  readonly leaf: LawfulLeaf | ElsewhereLeaf
  readonly about: ComplaintOrigin
}

/** The honest answer before anything was written: why not here, and where to go on. It bars nobody from writing. */
export const EndView = observer(function EndView({ leaf, about }: EndViewProps) {
  const say = useMessages(wizardMessages)
  const inWords = useText()
  return (
    <>
      <Heading level={2}>{inWords(leaf.title)}</Heading>
      {leaf.tag === 'lawful' ? (
        <>
          <Card tone="note" title={say('lawfulTitle')}>
            <AdviceText advice={leaf.why} />
          </Card>
          <Card title={say('lawfulThen')}>{inWords(leaf.then)}</Card>
        </>
      ) : (
        <>
          <Card tone="note" title={say('elsewhereTitle')}>
            {inWords(leaf.why)}
          </Card>
          {leaf.places.map((place) => (
            <PlaceCard key={place.id} place={place} />
          ))}
          <Card>
            <Tips title={say('elsewhereEvidence')} texts={leaf.evidence.map(inWords)} />
          </Card>
        </>
      )}
      <Box className="complaint-small">{say('stillWriteWhy')}</Box>
      <Box>
        <Link to={wizardAddress(about)} isReplacing>
          {say('fromStart')}
        </Link>
      </Box>
    </>
  )
})

const PlaceCard = observer(function PlaceCard({ place }: { readonly place: Place }) {
  const say = useMessages(wizardMessages)
  const inWords = useText()
  return (
    <Card title={inWords(place.name)} className="wizard-place">
      <Box>{inWords(place.how)}</Box>
      {place.phone !== null && (
        <PhoneLink phone={place.phone}>{say('call', { phone: place.phone })}</PhoneLink>
      )}
    </Card>
  )
})
