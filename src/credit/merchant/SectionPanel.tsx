import { observer } from 'mobx-react-lite'
import type { Merchant } from '../../../contract/credit'
import type { PublicRecord } from '../../../contract/records'
import { termOfRecord } from '../../../domain/credit/record-terms'
import type { TermId } from '../../../domain/glossary/names'
import { useMessages } from '../../preferences/context'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Notice } from '../../ui/Notice'
import { recordMessages } from '../messages'
import type { FollowStore } from './follow.store'
import type { MerchantStore } from './merchant.store'
import { RecordCard } from './RecordCard'
import { termsOfPublicity } from './publicity-terms'
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
  const firstTerm = (record: PublicRecord): TermId | null => {
    const term = termOfRecord(record)
    return records.find((other) => termOfRecord(other) === term) === record ? term : null
  }
  return (
    <Box className="credit-stack">
      {section === 'registration' && <Registration merchant={merchant} />}
      {section === 'society' && <Notice tone="note" title={say('notOfficial')} />}
      {records.length > 0 && (
        <Card>
          <Box tag="ul" role="list">
            {records.map((record) => (
              <RecordCard
                term={firstTerm(record)}
                key={record.id}
                record={record}
                isNew={follow.isFresh(record.id)}
                uscc={merchant.uscc}
                isPointedAt={record.id === pointedAt}
              />
            ))}
          </Box>
          <TermLine terms={termsOfPublicity(records)} />
        </Card>
      )}
    </Box>
  )
})
