import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { copy } from '../../ui/copy'
import { Notice } from '../../ui/Notice'
import { toast } from '../../ui/toast'
import { traceMessages } from '../messages'
import { hostOf, printable } from '../printable'

/** What is written in the code: as text only. A web address is never opened, its site is named. */
export const RawText = observer(function RawText({ text }: { readonly text: string }) {
  const say = useMessages(traceMessages)
  const shown = printable(text)
  const host = hostOf(text)
  const copyText = async (): Promise<void> => {
    toast(say((await copy(text)) ? 'copied' : 'notCopied'))
  }
  return (
    <Card
      title={say('rawTitle')}
      aside={
        <Button kind="plain" size="s" icon="copy" onPress={() => void copyText()}>
          {say('copy')}
        </Button>
      }
    >
      {host !== null && (
        <Notice tone="note" title={`${say('webTitle')} ${printable(host, 120)}`}>
          {say('webWarning')}
        </Notice>
      )}
      <Box className="code-raw">{shown}</Box>
      {shown !== text && <Box className="code-raw__legend">{say('rawSeparator')}</Box>}
    </Card>
  )
})
