import Taro from '@tarojs/taro'
import { Agreement } from './agreement'
import type { CameraView } from './camera-view'
import type { CameraListener, CameraSession, CameraTrouble, Hint } from './scanner.port'
import { symbologyOf } from './wechat-names'

/** Milliseconds. The component hands over no frames to judge: only how long it takes is known. */
const hints: readonly (readonly [Hint, number])[] = [
  ['steady', 7000],
  ['otherWay', 15_000],
]

/** Whether the person has not agreed that the app may use what is hers; older hosts do not ask. */
const isPrivacyRefused = (): Promise<boolean> =>
  new Promise((resolve) => {
    if (!Taro.canIUse('getPrivacySetting')) resolve(false)
    else
      Taro.getPrivacySetting({
        success: ({ needAuthorization }) => resolve(needAuthorization),
        fail: () => resolve(false),
      })
  })

/** The component says that it failed, not why. */
async function trouble(): Promise<CameraTrouble> {
  try {
    const { authSetting } = await Taro.getSetting({})
    return authSetting['scope.camera'] === false || (await isPrivacyRefused()) ? 'refused' : 'busy'
  } catch {
    return 'busy'
  }
}

/** Reads on and on with the `<Camera>` component; a linear code counts when it was read twice. */
export function openCamera(view: CameraView, listener: CameraListener): CameraSession {
  let agreement = new Agreement()
  let isOver = false
  let isClosed = false
  const timers = hints.map(([hint, ms]) => setTimeout(() => listener.onHint(hint), ms))
  const end = (): void => {
    isOver = true
    timers.forEach(clearTimeout)
  }
  view.open({
    onReady: (maxZoom) =>
      listener.onReady({
        torch: true,
        zoom: maxZoom > 1 ? { min: 1, max: maxZoom, step: 0.1 } : null,
        lenses: [],
        lensId: null,
      }),
    onCode(text, type) {
      if (isOver || text === '') return
      const believed = agreement.see([{ text, symbology: symbologyOf(type) }], Date.now())
      if (believed === null) return
      end()
      listener.onRead([believed])
    },
    onFailed() {
      if (isOver) return
      end()
      void trouble().then((why) => {
        if (!isClosed) listener.onTrouble(why)
      })
    },
  })
  return {
    setTorch: (on) => view.setTorch(on),
    setZoom: (zoom) => Taro.createCameraContext().setZoom({ zoom }),
    setLens: () => undefined,
    readOn() {
      agreement = new Agreement()
      isOver = false
    },
    close() {
      isClosed = true
      end()
      view.close()
    },
  }
}
