import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { productAddress } from '../../routes'
import type { ShelfWarning } from '../../shelf-watch/warnings.rules'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Tag, type Tone } from '../../ui/Tag'
import { shelfMessages } from '../messages'
import type { ShelfStore } from './shelf.store'

const tones = {
  recall: 'stop',
  'sampling-failure': 'stop',
  penalty: 'warn',
  'licence-expiry': 'note',
  expired: 'warn',
  'expires-soon': 'note',
} as const satisfies Record<ShelfWarning['kind'], Tone>

/** What is known against my things, the loudest first. */
export const Warnings = observer(function Warnings({ store }: { readonly store: ShelfStore }) {
  const say = useMessages(shelfMessages)
  const { warnings } = store
  if (warnings.length === 0) {
    return (
      <Card title={say('noWarnings')}>
        <Box className="device-note">{say('noWarningsMeans')}</Box>
      </Card>
    )
  }
  const isLoud = warnings.some(({ kind, isCertain }) => tones[kind] === 'stop' && isCertain)
  return (
    <Card
      {...(isLoud ? { className: 'device-loud' } : {})}
      tone={isLoud ? 'stop' : 'plain'}
      title={say('warnings')}
    >
      <List>
        {warnings.map((warning) => (
          <ListItem
            key={warning.id}
            to={productAddress(warning.item.gtin, warning.item.lot, warning.item.serial)}
            title={say(warning.kind, { title: warning.title })}
            detail={[
              say('of', { name: warning.item.name, on: warning.day }),
              ...(warning.isCertain ? [] : [say('checkLot')]),
            ].join(' · ')}
            meta={warning.source === null ? say('ownDate') : say('source', { source: warning.source })}
            {...(store.isNew(warning) ? { trail: <Tag tone={tones[warning.kind]}>{say('isNew')}</Tag> } : {})}
          />
        ))}
      </List>
    </Card>
  )
})
