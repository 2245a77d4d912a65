import { observer } from 'mobx-react-lite'
import { complaintLimits } from '../../../domain/complaint/limits'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { TextField } from '../../ui/TextField'
import { complaintMessages } from '../messages'
import { proxyMessages } from '../messages/proxy'
import type { DraftPageStore } from './draft-page.store'
import { FieldPlace } from './FieldPlace'
import type { FilingStore } from './filing.store'

interface ContactPartProps {
  readonly store: DraftPageStore
  readonly filing: FilingStore
}

/** Who files it. */
export const ContactPart = observer(function ContactPart({ store, filing }: ContactPartProps) {
  const say = useMessages(complaintMessages)
  const inWords = useText()
  const sayProxy = useMessages(proxyMessages)
  const { form, change } = store
  const isForOther = form.proxy?.isOn === true
  const errorAt = (field: Parameters<DraftPageStore['problemAt']>[0]): string | null => {
    const problem = store.problemAt(field)
    return problem && inWords(problem.message)
  }
  return (
    <Card
      title={isForOther ? sayProxy('principalTitle') : say('contactTitle')}
      level={3}
      className="complaint-fields"
    >
      <Box className="complaint-small">{isForOther ? sayProxy('principalHint') : say('contactHint')}</Box>
      <FieldPlace field="contactName">
        <TextField
          label={isForOther ? sayProxy('principalName') : say('contactName')}
          type="name"
          value={form.contactName}
          onChange={(contactName) => change({ contactName })}
          maxLength={complaintLimits.contactName}
          error={errorAt('contactName')}
          isRequired
        />
      </FieldPlace>
      <FieldPlace field="contactPhone">
        <TextField
          label={isForOther ? sayProxy('principalPhone') : say('contactPhone')}
          type="tel"
          value={form.contactPhone}
          onChange={(contactPhone) => change({ contactPhone })}
          error={errorAt('contactPhone')}
          isRequired
        />
      </FieldPlace>
      <FieldPlace field="contactAddress">
        <TextField
          label={isForOther ? sayProxy('principalAddress') : say('contactAddress')}
          value={form.contactAddress}
          onChange={(contactAddress) => change({ contactAddress })}
          maxLength={complaintLimits.contactAddress}
          error={errorAt('contactAddress')}
          isRequired={filing.isComplaint}
        />
      </FieldPlace>
    </Card>
  )
})
