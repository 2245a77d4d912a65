import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { scanMessages } from '../messages'
import type { CameraStore } from './camera.store'

/** On the picture: light and lens, each only where the device has it. */
export const CameraTools = observer(function CameraTools({ camera }: { readonly camera: CameraStore }) {
  const say = useMessages(scanMessages)
  const { abilities } = camera
  if (abilities === null) return null
  return (
    <Box className="scan-tools">
      {abilities.torch && (
        <Button size="s" onPress={() => camera.toggleTorch()}>
          {camera.isTorchOn ? say('torchOff') : say('torch')}
        </Button>
      )}
      {abilities.lenses.length > 1 && (
        <Button size="s" onPress={() => camera.nextLens()}>
          {say('lens', { at: camera.lensNumber, n: abilities.lenses.length })}
        </Button>
      )}
    </Box>
  )
})
