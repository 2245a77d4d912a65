import { observer } from 'mobx-react-lite'
import type { Maker } from '../../../contract/trace'
import { useText } from '../../preferences/context'
import { termsOfStatuses } from '../../terms/status-terms'
import { TermLine } from '../../terms/TermLine'
import { Box } from '../../ui/Box'
import { Heading } from '../../ui/Heading'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Seal } from '../../ui/Seal'

interface CreditProps {
  readonly of: Pick<Maker, 'name' | 'status' | 'verdict'>
}

/** How many reasons stand on a screen that nobody scrolls far. */
const MOST_REASONS = 5

/** The verdict in its own words, with the reasons that it rests on. */
export const Credit = observer(function Credit({ of: { name, status, verdict } }: CreditProps) {
  const text = useText()
  const reasons = verdict.reasons.slice(0, MOST_REASONS)
  return (
    <>
      <Box className="kiosk-credit">
        <Seal level={verdict.level} size="l" />
        <Box>
          <Heading level={3} size="l">
            {name}
          </Heading>
          {text(verdict.headline)}
        </Box>
      </Box>
      <List label={text(verdict.headline)}>
        {reasons.map((reason) => (
          <ListItem key={`${reason.recordId ?? ''} ${reason.text.zh}`} title={text(reason.text)} />
        ))}
      </List>
      <TermLine terms={[...termsOfStatuses([status]), ...reasons.flatMap(({ term }) => term ?? [])]} />
    </>
  )
})
