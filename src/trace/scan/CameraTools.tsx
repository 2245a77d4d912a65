import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { scanMessages } from '../messages'
import type { CameraStore, PictureState } from './camera.store'
import type { ScannerMemory } from './scanner-memory'
import { ZoomControl } from './ZoomControl'

const pictureProblems = {
  nothing: 'albumNothing',
  damaged: 'albumDamaged',
  engine: 'engine',
  failed: 'hostFailed',
} as const satisfies Partial<Record<PictureState, string>>

interface CameraToolsProps {
  readonly camera: CameraStore
  readonly memory: ScannerMemory
  readonly hasSound: boolean
}

/** What belongs to the picture: album, light, lens, zoom and sound, each only where the device has it. */
export const CameraTools = observer(function CameraTools({ camera, memory, hasSound }: CameraToolsProps) {
  const say = useMessages(scanMessages)
  const { abilities, picture } = camera
  const isReading = picture === 'reading'
  const album = camera.scanner.albumOf === 'page' ? 'album' : 'albumHost'
  return (
    <>
      <Box className="scan-tools">
        {abilities?.torch && (
          <Button kind={camera.isTorchOn ? 'primary' : 'ghost'} size="s" onPress={() => camera.toggleTorch()}>
            {camera.isTorchOn ? say('torchOff') : say('torch')}
          </Button>
        )}
        <Button
          kind="ghost"
          size="s"
          icon="picture"
          isBusy={isReading}
          onPress={() => void camera.pickPicture()}
        >
          {say(isReading ? 'albumReading' : album)}
        </Button>
        {abilities && abilities.lenses.length > 1 && (
          <Button kind="ghost" size="s" icon="camera" onPress={() => camera.nextLens()}>
            {say('lens', { at: camera.lensNumber, n: abilities.lenses.length })}
          </Button>
        )}
        {abilities && hasSound && (
          <Button kind="plain" size="s" onPress={() => memory.setSound(!memory.isSoundOn)}>
            {say(memory.isSoundOn ? 'soundOn' : 'soundOff')}
          </Button>
        )}
      </Box>
      <ZoomControl camera={camera} />
      {picture !== 'none' && picture !== 'reading' && (
        <Notice tone="note" isUrgent>
          {say(pictureProblems[picture])}
        </Notice>
      )}
    </>
  )
})
