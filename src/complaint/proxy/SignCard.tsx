import { observer } from 'mobx-react-lite'
import { isLetterIncomplete, proxyLetterText } from '../../../domain/complaint/proxy-letter'
import type { Stroke } from '../../../domain/complaint/proxy-signature'
import { today } from '../../platform/clock/clock.port'
import { useMessages } from '../../preferences/context'
import { useServices } from '../../services/context'
import type { ComplaintParts } from '../../services/services'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { RadioGroup } from '../../ui/RadioGroup'
import type { DraftPageStore } from '../draft/draft-page.store'
import { grantOfForm, isSignatureStale, signedStrokes } from './draft-proxy'
import { LetterView } from './LetterView'
import { proxyMessages } from '../messages/proxy'
import { PaperPhotos } from './PaperPhotos'
import type { ProxyCardProps } from './proxy-card.props'
import { SignField } from './SignField'

interface SignCardProps extends ProxyCardProps {
  readonly store: DraftPageStore
  readonly parts: ComplaintParts
  /** Of where it is signed: what is missing leads there, past the text. */
  readonly place: { readonly id?: string }
}

/** The 授权委托书 in full, and its signature: on the screen, or on a paper that is photographed. */
export const SignCard = observer(function SignCard(props: SignCardProps) {
  const { proxy, change, errorAt, store, parts, place } = props
  const say = useMessages(proxyMessages)
  const { clock } = useServices()
  const { form } = store
  const grant = grantOfForm(form, proxy)
  const sign = (strokes: readonly Stroke[]): void =>
    change({ strokes, signedText: proxyLetterText(grant), signedOn: today(clock) })
  return (
    <Card title={say('letterTitle')} level={3} className="complaint-fields">
      <LetterView authority={grant} />
      <Box className="complaint-small">{say(isLetterIncomplete(grant) ? 'letterOpen' : 'letterHint')}</Box>
      <Box {...place} className="complaint-fields">
        <RadioGroup
          label={say('way')}
          value={proxy.way}
          onChange={(way) => change({ way })}
          options={[
            { value: 'drawn', label: say('wayDrawn') },
            { value: 'paper', label: say('wayPaper') },
          ]}
        />
        {proxy.way === 'drawn' ? (
          <SignField
            strokes={signedStrokes(form, proxy)}
            onStrokes={sign}
            isStale={isSignatureStale(form, proxy)}
            error={errorAt('signature')}
          />
        ) : (
          <PaperPhotos
            proxy={proxy}
            change={change}
            store={store}
            parts={parts}
            error={errorAt('signature')}
          />
        )}
      </Box>
      <Box className="complaint-small">{say('original')}</Box>
    </Card>
  )
})
