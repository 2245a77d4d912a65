import { useState, type ReactNode } from 'react'
import { Box } from '../ui/Box'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { Dialog } from '../ui/Dialog'
import { EmptyState } from '../ui/EmptyState'
import { ErrorState } from '../ui/ErrorState'
import { Notice } from '../ui/Notice'
import { PhotoGrid } from '../ui/PhotoGrid'
import type { Photo } from '../ui/photo-grid.props'
import { Progress } from '../ui/Progress'
import { Sheet } from '../ui/Sheet'
import { Skeleton } from '../ui/Skeleton'
import { toast } from '../ui/toast'
import { Group } from './Group'
import { words } from './messages'

const tile = (colour: string): string =>
  `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'%3E%3Crect width='4' height='3' fill='%23${colour}'/%3E%3C/svg%3E`

const initial: readonly Photo[] = [
  { id: '1', name: words.photoNames[0], src: tile('cdb894'), state: 'sent' },
  { id: '2', name: words.photoNames[1], src: tile('8fb08a'), state: 'sending', progress: 0.4 },
  { id: '3', name: words.photoNames[2], src: tile('86a3bd'), state: 'failed' },
  { id: '4', name: words.photoNames[3], src: null, state: 'saved' },
]

export function StateSamples(): ReactNode {
  const [photos, setPhotos] = useState(initial)
  const [open, setOpen] = useState<'dialog' | 'sheet' | null>(null)
  const close = (): void => setOpen(null)
  return (
    <>
      <Group title={words.photos}>
        <Card title={words.photos} level={3}>
          <PhotoGrid
            label={words.photos}
            photos={photos}
            onAdd={() => toast(words.toast)}
            onOpen={() => toast(words.toast)}
            onRetry={() => toast(words.toast)}
            onRemove={(id) => setPhotos(photos.filter((photo) => photo.id !== id))}
          />
        </Card>
        <Card>
          <Progress label={words.sending} value={0.45} />
        </Card>
      </Group>
      <Group title={words.notices}>
        <Notice>{words.noticeInfo}</Notice>
        <Notice tone="good">{words.noticeGood}</Notice>
        <Notice tone="note">{words.noticeNote}</Notice>
        <Notice tone="warn" title={words.noticeWarnTitle}>
          {words.noticeWarn}
        </Notice>
        <Notice tone="stop">{words.noticeStop}</Notice>
      </Group>
      <Group title={words.layers}>
        <Box className="gallery-row">
          <Button kind="ghost" onPress={() => setOpen('dialog')}>
            {words.openDialog}
          </Button>
          <Button kind="ghost" onPress={() => setOpen('sheet')}>
            {words.openSheet}
          </Button>
          <Button kind="ghost" onPress={() => toast(words.toast)}>
            {words.openToast}
          </Button>
        </Box>
        <Dialog
          isOpen={open === 'dialog'}
          title={words.dialogTitle}
          onClose={close}
          actions={
            <>
              <Button kind="ghost" onPress={close}>
                {words.keep}
              </Button>
              <Button kind="danger" onPress={close}>
                {words.danger}
              </Button>
            </>
          }
        >
          {words.dialogWords}
        </Dialog>
        <Sheet isOpen={open === 'sheet'} title={words.sheetTitle} onClose={close}>
          {words.sheetWords}
        </Sheet>
      </Group>
      <Group title={words.states}>
        <Skeleton count={2} />
        <EmptyState title={words.emptyTitle} action={<Button icon="scan">{words.emptyAction}</Button>}>
          {words.emptyWords}
        </EmptyState>
        <ErrorState message={words.errorWords} safe onRetry={() => toast(words.toast)} code="server-error" />
      </Group>
    </>
  )
}
