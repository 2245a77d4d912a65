import { observer } from 'mobx-react-lite'
import type { CheckedReceipt as Checked } from '../../../contract/receipt'
import { useMessages } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Code } from '../../ui/Code'
import { KeyValue } from '../../ui/KeyValue'
import { Notice } from '../../ui/Notice'
import { receiptMessages } from '../messages/receipt'
import { FileCheck } from './FileCheck'
import type { VerifyStore } from './verify.store'

interface CheckedReceiptProps {
  readonly receipt: Checked
  readonly store: VerifyStore
}

/** First whether it can be trusted, then what was signed; nothing of content or person. */
export const CheckedReceipt = observer(function CheckedReceipt({ receipt, store }: CheckedReceiptProps) {
  const say = useMessages(receiptMessages)
  const { minute } = useFigures()
  const { authenticity, number, kind, receivedAt, unit, files } = receipt
  const again = (
    <Button kind="ghost" onPress={store.startOver}>
      {say('again')}
    </Button>
  )
  if (authenticity !== 'genuine')
    return (
      <>
        <Notice tone="stop" title={say(authenticity === 'altered' ? 'altered' : 'unknownKey')}>
          {say('falseHow')}
        </Notice>
        {again}
      </>
    )
  return (
    <>
      <Notice tone="good" title={say('genuine')}>
        {say('genuineHow')}
      </Notice>
      <Card>
        <KeyValue
          items={[
            { key: say('number'), value: <Code text={number} groups={11} /> },
            { key: say('kind'), value: say(kind) },
            { key: say('at'), value: minute(receivedAt) },
            { key: say('unit'), value: unit?.name ?? say('unitOpen') },
            { key: say('fileCount'), value: say('fileCountValue', { n: files }) },
          ]}
        />
        <Box className="complaint-source">{say('nothingElse')}</Box>
      </Card>
      {files > 0 && <FileCheck receipt={store} />}
      {again}
    </>
  )
})
