import { observer } from 'mobx-react-lite'
import { useMessages } from '../preferences/context'
import { Button } from './Button'
import { copy } from './copy'
import { factMessages } from './messages/facts'
import type { OutLinkProps } from './out-link.props'
import { toast } from './toast'

/** A mini-program opens no other site: the address is copied, to be opened in a browser. */
export const OutLink = observer(function OutLink({ href, children }: OutLinkProps) {
  const say = useMessages(factMessages)
  const copyAddress = async (): Promise<void> => {
    toast((await copy(href)) ? say('webAddressCopied') : href)
  }
  return (
    <Button kind="plain" size="s" isFlush icon="copy" onPress={() => void copyAddress()}>
      {children}
    </Button>
  )
})
