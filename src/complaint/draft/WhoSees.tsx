import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { Card } from '../../ui/Card'
import { KeyValue } from '../../ui/KeyValue'
import { complaintMessages, filingMessages } from '../messages'
import { proxyMessages } from '../messages/proxy'
import type { DraftPageStore } from './draft-page.store'
import type { FilingStore } from './filing.store'

interface WhoSeesProps {
  readonly store: DraftPageStore
  readonly filing: FilingStore
}

/** Who will see what of it. */
export const WhoSees = observer(function WhoSees({ store, filing }: WhoSeesProps) {
  const sayComplaint = useMessages(complaintMessages)
  const say = useMessages(filingMessages)
  const sayProxy = useMessages(proxyMessages)
  const { isComplaint, isAnonymous } = filing
  const isPublished = isComplaint && store.form.consentPublish
  return (
    <Card title={sayComplaint('whoSees')} level={3}>
      <KeyValue
        items={[
          {
            key: say('seesMerchant'),
            value:
              isComplaint && store.form.proxy?.isOn
                ? sayProxy('merchantSees')
                : say(isComplaint ? 'merchantSeesComplaint' : 'merchantSeesReport'),
          },
          { key: say('seesOffice'), value: say(isAnonymous ? 'officeSeesAnonymous' : 'officeSees') },
          { key: say('seesOthers'), value: say(isPublished ? 'othersSeePublished' : 'othersSeeNothing') },
        ]}
      />
    </Card>
  )
})
