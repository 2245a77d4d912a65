import { observer } from 'mobx-react-lite'
import { complaintLimits } from '../../../domain/complaint/limits'
import { complaintRequests, requestNames } from '../../../domain/complaint/names'
import { today } from '../../platform/clock/clock.port'
import { useMessages, useText } from '../../preferences/context'
import { useServices } from '../../services/context'
import { Card } from '../../ui/Card'
import { CheckboxGroup } from '../../ui/CheckboxGroup'
import { DateField } from '../../ui/DateField'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { complaintMessages, filingMessages } from '../messages'
import { WritingHelp } from '../writing/WritingHelp'
import type { DraftPageStore } from './draft-page.store'
import { FieldPlace } from './FieldPlace'
import type { FilingStore } from './filing.store'

interface MatterPartProps {
  readonly store: DraftPageStore
  readonly filing: FilingStore
}

/** What, when, how much, what happened, and what is asked for. */
export const MatterPart = observer(function MatterPart({ store, filing }: MatterPartProps) {
  const say = useMessages(complaintMessages)
  const sayFiling = useMessages(filingMessages)
  const inWords = useText()
  const { clock } = useServices()
  const { form, change } = store
  const errorAt = (field: Parameters<DraftPageStore['problemAt']>[0]): string | null => {
    const problem = store.problemAt(field)
    return problem && inWords(problem.message)
  }
  return (
    <>
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
            label={filing.isComplaint ? say('happenedOn') : sayFiling('happenedOn')}
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
      <Card title={say('storyTitle')} level={3}>
        <FieldPlace field="story">
          <TextArea
            label={say('story')}
            hint={say('storyHint')}
            value={form.story}
            onChange={(story) => change({ story })}
            rows={6}
            maxLength={complaintLimits.story}
            error={errorAt('story')}
            isRequired
          />
        </FieldPlace>
        <WritingHelp leaf={form.leaf} story={form.story} onWrite={(story) => change({ story })} />
      </Card>
      {filing.isComplaint && (
        <Card title={say('requestsTitle')} level={3}>
          <FieldPlace field="requests">
            <CheckboxGroup
              label={say('requests')}
              values={form.requests}
              options={complaintRequests.map((request) => ({
                value: request,
                label: inWords(requestNames[request]),
              }))}
              onChange={(requests) => change({ requests })}
              error={errorAt('requests')}
              isRequired
            />
          </FieldPlace>
        </Card>
      )}
    </>
  )
})
