import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { scanMessages } from '../messages'
import type { CameraStore, PictureState } from './camera.store'

const problems = {
  nothing: 'albumNothing',
  damaged: 'albumDamaged',
  engine: 'engine',
  failed: 'hostFailed',
} as const satisfies Partial<Record<PictureState, string>>

/** A picture that was taken before, and what came of it. */
export const AlbumPicture = observer(function AlbumPicture({ camera }: { readonly camera: CameraStore }) {
  const say = useMessages(scanMessages)
  const { picture } = camera
  const isReading = picture === 'reading'
  const album = camera.scanner.albumOf === 'page' ? 'album' : 'albumHost'
  return (
    <>
      <Button kind="ghost" isWide icon="picture" isBusy={isReading} onPress={() => void camera.pickPicture()}>
        {say(isReading ? 'albumReading' : album)}
      </Button>
      {picture !== 'none' && picture !== 'reading' && (
        <Notice tone="note" isUrgent>
          {say(problems[picture])}
        </Notice>
      )}
    </>
  )
})
