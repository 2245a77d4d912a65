import { observer } from 'mobx-react-lite'
import { complaintLimits } from '../../../domain/complaint/limits'
import { today } from '../../platform/clock/clock.port'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { Card } from '../../ui/Card'
import { DateField } from '../../ui/DateField'
import { TextField } from '../../ui/TextField'
import { complaintMessages } from '../messages'
import type { DraftPageStore } from './draft-page.store'
import { FieldPlace } from './FieldPlace'
import type { FilingStore } from './filing.store'

interface WhatPartProps {
  readonly store: DraftPageStore
  readonly filing: FilingStore
}

/** What was bought, when, and for how much. */
export const WhatPart = observer(function WhatPart({ store, filing }: WhatPartProps) {
  const say = useMessages(complaintMessages)
  const inWords = useText()
  const { clock } = useServices()
  const { form, change } = store
  const errorAt = (field: Parameters<DraftPageStore['problemAt']>[0]): string | null => {
    const problem = store.problemAt(field)
    return problem && inWords(problem.message)
  }
  return (
    <Card title={say('whatTitle')} level={3} className="complaint-fields">
      <FieldPlace field="productName">
        <TextField
          label={say('productName')}
          value={form.productName}
          onChange={(productName) => change({ productName })}
          maxLength={complaintLimits.productName}
          error={errorAt('productName')}
        />
      </FieldPlace>
      <FieldPlace field="happenedOn">
        <DateField
          label={say(filing.isComplaint ? 'happenedOn' : 'happenedOnReport')}
          value={form.happenedOn === '' ? null : form.happenedOn}
          onChange={(happenedOn) => change({ happenedOn: happenedOn ?? '' })}
          max={today(clock)}
          error={errorAt('happenedOn')}
          isRequired={filing.isComplaint}
        />
      </FieldPlace>
      <FieldPlace field="amountFen">
        <TextField
          label={say('amount')}
          type="decimal"
          value={form.amountYuan}
          onChange={(amountYuan) => change({ amountYuan })}
          suffix={say('yuan')}
          error={store.hasAmountProblem ? say('amountWrong') : errorAt('amountFen')}
        />
      </FieldPlace>
      <FieldPlace field="orderNo">
        <TextField
          label={say('orderNo')}
          hint={say('optional')}
          value={form.orderNo}
          onChange={(orderNo) => change({ orderNo })}
          maxLength={complaintLimits.orderNo}
          error={errorAt('orderNo')}
        />
      </FieldPlace>
    </Card>
  )
})
