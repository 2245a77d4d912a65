import { observer } from 'mobx-react-lite'
import type { Hint } from '../../platform/scanner/scanner.port'
import type { Page } from '../../platform/page/page.port'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { scanMessages } from '../messages'
import { AlbumPicture } from './AlbumPicture'
import { CameraTools } from './CameraTools'
import { CameraTroubleNotice } from './CameraTroubleNotice'
import type { CameraStore } from './camera.store'
import { Viewfinder } from './Viewfinder'
import { ZoomControl } from './ZoomControl'

const hints = {
  dark: 'hintDark',
  blurred: 'hintBlurred',
  closer: 'hintCloser',
  farther: 'hintFarther',
  steady: 'hintSteady',
  otherWay: 'hintOtherWay',
} as const satisfies Record<Hint, string>

interface LiveScanProps {
  readonly camera: CameraStore
  readonly page: Page
}

/** The live picture with what belongs to it: aim, advice, light, lens and album. */
export const LiveScan = observer(function LiveScan({ camera, page }: LiveScanProps) {
  const say = useMessages(scanMessages)
  const { state, hint, abilities } = camera
  const isOff = state.tag === 'trouble' || state.tag === 'closed'
  const advice =
    hint === 'dark' && (!abilities?.torch || camera.isTorchOn)
      ? say('hintDarkNoTorch')
      : say(hint === null ? 'aim' : hints[hint])
  return (
    <>
      <Box className={isOff ? 'scan-view scan-view--off' : 'scan-view'}>
        <Viewfinder
          page={page}
          label={say('viewfinder')}
          onOpen={(surface) => camera.open(surface)}
          onClose={() => camera.close()}
        />
        <Box className="scan-view__frame" isHidden />
        <Box className="scan-view__top">
          <CameraTools camera={camera} />
        </Box>
        <Box className="scan-view__bottom">
          <ZoomControl camera={camera} />
          <Box
            className={hint === null ? 'scan-view__hint' : 'scan-view__hint scan-view__hint--advice'}
            live="polite"
          >
            {state.tag === 'watching' ? advice : say('opening')}
          </Box>
        </Box>
      </Box>
      {state.tag === 'trouble' && (
        <Box className="scan-place">
          <CameraTroubleNotice trouble={state.trouble} camera={camera} />
          <Box className="scan-note">{say('wayOn')}</Box>
        </Box>
      )}
      <AlbumPicture camera={camera} />
    </>
  )
})
