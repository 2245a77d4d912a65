import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { Button } from '../../ui/Button'
import { copy } from '../../ui/copy'
import { toast } from '../../ui/toast'
import { nationalMessages } from '../messages/national'

interface CopyButtonProps {
  /** What is copied, as it is called on the form. */
  readonly name: string
  readonly text: string
}

/** Puts one field of the form on the clipboard. */
export const CopyButton = observer(function CopyButton({ name, text }: CopyButtonProps) {
  const say = useMessages(nationalMessages)
  const copyText = async (): Promise<void> => {
    toast(say((await copy(text)) ? 'copied' : 'notCopied'))
  }
  return (
    <Button
      kind="plain"
      size="s"
      isFlush
      icon="copy"
      className="complaint-beside"
      label={say('copyField', { name })}
      onPress={() => void copyText()}
    >
      {say('copy')}
    </Button>
  )
})
