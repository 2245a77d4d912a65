import { observer } from 'mobx-react-lite'
import { useMessages } from '../preferences/context'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { evidenceMessages } from './messages'

interface RemoveDialogProps {
  /** Asked about while it is there: its name as the grid shows it. */
  readonly file: { readonly id: string; readonly name: string } | undefined
  readonly onClose: () => void
  readonly onRemove: (id: string) => void
}

/** Takes one file away, after a question: the copy on this device goes with it. */
export const RemoveDialog = observer(function RemoveDialog({ file, onClose, onRemove }: RemoveDialogProps) {
  const say = useMessages(evidenceMessages)
  return (
    <Dialog
      isOpen={file !== undefined}
      title={say('removeTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="ghost" onPress={onClose}>
            {say('keepFile')}
          </Button>
          <Button
            kind="danger"
            onPress={() => {
              onClose()
              if (file) onRemove(file.id)
            }}
          >
            {say('remove')}
          </Button>
        </>
      }
    >
      <Box tag="p">{file?.name}</Box>
      <Box tag="p">{say('removeText')}</Box>
    </Dialog>
  )
})
