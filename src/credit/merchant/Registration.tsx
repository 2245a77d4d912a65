import { observer } from 'mobx-react-lite'
import type { Merchant } from '../../../contract/credit'
import { useListed, useMessages } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { Card } from '../../ui/Card'
import { KeyValue } from '../../ui/KeyValue'
import { creditMessages } from '../messages'
import { ReportError } from './ReportError'
import { Address } from './Address'
import { Sourced } from './Sourced'

/** What the business licence says. */
export const Registration = observer(function Registration({ merchant }: { readonly merchant: Merchant }) {
  const say = useMessages(creditMessages)
  const inOneLine = useListed()
  const { day } = useFigures()
  const { formerNames } = merchant
  const facts = [
    ...(formerNames.length === 0 ? [] : [['formerNames', inOneLine(formerNames)] as const]),
    ['type', merchant.type],
    ['legalRepresentative', merchant.legalRepresentative],
    ['registeredCapital', merchant.registeredCapital],
    ['registeredOn', merchant.registeredOn && day(merchant.registeredOn)],
    ['authority', merchant.authority],
    ['region', merchant.region?.names.join('') ?? null],
    ['address', <Address key="address" address={merchant.address} uscc={merchant.uscc} />],
    ['phone', merchant.phone],
    ['scope', merchant.scope],
  ] as const
  return (
    <Card>
      <KeyValue items={facts.map(([key, value]) => ({ key: say(key), value: value ?? say('notPublic') }))} />
      <Sourced source={merchant.source} asOfAt={merchant.asOfAt} />
      <ReportError uscc={merchant.uscc} />
    </Card>
  )
})
