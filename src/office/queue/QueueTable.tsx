import { observer } from 'mobx-react-lite'
import type { QueueRow } from '../../../contract/office'
import { useMessages, useText } from '../../preferences/context'
import { classNames } from '../../ui/class-names'
import { Box } from '../../ui/Box'
import { Link } from '../../ui/Link'
import { Table } from '../../ui/Table'
import { Tag } from '../../ui/Tag'
import { officeCaseAddress } from '../addresses'
import { Due } from '../Due'
import { JointMark } from '../joint/JointMark'
import { officeMessages } from '../messages'
import type { QueueStore } from './queue.store'

export const rowId = (id: string): string => `desk-${id}`

/** The queue as a table; on a narrow screen each case is a block of its own. */
export const QueueTable = observer(function QueueTable({ store }: { readonly store: QueueStore }) {
  const say = useMessages(officeMessages)
  const text = useText()
  const columns = [
    say('number'),
    say('kindLabel'),
    say('stateLabel'),
    say('merchant'),
    say('product'),
    say('chosenSituation'),
    say('due'),
    say('officer'),
  ]
  return (
    <Box className={classNames('desk-table desk-table--queue', store.isOfBefore && 'desk-table--before')}>
      <Table
        caption={say('queueCaption')}
        columns={columns}
        keys={store.rows.map(({ id, asked }) => `${asked} ${id}`)}
        rows={store.rows.map((row) => [
          <Box key="number" id={rowId(row.id)} tag="span" className="desk-table__number">
            <Link to={officeCaseAddress(row.id)}>{row.number}</Link>
            {row.joint !== null && <JointMark />}
          </Box>,
          <Box key="kind" tag="span" className="desk-cell--short">
            {say(`kind_${row.kind}`)}
          </Box>,
          <Box key="state" tag="span" className="desk-cell">
            {text(row.stateName)}
            {row.channel.at !== 'here' && <Tag tone="note">{say('channelTag')}</Tag>}
          </Box>,
          row.merchantName,
          <Box key="product" tag="span" className="desk-cell">
            {row.productName || say('notGiven')}
          </Box>,
          <Situation key="situation" situation={row.situation} />,
          <Due key="due" clock={row.clock} />,
          <Box key="officer" tag="span" className="desk-cell--short">
            {row.officer?.name ?? say(row.unit === null ? 'noOffice' : 'nobody')}
          </Box>,
        ])}
      />
    </Box>
  )
})

/** What the person chose before writing; empty where they wrote at once. */
const Situation = observer(function Situation({ situation }: Pick<QueueRow, 'situation'>) {
  const text = useText()
  const chosen = situation.at(-1)
  return chosen ? (
    <Box tag="span" className="desk-cell">
      {text(chosen)}
    </Box>
  ) : null
})
