import { observer } from 'mobx-react-lite'
import { proxyScopes } from '../../../domain/complaint/proxy-terms'
import {
  powerMeanings,
  powerNames,
  proxyPowers,
  scopeMeanings,
  scopeNames,
} from '../../../domain/complaint/proxy-words'
import { useMessages, useText } from '../../preferences/context'
import { Card } from '../../ui/Card'
import { CheckboxGroup } from '../../ui/CheckboxGroup'
import { DateField } from '../../ui/DateField'
import { RadioGroup } from '../../ui/RadioGroup'
import { proxyMessages } from '../messages/proxy'
import type { ProxyCardProps } from './proxy-card.props'

/** How far the agent may go, the legal term with plain words below it, and until when. */
export const AuthorityCard = observer(function AuthorityCard({ proxy, change, errorAt }: ProxyCardProps) {
  const say = useMessages(proxyMessages)
  const inWords = useText()
  const { scope, powers, fromOn, untilOn } = proxy
  return (
    <Card title={say('scopeTitle')} level={3} className="complaint-fields">
      <RadioGroup
        label={say('scope')}
        value={scope}
        onChange={(chosen) => change({ scope: chosen })}
        options={proxyScopes.map((value) => ({
          value,
          label: inWords(scopeNames[value]),
          hint: inWords(scopeMeanings[value]),
        }))}
      />
      {scope === 'special' && (
        <CheckboxGroup
          label={say('powers')}
          values={powers}
          onChange={(chosen) => change({ powers: chosen })}
          error={errorAt('powers')}
          options={proxyPowers.map((value) => ({
            value,
            label: inWords(powerNames[value]),
            hint: inWords(powerMeanings[value]),
          }))}
        />
      )}
      <DateField
        label={say('fromOn')}
        value={fromOn === '' ? null : fromOn}
        onChange={(on) => change({ fromOn: on ?? '' })}
        error={errorAt('fromOn')}
        isRequired
      />
      <DateField
        label={say('untilOn')}
        value={untilOn === '' ? null : untilOn}
        onChange={(on) => change({ untilOn: on ?? '' })}
        error={errorAt('untilOn')}
        isRequired
      />
    </Card>
  )
})
