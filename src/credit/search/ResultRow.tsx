import { observer } from 'mobx-react-lite'
import type { MerchantHit } from '../../../contract/merchant-search'
import { useMessages } from '../../preferences/context'
import { merchantAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Code } from '../../ui/Code'
import { ListItem } from '../../ui/ListItem'
import { Tag, Tags } from '../../ui/Tag'
import { creditMessages } from '../messages'
import { StatusTag } from '../StatusTag'
import { highlight } from './highlight.rules'

interface ResultRowProps {
  readonly merchant: MerchantHit
  readonly q: string
}

export const ResultRow = observer(function ResultRow({ merchant, q }: ResultRowProps) {
  const say = useMessages(creditMessages)
  const { uscc, name, region, status, isUsccConsistent } = merchant
  return (
    <ListItem
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
    >
      <Tags>
        {status !== 'unknown' && <StatusTag status={status} />}
        {region && <Tag>{region.names.slice(-2).join('')}</Tag>}
        {!isUsccConsistent && <Tag tone="note">{say('checkDigitShort')}</Tag>}
      </Tags>
    </ListItem>
  )
})
