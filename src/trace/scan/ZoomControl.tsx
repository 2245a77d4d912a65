import { observer } from 'mobx-react-lite'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { scanMessages } from '../messages'
import type { CameraStore } from './camera.store'

/** Closer and wider in steps, with the present one between them; nothing where the lens cannot zoom. */
export const ZoomControl = observer(function ZoomControl({ camera }: { readonly camera: CameraStore }) {
  const say = useMessages(scanMessages)
  const zoom = camera.abilities?.zoom
  if (!zoom) return null
  return (
    <Box className="scan-zoom" role="group" label={say('zoom')}>
      <Button
        kind="ghost"
        size="s"
        disabledReason={camera.zoom <= zoom.min ? say('zoomLeast') : null}
        onPress={() => camera.zoomOut()}
      >
        {say('zoomOut')}
      </Button>
      <Box className="scan-zoom__now" live="polite">
        {say('zoomNow', { factor: camera.zoomFactor.toFixed(1) })}
      </Box>
      <Button
        kind="ghost"
        size="s"
        disabledReason={camera.zoom >= zoom.max ? say('zoomMost') : null}
        onPress={() => camera.zoomIn()}
      >
        {say('zoomIn')}
      </Button>
    </Box>
  )
})
