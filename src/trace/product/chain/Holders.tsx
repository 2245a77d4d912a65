import { observer } from 'mobx-react-lite'
import type { ChainHolder } from '../../../../contract/chain'
import { chinaDate } from '../../../../domain/calendar/day'
import { useMessages } from '../../../preferences/context'
import { merchantAddress } from '../../../routes'
import { Box } from '../../../ui/Box'
import { Card } from '../../../ui/Card'
import { List } from '../../../ui/List'
import { ListItem } from '../../../ui/ListItem'
import { chainMessages } from '../../messages'

interface HoldersProps {
  readonly holders: readonly ChainHolder[]
  /** All of them, also those not listed. */
  readonly count: number
}

/** Through whose hands it went, in order, each one tap from its record. */
export const Holders = observer(function Holders({ holders, count }: HoldersProps) {
  const say = useMessages(chainMessages)
  if (holders.length === 0) return null
  const whenOf = ({ from, to }: ChainHolder): string =>
    to === null
      ? say('heldOpen', { from: chinaDate(from) })
      : say('held', { from: chinaDate(from), to: chinaDate(to) })
  return (
    <Card title={say('holders')}>
      <List isOrdered label={say('holders')}>
        {holders.map((holder, at) => {
          const { actor, isDeclared } = holder
          return (
            <ListItem
              key={`${actor.id} ${at}`}
              title={actor.name}
              detail={[whenOf(holder), ...(isDeclared ? [] : [say('undeclared')])].join(' · ')}
              meta={[actor.region, actor.contact === null ? null : say('phone', { phone: actor.contact })]
                .filter((each) => each !== null)
                .join(' · ')}
              to={actor.uscc === null ? undefined : merchantAddress(actor.uscc)}
            />
          )
        })}
      </List>
      {count > holders.length && (
        <Box className="product-note">{say('moreHolders', { n: count - holders.length })}</Box>
      )}
      <Box className="product-source">{say('holdersHow')}</Box>
    </Card>
  )
})
