import Taro from '@tarojs/taro'
import { CameraView } from './camera-view'
import { openCamera } from './live-camera'
import type { HostAnswer, HostScanner, LiveScanner, Scanner } from './scanner.port'
import { symbologyOf } from './wechat-names'

const failureOf = (error: unknown): HostAnswer => {
  const message = String((error as { errMsg?: unknown }).errMsg ?? error)
  return { tag: message.includes('cancel') ? 'cancelled' : 'failed' }
}

/** WeChat's own scanning page, with all that it can read; its album button is there. */
async function scan(): Promise<HostAnswer> {
  try {
    const { result, scanType } = await Taro.scanCode({
      onlyFromCamera: false,
      scanType: ['barCode', 'qrCode', 'datamatrix', 'pdf417'],
    })
    return result === ''
      ? { tag: 'failed' }
      : { tag: 'read', code: { text: result, symbology: symbologyOf(scanType) } }
  } catch (error) {
    return failureOf(error)
  }
}

const host: HostScanner = { kind: 'host', scan }

const live: LiveScanner = {
  kind: 'live',
  open(surface, listener) {
    if (!(surface instanceof CameraView)) throw new Error('the mini-program draws its camera in a CameraView')
    return openCamera(surface, listener)
  },
  albumOf: 'host',
  async fromAlbum(onChosen) {
    const answer = await scan()
    // Whoever closed it without a code has chosen nothing.
    if (answer.tag === 'cancelled') return new Promise(() => undefined)
    onChosen()
    return answer.tag === 'read' ? { tag: 'codes', codes: [answer.code] } : { tag: 'failed' }
  },
  async openSettings() {
    const { authSetting } = await Taro.openSetting({})
    return authSetting['scope.camera'] === true
  },
  surroundings: () => ({ app: null, system: 'android', address: null }),
}

/** In our page where the host's camera reads codes by itself (WeChat's base library 2.1), else on the host's own page. */
export const scanner: Scanner = Taro.canIUse('camera.mode.scanCode') ? live : host
