import { observer } from 'mobx-react-lite'
import { useMessages } from '../preferences/context'
import { Box } from './Box'
import { Button } from './Button'
import { copy } from './copy'
import { grouped } from './grouped'
import { toast } from './toast'
import { factMessages } from './messages/facts'
import './Code.css'

export interface CodeProps {
  /** Without blanks, as it is copied. */
  readonly text: string
  /** Characters in a group: one number, or one for each group with the last repeated. */
  readonly groups?: number | readonly number[] | undefined
  readonly isCopyable?: boolean | undefined
}

/** A number that people read aloud: grouped and monospaced, copied without the blanks. */
export const Code = observer(function Code({ text, groups = 4, isCopyable = false }: CodeProps) {
  const say = useMessages(factMessages)
  const copyText = async (): Promise<void> => {
    toast((await copy(text)) ? say('copied') : say('notCopied'))
  }
  const code = (
    <Box tag="span" className="ui-code__text">
      {grouped(text, groups)}
    </Box>
  )
  if (!isCopyable) return code
  return (
    <Box className="ui-code">
      {code}
      <Button
        kind="plain"
        size="s"
        isFlush
        icon="copy"
        label={`${say('copy')} ${text}`}
        onPress={() => void copyText()}
      >
        {say('copy')}
      </Button>
    </Box>
  )
})
