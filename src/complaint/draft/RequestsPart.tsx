import { observer } from 'mobx-react-lite'
import { complaintRequests, requestNames } from '../../../domain/complaint/names'
import { useMessages, useText } from '../../preferences/context'
import { Card } from '../../ui/Card'
import { CheckboxGroup } from '../../ui/CheckboxGroup'
import { complaintMessages } from '../messages'
import type { DraftPageStore } from './draft-page.store'
import { FieldPlace } from './FieldPlace'

interface RequestsPartProps {
  readonly store: DraftPageStore
}

/** What the person asks for. */
export const RequestsPart = observer(function RequestsPart({ store }: RequestsPartProps) {
  const say = useMessages(complaintMessages)
  const inWords = useText()
  const { form, change } = store
  const problem = store.problemAt('requests')
  return (
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
          error={problem && inWords(problem.message)}
          isRequired
        />
      </FieldPlace>
    </Card>
  )
})
