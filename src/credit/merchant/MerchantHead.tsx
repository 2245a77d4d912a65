import { observer } from 'mobx-react-lite'
import type { Merchant } from '../../../contract/credit'
import { today } from '../../platform/clock/clock.port'
import { useMessages } from '../../preferences/context'
import { useServices } from '../../services/context'
import { termsOfStatuses } from '../../terms/status-terms'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Code } from '../../ui/Code'
import { Heading } from '../../ui/Heading'
import { Notice } from '../../ui/Notice'
import { Tag, Tags } from '../../ui/Tag'
import { creditMessages } from '../messages'
import { StatusTag } from '../StatusTag'
import { fullYears } from './age.rules'

/** Who it is: name, code, status, age and region. */
export const MerchantHead = observer(function MerchantHead({ merchant }: { readonly merchant: Merchant }) {
  const say = useMessages(creditMessages)
  const { clock } = useServices()
  const { name, uscc, status, registeredOn, region, isUsccConsistent } = merchant
  const years = registeredOn === null ? null : fullYears(registeredOn, today(clock))
  return (
    <Box className="credit-head">
      <Heading size="xl">{name}</Heading>
      <Code text={uscc} isCopyable />
      <Tags>
        <StatusTag status={status} />
        {years !== null && <Tag>{years === 0 ? say('ageNew') : say('age', { n: years })}</Tag>}
        {region && <Tag>{region.names.slice(-2).join('')}</Tag>}
      </Tags>
      <TermLine terms={['uscc', ...termsOfStatuses([status])]} />
      {!isUsccConsistent && <Notice tone="note">{say('checkDigit')}</Notice>}
    </Box>
  )
})
