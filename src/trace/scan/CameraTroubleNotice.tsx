import { observer } from 'mobx-react-lite'
import type { CameraTrouble } from '../../platform/scanner/scanner.port'
import type { InApp, Surroundings } from '../../platform/scanner/surroundings'
import { useMessages } from '../../preferences/context'
import { Box } from '../../ui/Box'
import { Button } from '../../ui/Button'
import { copy } from '../../ui/copy'
import { Notice } from '../../ui/Notice'
import { Steps } from '../../ui/Steps'
import { toast } from '../../ui/toast'
import { scanMessages } from '../messages'
import { directionsOf } from './camera-directions'
import type { CameraStore } from './camera.store'

/** An address or a browser that has no camera will not get one by trying again. */
const isFinal: Readonly<Record<CameraTrouble, boolean>> = {
  insecure: true,
  unsupported: true,
  refused: false,
  none: false,
  busy: false,
  engine: false,
}

const appNames = {
  wechat: 'appWechat',
  alipay: 'appAlipay',
  qq: 'appQq',
  douyin: 'appDouyin',
  weibo: 'appWeibo',
  dingtalk: 'appDingtalk',
} as const satisfies Record<InApp, string>

interface CameraTroubleNoticeProps {
  readonly trouble: CameraTrouble
  readonly camera: CameraStore
}

/** Why there is no live picture, in its own words, and the ways on. */
export const CameraTroubleNotice = observer(function CameraTroubleNotice({
  trouble,
  camera,
}: CameraTroubleNoticeProps) {
  const say = useMessages(scanMessages)
  const { openSettings } = camera.scanner
  const surroundings = camera.scanner.surroundings()
  const isInHost = openSettings !== null && trouble === 'refused'
  const steps = isInHost ? [] : directionsOf(trouble, surroundings)
  const app = surroundings.app === null ? '' : say(appNames[surroundings.app])
  const why =
    trouble === 'unsupported' && app !== ''
      ? say('unsupportedInApp', { app })
      : say(isInHost ? 'refusedInHost' : trouble)
  return (
    <Notice
      tone="note"
      title={say(`${trouble}Title`)}
      isUrgent
      action={
        <Box className="scan-actions">
          {isInHost && (
            <Button size="s" onPress={() => void camera.allow()}>
              {say('openSettings')}
            </Button>
          )}
          {!isFinal[trouble] && !isInHost && (
            <Button kind="ghost" size="s" onPress={() => camera.reopen()}>
              {say('retryCamera')}
            </Button>
          )}
          <CopyAddress surroundings={surroundings} isOffered={trouble === 'unsupported'} />
        </Box>
      }
    >
      <Box tag="p" className="scan-why">
        {why}
      </Box>
      {steps.length > 0 && (
        <Steps
          label={say('directions')}
          steps={steps.map((step) => (step === 'stepAppSettings' ? say(step, { app }) : say(step)))}
        />
      )}
    </Notice>
  )
})

/** For the browser in which there is a camera. */
const CopyAddress = observer(function CopyAddress({
  surroundings: { address },
  isOffered,
}: {
  readonly surroundings: Surroundings
  readonly isOffered: boolean
}) {
  const say = useMessages(scanMessages)
  if (address === null || !isOffered) return null
  const copyIt = async (): Promise<void> => {
    toast(say((await copy(address)) ? 'copied' : 'notCopied'))
  }
  return (
    <Button kind="ghost" size="s" icon="copy" onPress={() => void copyIt()}>
      {say('copyAddress')}
    </Button>
  )
})
