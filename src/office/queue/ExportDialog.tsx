import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
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
  readonly onClose: () => void
}

/**
 * Says what will be in the file, and that it is logged, before it is made. Stands only while it is open: the telephone
 * numbers of one file are no wish for those of the next.
 */
export const ExportDialog = observer(function ExportDialog({ store, onClose }: ExportDialogProps) {
  const say = useMessages(officeMessages)
  const text = useText()
  const [withContacts, setWithContacts] = useState(false)
  const { exporting, exported } = store
  useEffect(() => store.startExport(), [store, withContacts])
  return (
    <Dialog
      isOpen
      title={say('exportTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="ghost" onPress={onClose}>
            {say(exporting.tag === 'ready' ? 'close' : 'cancel')}
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
          <Notice tone={exported.isCut ? 'warn' : 'good'}>
            {say(exported.isCut ? 'exportCut' : 'exportDone', { n: exported.rows })}
          </Notice>
        )}
      </Box>
    </Dialog>
  )
})
