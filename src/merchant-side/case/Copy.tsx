import { observer } from 'mobx-react-lite'
import type { MerchantCase } from '../../../contract/merchant-side'
import { requestNames } from '../../../domain/complaint/names'
import { ShownEvidence } from '../../evidence/ShownEvidence'
import { useListed, useMessages, useText } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { KeyValue } from '../../ui/KeyValue'
import { merchantSideMessages } from '../messages'

interface CopyProps {
  readonly shown: MerchantCase
  /** Where the API lives; the shown copies' addresses are relative to it. */
  readonly origin: string
}

/** 投诉副本: the dispute, and of the person only what mediation needs. */
export const Copy = observer(function Copy({ shown, origin }: CopyProps) {
  const say = useMessages(merchantSideMessages)
  const inWords = useText()
  const inOneLine = useListed()
  const { day, minute, money } = useFigures()
  const { consumer, amountFen, requests, evidence } = shown
  const rows = [
    { key: say('consumer'), value: consumer.name },
    { key: say('agent'), value: consumer.agent },
    { key: say('consumerPhone'), value: consumer.phone },
    { key: say('product'), value: shown.productName },
    { key: say('orderNo'), value: shown.orderNo },
    { key: say('lot'), value: shown.lot },
    { key: say('happenedOn'), value: shown.happenedOn && day(shown.happenedOn) },
    {
      key: say('amount'),
      value: amountFen === null ? null : money(amountFen),
    },
    {
      key: say('requests'),
      value: inOneLine(requests.map((request) => inWords(requestNames[request]))),
    },
    { key: say('filedAt'), value: minute(shown.filedAt) },
    { key: say('unit'), value: shown.unit?.name ?? null },
  ]
  return (
    <Card title={say('copyTitle')} className="course-stack">
      <KeyValue items={rows.filter(({ value }) => value !== null && value !== '')} />
      <Box tag="p" className="course-words">
        {shown.story}
      </Box>
      {evidence.length > 0 && <ShownEvidence evidence={evidence} origin={origin} />}
      <Box className="course-source">{say(consumer.phone === null ? 'contactHidden' : 'contactOpen')}</Box>
    </Card>
  )
})
