import { answeringCanvases } from './device-canvas'
import { deviceFunctions, messageLeave } from './device-functions'
import { newOffscreenCanvas } from './device-pictures'
import { DeviceSound } from './device-sound'
import { userDataPath } from './disk'
import { fileSystemManager } from './files'
import type { LogicVm } from './logic-vm'
import type { NativeBars } from './native-bars'
import type { Phone } from './phone'
import type { PrivacyGate } from './privacy'
import { requestFunctions } from './requests'
import { routeFunctions, type Router } from './router'
import { asyncStorageFunctions, syncStorageFunctions } from './storage'
import { systemInfoFunctions } from './system-info'
import type { WxCaller, WxFunction } from './wx-call'
import type { WxEvents } from './wx-events'

export interface LaunchOptions {
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly scene: number
}

/** Each covers the page with one of the system's: the app and its page hide, and show again afterwards. */
const covering = ['scanCode', 'chooseMedia', 'chooseMessageFile', 'openSetting']

export interface WxParts {
  readonly phone: Phone
  readonly logic: LogicVm
  readonly caller: WxCaller
  readonly events: WxEvents
  readonly router: Router
  readonly bars: NativeBars
  readonly privacy: PrivacyGate
  readonly launchOptions: LaunchOptions
  background(): void
  foreground(): void
}

/** WeChat's own page on top while `run` waits for the person. */
function covered(run: WxFunction, app: Pick<WxParts, 'background' | 'foreground'>): WxFunction {
  return async (params) => {
    app.background()
    try {
      return await run(params)
    } finally {
      app.foreground()
    }
  }
}

/** The `wx` object. What is not here does not exist for the app, and calling it fails as on an old phone. */
export function createWx(parts: WxParts): Record<string, unknown> {
  const { phone, logic, caller, events, router, bars, privacy, launchOptions } = parts
  const manager = fileSystemManager(phone.disk, caller)
  const systemInfo = systemInfoFunctions(phone)
  const asynchronous = {
    ...privacy.wrap(
      Object.fromEntries(
        Object.entries(deviceFunctions(phone)).map(([name, run]) => [
          name,
          covering.includes(name) ? covered(run, parts) : run,
        ]),
      ),
    ),
    ...bars.functions(),
    ...asyncStorageFunctions(phone.storage),
    ...routeFunctions(router),
    getSystemInfo: systemInfo['getSystemInfoSync'] ?? (() => ({})),
    getSystemInfoAsync: systemInfo['getSystemInfoSync'] ?? (() => ({})),
  }
  const synchronous = { ...syncStorageFunctions(phone.storage), ...systemInfo }
  const ignored = (): void => undefined
  const wx: Record<string, unknown> = {
    ...Object.fromEntries(Object.entries(asynchronous).map(([name, run]) => [name, caller.async(name, run)])),
    ...Object.fromEntries(Object.entries(synchronous).map(([name, run]) => [name, caller.sync(name, run)])),
    ...requestFunctions(phone.network, phone.disk, caller, logic),
    ...events.functions(),
    env: { USER_DATA_PATH: userDataPath },
    getFileSystemManager: () => manager,
    getLaunchOptionsSync: () => logic.toLogic(launchOptions),
    getEnterOptionsSync: () => logic.toLogic(launchOptions),
    getUpdateManager: () =>
      logic.toLogic({
        onCheckForUpdate: ignored,
        onUpdateReady: ignored,
        onUpdateFailed: ignored,
        applyUpdate: ignored,
      }),
    createCameraContext: () =>
      logic.toLogic({
        setZoom: ({ zoom }: { readonly zoom: number }) => {
          phone.camera.zoom = zoom
        },
      }),
    createInnerAudioContext: () => new DeviceSound(phone),
    createOffscreenCanvas: (options: unknown) => newOffscreenCanvas(phone.disk, options),
    createSelectorQuery: () =>
      answeringCanvases(
        router.top.call('createSelectorQuery'),
        router.top.element,
        () => router.pages.length > 0,
      ),
    onNeedPrivacyAuthorization: privacy.listen,
    nextTick: (run: () => void) => void setImmediate(run),
  }
  // Whether it is called within a tap is decided at the call, not when it is answered.
  wx['requestSubscribeMessage'] = (options?: unknown): unknown =>
    caller.async('requestSubscribeMessage', messageLeave(phone, phone.isInTap))(options)
  wx['canIUse'] = (name: unknown): boolean =>
    name === 'camera.mode.scanCode'
      ? phone.camera.canScan
      : typeof name === 'string' && (name.split('.')[0] ?? '') in wx
  // the app's own fields (webpack keeps its chunks on `wx`) and the host's share this object
  const logicWx = logic.toLogic({})
  return Object.assign(typeof logicWx === 'object' && logicWx !== null ? logicWx : {}, wx)
}
