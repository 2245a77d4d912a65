import { observer } from 'mobx-react-lite'
import { useRef } from 'react'
import type { Page } from '../../platform/page/page.port'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { traceMessages } from '../messages'
import { CameraTroubleNotice } from './CameraTroubleNotice'
import type { CameraStore } from './camera.store'
import { Viewfinder } from './Viewfinder'

interface LiveScanProps {
  readonly camera: CameraStore
  readonly page: Page
}

/** How much one press of closer or wider changes. */
const zoomStep = 1.5

/** The live picture with what belongs to it: aim, light, lens and album. */
export const LiveScan = observer(function LiveScan({ camera, page }: LiveScanProps) {
  const say = useMessages(traceMessages)
  const surface = useRef<object | null>(null)
  const open = (element: object): void => {
    surface.current = element
    camera.open(element)
  }
  const { state, picture } = camera
  const abilities = state.tag === 'watching' ? state.abilities : null
  const zoom = abilities?.zoom ?? null
  return (
    <>
      <Box className={state.tag === 'trouble' ? 'scan-view scan-view--off' : 'scan-view'}>
        <Viewfinder page={page} label={say('viewfinder')} onOpen={open} onClose={() => camera.close()} />
        <Box className="scan-view__frame" isHidden />
        <Box className="scan-view__hint" live="polite">
          {state.tag === 'watching' ? say('aim') : say('opening')}
        </Box>
      </Box>
      {state.tag === 'trouble' && (
        <CameraTroubleNotice
          trouble={state.trouble}
          onRetry={() => {
            if (surface.current) camera.open(surface.current)
          }}
        />
      )}
      <Box className="scan-tools">
        {abilities?.torch && (
          <Button kind="ghost" size="s" isPressed={camera.isTorchOn} onPress={() => camera.toggleTorch()}>
            {camera.isTorchOn ? say('torchOff') : say('torch')}
          </Button>
        )}
        {zoom && (
          <>
            <Button
              kind="ghost"
              size="s"
              onPress={() => camera.setZoom(Math.max(zoom.min, camera.zoom / zoomStep))}
            >
              {say('zoomOut')}
            </Button>
            <Button
              kind="ghost"
              size="s"
              onPress={() => camera.setZoom(Math.min(zoom.max, camera.zoom * zoomStep))}
            >
              {say('zoomIn')}
            </Button>
          </>
        )}
        <Button
          kind="ghost"
          size="s"
          icon="picture"
          isBusy={picture === 'reading'}
          onPress={() => void camera.pickPicture()}
        >
          {picture === 'reading' ? say('albumReading') : say('album')}
        </Button>
      </Box>
      {(picture === 'nothing' || picture === 'damaged' || picture === 'engine') && (
        <Notice tone="note" isUrgent>
          {say(picture === 'nothing' ? 'albumNothing' : picture === 'damaged' ? 'albumDamaged' : 'engine')}
        </Notice>
      )}
    </>
  )
})
