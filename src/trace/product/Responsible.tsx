import { observer } from 'mobx-react-lite'
import type { Maker } from '../../../contract/trace'
import { useMessages, useText } from '../../preferences/context'
import { merchantAddress } from '../../routes'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Seal } from '../../ui/Seal'
import { traceMessages } from '../messages'

/** Who answers for it: the maker, its credit in one line, one tap from its records. */
export const Responsible = observer(function Responsible({ maker }: { readonly maker: Maker | null }) {
  const say = useMessages(traceMessages)
  const text = useText()
  return (
    <Card title={say('answerTitle')}>
      {maker === null ? (
        <Box className="product-note">{say('makerUnknown')}</Box>
      ) : (
        <List>
          <ListItem
            lead={<Seal level={maker.verdict.level} size="s" />}
            title={maker.name}
            detail={`${say('maker')} · ${text(maker.verdict.headline)}`}
            to={merchantAddress(maker.uscc)}
          />
        </List>
      )}
      {maker?.licence && <Box className="product-note">{text(maker.licence.finding)}</Box>}
    </Card>
  )
})
