import { observer } from 'mobx-react-lite'
import type { CreditVerdict } from '../../../contract/verdict'
import { useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Heading } from '../../ui/Heading'
import { List } from '../../ui/List'
import { ListItem } from '../../ui/ListItem'
import { Seal } from '../../ui/Seal'

interface CreditProps {
  readonly name: string
  readonly verdict: CreditVerdict
}

/** The verdict in its own words, with the reasons that it rests on. */
export const Credit = observer(function Credit({ name, verdict }: CreditProps) {
  const text = useText()
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
        {verdict.reasons.slice(0, 5).map((reason) => (
          <ListItem key={`${reason.recordId ?? ''} ${reason.text.zh}`} title={text(reason.text)} />
        ))}
      </List>
    </>
  )
})
