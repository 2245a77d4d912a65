import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useMessages, useText } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { officeMessages } from '../messages'
import type { QueueStore } from './queue.store'

interface ExportDialogProps {
  readonly store: QueueStore
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Says what will be in the file, and that it is logged, before it is made. */
export const ExportDialog = observer(function ExportDialog({ store, isOpen, onClose }: ExportDialogProps) {
  const say = useMessages(officeMessages)
  const text = useText()
  const [withContacts, setWithContacts] = useState(false)
  const { exporting, exported } = store
  return (
    <Dialog
      isOpen={isOpen}
      title={say('exportTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="ghost" onPress={onClose}>
            {say('cancel')}
          </Button>
          <Button isBusy={exporting.tag === 'loading'} onPress={() => void store.export(withContacts)}>
            {say('export')}
          </Button>
        </>
      }
    >
      <Box className="desk-stack">
        <Box tag="p">{say('exportText')}</Box>
        <Checkbox
          label={say('withContacts')}
          hint={say('withContactsHint')}
          isChecked={withContacts}
          onChange={setWithContacts}
        />
        {exporting.tag === 'failed' && (
          <Notice tone="warn" isUrgent>
            {text(exporting.failure.text)}
          </Notice>
        )}
        {exporting.tag === 'ready' && exported !== null && (
          <Notice tone="good">{say('exportDone', { n: exported })}</Notice>
        )}
      </Box>
    </Dialog>
  )
})
