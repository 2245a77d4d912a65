import { observer } from 'mobx-react-lite'
import type { Merchant } from '../../../contract/credit'
import { today } from '../../platform/clock/clock.port'
import { useMessages } from '../../preferences/context'
import { compareAddress } from '../../routes'
import { useServices } from '../../services/context'
import { Box } from '../../ui/Box'
import { Code } from '../../ui/Code'
import { Heading } from '../../ui/Heading'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Tag, Tags } from '../../ui/Tag'
import { CompareSwitch } from '../compare/CompareSwitch'
import { fewestCompared } from '../compare/tray.store'
import { useTray } from '../compare/use-tray'
import { compareMessages, creditMessages } from '../messages'
import { StatusTag } from '../StatusTag'
import { fullYears } from './age.rules'

/** Who it is: name, code, status, age and region. */
export const MerchantHead = observer(function MerchantHead({ merchant }: { readonly merchant: Merchant }) {
  const say = useMessages(creditMessages)
  const sayCompare = useMessages(compareMessages)
  const { clock } = useServices()
  const tray = useTray()
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
      <Box className="credit-acts">
        <CompareSwitch tray={tray} merchant={{ uscc, name }} />
        {tray.chosen.length >= fewestCompared && (
          <Link to={compareAddress(tray.chosen.map((each) => each.uscc))}>
            {sayCompare('goWith', { n: tray.chosen.length })}
          </Link>
        )}
      </Box>
      {!isUsccConsistent && <Notice tone="note">{say('checkDigit')}</Notice>}
    </Box>
  )
})
