import { observer } from 'mobx-react-lite'
import type { CheckResult } from '../../../domain/codes/recognition'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Icon } from '../../ui/Icon'
import { Steps } from '../../ui/Steps'
import { Table } from '../../ui/Table'
import { codeMessages } from '../messages'

/** The check digit worked out character by character, so that anyone can follow it. */
export const CheckArithmetic = observer(function CheckArithmetic({ check }: { readonly check: CheckResult }) {
  const say = useMessages(codeMessages)
  const text = useText()
  const { expected, actual, holds, table, steps } = check
  return (
    <Card title={say('checkTitle')} className="code-stack">
      <Box tag="p" className={holds ? 'code-sum code-sum--holds' : 'code-sum code-sum--fails'}>
        <Icon name={holds ? 'check' : 'alert'} />
        <Box tag="span">{say(holds ? 'checkHolds' : 'checkFails', { expected, actual })}</Box>
      </Box>
      <Box className="code-small">{say('checkWhy')}</Box>
      {table.rows.length > 0 && (
        <Table
          caption={say('checkTable')}
          columns={[say('checkPlace'), ...table.columns.map(text)]}
          rows={table.rows.map((cells, at) => [String(at + 1), ...cells])}
        />
      )}
      <Steps steps={steps.map(text)} />
    </Card>
  )
})
