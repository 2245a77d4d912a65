import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'

interface ClearDialogProps {
  /** What the button says, and the one that does it. */
  readonly words: string
  readonly title: string
  readonly how: string
  readonly keep: string
  readonly onClear: () => void
}

/** Takes everything off a list of this device, after a question: it cannot be brought back. */
export const ClearDialog = observer(function ClearDialog({
  words,
  title,
  how,
  keep,
  onClear,
}: ClearDialogProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button kind="plain" size="s" isFlush onPress={() => setOpen(true)}>
        {words}
      </Button>
      <Dialog
        isOpen={isOpen}
        title={title}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button kind="ghost" onPress={() => setOpen(false)}>
              {keep}
            </Button>
            <Button
              kind="danger"
              onPress={() => {
                setOpen(false)
                onClear()
              }}
            >
              {words}
            </Button>
          </>
        }
      >
        <Box tag="p">{how}</Box>
      </Dialog>
    </>
  )
})
