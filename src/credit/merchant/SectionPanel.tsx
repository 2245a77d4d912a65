import { observer } from 'mobx-react-lite'
import type { Merchant } from '../../../contract/credit'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Notice } from '../../ui/Notice'
import { recordMessages } from '../messages'
import type { FollowStore } from './follow.store'
import type { MerchantStore } from './merchant.store'
import { RecordCard } from './RecordCard'
import { Registration } from './Registration'

interface SectionPanelProps {
  readonly store: MerchantStore
  readonly follow: FollowStore
  readonly merchant: Merchant
}

/** The section on show: the registration with its changes, or the records of one group. */
export const SectionPanel = observer(function SectionPanel({ store, follow, merchant }: SectionPanelProps) {
  const say = useMessages(recordMessages)
  const { section, records, pointedAt } = store
  return (
    <Box className="credit-stack">
      {section === 'registration' && <Registration merchant={merchant} />}
      {section === 'society' && <Notice tone="note" title={say('notOfficial')} />}
      {records.length > 0 && (
        <Card>
          <Box tag="ul" role="list">
            {records.map((record) => (
              <RecordCard
                key={record.id}
                record={record}
                isNew={follow.isFresh(record.id)}
                isPointedAt={record.id === pointedAt}
              />
            ))}
          </Box>
        </Card>
      )}
    </Box>
  )
})
