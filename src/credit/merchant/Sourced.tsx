import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { creditMessages } from '../messages'

interface SourcedProps {
  readonly source: string
  /** RFC 3339 UTC. */
  readonly asOfAt: string
}

/** Which system says so, and when it last did. */
export const Sourced = observer(function Sourced({ source, asOfAt }: SourcedProps) {
  const say = useMessages(creditMessages)
  return (
    <Box className="credit-aside">
      {say('source', { source })} · {say('asOf', { at: asOfAt })}
    </Box>
  )
})
