import { observer } from 'mobx-react-lite'
import type { Snapshot } from '../../../contract/snapshot'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { kindWords } from '../merchant/record-words'
import { creditMessages, recordMessages } from '../messages'
import { snapshotMessages } from '../messages/snapshot'

type RecordChange = Snapshot['records'][number]

/** What has changed since: of a record only its kind, for what ended may not be told again. */
export const Changes = observer(function Changes({ snapshot }: { readonly snapshot: Snapshot }) {
  const say = useMessages(snapshotMessages)
  const sayRecord = useMessages(recordMessages)
  const sayCredit = useMessages(creditMessages)
  const text = useText()
  const { registration, records, now, nowAt } = snapshot
  const isSame = registration.length === 0 && records.length === 0
  const fieldName = (field: Snapshot['registration'][number]['field']): string => {
    if (field === 'name') return say('fieldName')
    return field === 'status' ? say('fieldStatus') : sayCredit(field)
  }
  const detailOf = ({ change, on, why }: RecordChange): string => {
    if (change === 'changed') return say('changedHow')
    if (change === 'added') return on === null ? '' : say('addedOn', { on })
    return [on === null ? null : say('endedOn', { on }), why && text(why)]
      .filter((part) => part !== null)
      .join(' · ')
  }
  return (
    <Card title={say('changesTitle')}>
      {!now && <Box tag="p">{say('merchantGone')}</Box>}
      {isSame ? (
        <Box tag="p">{say('unchanged', { at: nowAt })}</Box>
      ) : (
        <List label={say('changesTitle')}>
          {registration.map(({ field, before, after }) => (
            <ListItem
              key={field}
              title={fieldName(field)}
              detail={say('beforeAfter', {
                before: before === null ? say('nothing') : text(before),
                after: after === null ? say('nothing') : text(after),
              })}
            />
          ))}
          {records.map((record, at) => (
            <ListItem
              key={at}
              title={say(record.change, { kind: sayRecord(kindWords[record.kind]) })}
              detail={detailOf(record)}
            />
          ))}
        </List>
      )}
    </Card>
  )
})
