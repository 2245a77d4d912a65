import { observer } from 'mobx-react-lite'
import type { CaseProxy } from '../../contract/proxy'
import { powerNames, relationNames, scopeNames } from '../../domain/complaint/proxy-words'
import { useMessages, useText } from '../preferences/context'
import { KeyValue } from '../ui/KeyValue'
import { proxyFactMessages } from './messages/proxy'

/** Who acts for the complainant, how far and until when. */
export const ProxyFacts = observer(function ProxyFacts({ proxy }: { readonly proxy: CaseProxy }) {
  const say = useMessages(proxyFactMessages)
  const inWords = useText()
  const { agentName, agentPhone, relation, powers, fromOn, untilOn, isExpired } = proxy
  const scope = inWords(scopeNames[proxy.scope])
  const granted = powers.map((power) => inWords(powerNames[power])).join(say('and'))
  const term = say('fromUntil', { from: fromOn, until: untilOn })
  return (
    <KeyValue
      items={[
        { key: say('agent'), value: agentName },
        { key: say('phone'), value: agentPhone },
        { key: say('relation'), value: inWords(relationNames[relation]) },
        {
          key: say('scope'),
          value: powers.length === 0 ? scope : say('scopeWith', { scope, powers: granted }),
        },
        { key: say('term'), value: isExpired ? `${term}${say('and')}${say('expired')}` : term },
      ]}
    />
  )
})
