import { observer } from 'mobx-react-lite'
import { complaintLimits } from '../../../domain/complaint/limits'
import { proxyRelations, relationNames } from '../../../domain/complaint/proxy-words'
import { useMessages, useText } from '../../preferences/context'
import { Card } from '../../ui/Card'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { proxyMessages } from '../messages/proxy'
import type { ProxyCardProps } from './proxy-card.props'

/** Who writes: taken over from the contact fields. */
export const AgentCard = observer(function AgentCard({ proxy, change, errorAt }: ProxyCardProps) {
  const say = useMessages(proxyMessages)
  const inWords = useText()
  const { agent, relation } = proxy
  const changeAgent = (changed: Partial<typeof agent>): void => change({ agent: { ...agent, ...changed } })
  return (
    <Card title={say('agentTitle')} level={3} className="complaint-fields">
      <TextField
        label={say('agentName')}
        type="name"
        value={agent.name}
        onChange={(name) => changeAgent({ name })}
        maxLength={complaintLimits.contactName}
        error={errorAt('agentName')}
        isRequired
      />
      <TextField
        label={say('agentPhone')}
        type="tel"
        value={agent.phone}
        onChange={(phone) => changeAgent({ phone })}
        error={errorAt('agentPhone')}
        isRequired
      />
      <TextField
        label={say('agentAddress')}
        value={agent.address}
        onChange={(address) => changeAgent({ address })}
        maxLength={complaintLimits.contactAddress}
        error={errorAt('agentAddress')}
      />
      <Select
        label={say('relation')}
        placeholder={say('choose')}
        value={relation}
        options={proxyRelations.map((value) => ({ value, label: inWords(relationNames[value]) }))}
        onChange={(chosen) => change({ relation: chosen })}
        error={errorAt('relation')}
        isRequired
      />
    </Card>
  )
})
