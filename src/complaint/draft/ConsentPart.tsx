import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { TermLine } from '../../terms/TermLine'
import { Card } from '../../ui/Card'
import { Checkbox } from '../../ui/Checkbox'
import { complaintMessages } from '../messages'
import type { DraftPageStore } from './draft-page.store'

/** What a complainant agrees to. */
export const ConsentPart = observer(function ConsentPart({ store }: { readonly store: DraftPageStore }) {
  const say = useMessages(complaintMessages)
  const { form, change } = store
  return (
    <Card title={say('consentTitle')} level={3} className="complaint-fields">
      <Checkbox
        label={say('consentMediation')}
        hint={say('consentMediationHint')}
        isChecked={form.consentMediation}
        onChange={(consentMediation) => change({ consentMediation })}
      />
      <Checkbox
        label={say('consentPublish')}
        hint={say('consentPublishHint')}
        isChecked={form.consentPublish}
        onChange={(consentPublish) => change({ consentPublish })}
      />
      <TermLine terms={['mediation']} />
    </Card>
  )
})
