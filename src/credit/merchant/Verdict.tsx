import { observer } from 'mobx-react-lite'
import type { CreditVerdict } from '../../../contract/verdict'
import { useMessages, useText } from '../../preferences/context'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Seal } from '../../ui/Seal'
import { creditMessages } from '../messages'

interface VerdictProps {
  readonly verdict: CreditVerdict
  readonly onPoint: (recordId: string) => void
}

/** "Before you pay": the seal, its sentence, and the reasons, each leading to its record. */
export const Verdict = observer(function Verdict({ verdict, onPoint }: VerdictProps) {
  const say = useMessages(creditMessages)
  const text = useText()
  return (
    <Card>
      <Box className="credit-verdict">
        <Seal level={verdict.level} />
        <Box className="credit-verdict__words">
          <Heading>{text(verdict.headline)}</Heading>
          <Box className="credit-detail">{say(verdict.level === 'none' ? 'noRecords' : 'verdictBasis')}</Box>
        </Box>
      </Box>
      <List label={say('verdictBasis')}>
        {verdict.reasons.map(({ recordId, text: reason }, at) => (
          <ListItem
            key={at}
            title={text(reason)}
            {...(recordId === null
              ? {}
              : { onPress: () => onPoint(recordId), trail: <Box tag="span">{say('toRecord')}</Box> })}
          />
        ))}
      </List>
      <TermLine terms={verdict.reasons.flatMap(({ term }) => term ?? [])} />
    </Card>
  )
})
