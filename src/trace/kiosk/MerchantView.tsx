import { observer } from 'mobx-react-lite'
import type { Merchant } from '../../../contract/credit'
import { chinaDate } from '../../../domain/calendar/day'
import { statusNames } from '../../../domain/credit/status'
import { useMessages, useText } from '../../preferences/context'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Code } from '../../ui/Code'
import { KeyValue } from '../../ui/KeyValue'
import { kioskMessages } from '../messages'
import { Credit } from './Credit'

/** A merchant for a passer-by: its credit in words, and who it is. */
export const MerchantView = observer(function MerchantView({ merchant }: { readonly merchant: Merchant }) {
  const say = useMessages(kioskMessages)
  const text = useText()
  const { uscc, status, source, asOfAt } = merchant
  return (
    <>
      <Card title={say('creditTitle')} className="kiosk-stack">
        <Credit of={merchant} />
      </Card>
      <Card>
        <KeyValue
          items={[
            { key: say('status'), value: text(statusNames[status]) },
            { key: say('code'), value: <Code text={uscc} /> },
          ]}
        />
        <TermLine terms={['uscc']} />
      </Card>
      <Box className="kiosk-small">{say('source', { source, on: chinaDate(asOfAt) })}</Box>
    </>
  )
})
