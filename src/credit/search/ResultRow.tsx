import { observer } from 'mobx-react-lite'
import type { MerchantHit } from '../../../contract/merchant-search'
import { useMessages } from '../../preferences/context'
import { merchantAddress } from '../../routes'
import { Box } from '../../ui/Box'
import type { Place } from '../../ui/box.props'
import { Code } from '../../ui/Code'
import { ListItem } from '../../ui/ListItem'
import { Tag, Tags } from '../../ui/Tag'
import { CompareSwitch } from '../compare/CompareSwitch'
import type { TrayStore } from '../compare/tray.store'
import { creditMessages, searchMessages } from '../messages'
import { StatusTag } from '../StatusTag'
import { foundWords, kindWords } from './search-words'
import { highlight } from './highlight.rules'

interface ResultRowProps {
  readonly merchant: MerchantHit
  readonly q: string
  readonly tray: TrayStore
  readonly position: number
  /** Rows in all; -1 while nobody knows. */
  readonly of: Place['of']
}

export const ResultRow = observer(function ResultRow({ merchant, q, tray, position, of }: ResultRowProps) {
  const say = useMessages(creditMessages)
  const sayMore = useMessages(searchMessages)
  const { uscc, name, region, status, kind, hasPenalty, isListed, foundBy, isUsccConsistent } = merchant
  return (
    <ListItem
      place={{ position, of }}
      to={merchantAddress(uscc)}
      title={highlight(name, q).map(({ text, isMarked }, at) =>
        isMarked ? (
          <Box key={at} tag="span" className="credit-mark">
            {text}
          </Box>
        ) : (
          text
        ),
      )}
      detail={<Code text={uscc} />}
      action={<CompareSwitch tray={tray} merchant={{ uscc, name }} isSmall />}
    >
      {foundBy && (
        <Box className="ui-list__detail">{sayMore(foundWords[foundBy.field], { what: foundBy.text })}</Box>
      )}
      <Tags>
        {status !== 'unknown' && <StatusTag status={status} />}
        {region && <Tag>{region.names.slice(-2).join('')}</Tag>}
        {kind !== 'enterprise' && <Tag>{sayMore(kindWords[kind])}</Tag>}
        {hasPenalty && <Tag tone="warn">{sayMore('penalised')}</Tag>}
        {isListed && <Tag tone="stop">{sayMore('listed')}</Tag>}
        {!isUsccConsistent && <Tag tone="note">{say('checkDigitShort')}</Tag>}
      </Tags>
    </ListItem>
  )
})
