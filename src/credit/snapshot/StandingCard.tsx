import { observer } from 'mobx-react-lite'
import type { Standing } from '../../../contract/snapshot'
import { useMessages, useText } from '../../preferences/context'
import { useFigures } from '../../preferences/figures'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Seal } from '../../ui/Seal'
import { Tag, Tags } from '../../ui/Tag'
import { creditMessages } from '../messages'
import { snapshotMessages } from '../messages/snapshot'
import { StatusTag } from '../StatusTag'

interface StandingCardProps {
  readonly title: string
  readonly at: string
  readonly standing: Standing
}

/** How the merchant stood at one moment: seal, sentence and reasons. */
export const StandingCard = observer(function StandingCard({ title, at, standing }: StandingCardProps) {
  const say = useMessages(snapshotMessages)
  const sayCredit = useMessages(creditMessages)
  const text = useText()
  const { minute } = useFigures()
  const { name, status, level, headline, reasons, withheld, records } = standing
  return (
    <Card title={title} aside={minute(at)}>
      <Box className="credit-stack">
        <Heading level={3}>{name}</Heading>
        <Tags>
          <StatusTag status={status} />
          <Tag>{say('recordCount', { n: records })}</Tag>
        </Tags>
        <Box className="credit-verdict">
          <Seal level={level} />
          <Box className="credit-verdict__words">
            <Heading level={3}>{text(headline)}</Heading>
            <Box className="credit-detail">{sayCredit(level === 'none' ? 'noRecords' : 'verdictBasis')}</Box>
          </Box>
        </Box>
        {reasons.length > 0 && (
          <List label={sayCredit('verdictBasis')}>
            {reasons.map((reason, at) => (
              <ListItem key={at} title={text(reason.text)} />
            ))}
          </List>
        )}
        {withheld > 0 && <Box className="credit-detail">{say('withheld', { n: withheld })}</Box>}
      </Box>
    </Card>
  )
})
