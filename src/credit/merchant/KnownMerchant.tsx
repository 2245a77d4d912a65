import { observer } from 'mobx-react-lite'
import type { Merchant } from '../../../contract/credit'
import { useMessages, useText } from '../../preferences/context'
import { dataQualityAddress } from '../../routes'
import { useFigures } from '../../preferences/figures'
import { ReadAloud } from '../../read-aloud/ReadAloud'
import { Later } from '../../ui/Later'
import { Link } from '../../ui/Link'
import { Tabs } from '../../ui/Tabs'
import { CompareThis } from '../compare/CompareThis'
import { creditMessages, merchantMessages } from '../messages'
import { Checks } from './Checks'
import { Complaints } from './Complaints'
import { FollowNews } from './FollowNews'
import type { FollowStore } from './follow.store'
import { MerchantHead } from './MerchantHead'
import type { MerchantStore } from './merchant.store'
import { Missing } from './Missing'
import { readingOfMerchant } from './reading'
import { Relations } from './Relations'
import { RepairGuide } from './RepairGuide'
import { SectionPanel } from './SectionPanel'
import { Verdict } from './Verdict'
import { Years } from './Years'

interface KnownMerchantProps {
  readonly store: MerchantStore
  readonly follow: FollowStore
  readonly merchant: Merchant
}

/** Everything public about a merchant: the verdict first, then what it rests on, then what follows from it. */
export const KnownMerchant = observer(function KnownMerchant({
  store,
  follow,
  merchant,
}: KnownMerchantProps) {
  const say = useMessages(creditMessages)
  const inWords = useText()
  const { number } = useFigures()
  const sayMore = useMessages(merchantMessages)
  const { verdict, missing, checks, records, complaints, repair } = merchant
  return (
    <>
      <MerchantHead merchant={merchant} />
      <FollowNews follow={follow} merchant={merchant} onPoint={(recordId) => store.point(recordId)} />
      <Verdict verdict={verdict} onPoint={(recordId) => store.point(recordId)} />
      <ReadAloud reading={readingOfMerchant(merchant, say, inWords)} />
      <Missing missing={missing} />
      <CompareThis merchant={merchant} />
      <Tabs
        label={say('sectionsLabel')}
        selected={store.section}
        onSelect={(section) => store.choose(section)}
        tabs={store.sections.map(({ section, count }) => ({
          id: section,
          label: say(section),
          count: count === null ? undefined : number(count),
        }))}
      >
        <SectionPanel store={store} follow={follow} merchant={merchant} />
      </Tabs>
      <Later>
        <Years records={records} />
      </Later>
      <Later>
        <Checks checks={checks} onPoint={(recordId) => store.point(recordId)} />
      </Later>
      <Later>
        <Complaints figures={complaints} uscc={merchant.uscc} />
      </Later>
      <Later>
        <Relations />
      </Later>
      <Later room={80}>
        <RepairGuide steps={repair} records={records} />
      </Later>
      <Link to={dataQualityAddress} kind="ghost">
        {sayMore('dataQuality')}
      </Link>
    </>
  )
})
