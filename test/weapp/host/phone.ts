import { DeviceCamera } from './device-camera'
import { DeviceClock } from './device-clock'
import { DeviceDisk } from './disk'
import { DeviceNetwork } from './network'
import { DeviceStorage } from './storage'
import { PhoneUser } from './user-answers'

/** Something the system showed or did for the app: a toast, a vibration, a picture preview. */
export interface Shown {
  /** The `wx` function's name. */
  readonly kind: string
  readonly params: Readonly<Record<string, unknown>>
}

export interface PhoneOptions {
  /** Origin of the server of this test, for example `http://127.0.0.1:43567`. */
  readonly server: string
  /** Origin built into the mini-program (`API_ORIGIN` at build time). */
  readonly builtOrigin?: string
}

export const defaultBuiltOrigin = 'http://127.0.0.1:8080'

/**
 * A phone with the mini-program installed: what it keeps outlives the running app, so that a test can end the app
 * and start it again. `remove()` when done.
 */
export class Phone {
  readonly storage = new DeviceStorage()
  readonly disk = new DeviceDisk()
  readonly network: DeviceNetwork
  readonly user = new PhoneUser()
  readonly camera = new DeviceCamera()
  readonly clock = new DeviceClock()
  readonly shown: Shown[] = []
  /** The photo album; `isAllowed` is undefined until the person was asked. */
  readonly album: { isAllowed: boolean | undefined; readonly pictures: Buffer[] } = {
    isAllowed: undefined,
    pictures: [],
  }
  /** What was sent into chats. */
  readonly sentFiles: { readonly name: string; readonly bytes: Buffer }[] = []
  theme: 'light' | 'dark' = 'light'
  language = 'zh_CN'
  /** The system's font size, in px; WeChat's standard is 16. */
  fontSize = 16
  clipboard = ''
  /** That the app may use what is the person's, as at an earlier visit; false: she is asked at the first use. */
  privacyAgreed = true
  /** A tap is being handled this very moment: WeChat asks for some leaves only then. */
  isInTap = false
  /** What `wx.login` gives; `undefined` makes it fail. */
  loginCode: string | undefined = 'phone-login-code'

  constructor({ server, builtOrigin = defaultBuiltOrigin }: PhoneOptions) {
    this.network = new DeviceNetwork(new Map([[builtOrigin, server]]))
  }

  /** The toasts so far, newest last. */
  get toasts(): string[] {
    return this.shown.filter(({ kind }) => kind === 'showToast').map(({ params }) => String(params['title']))
  }

  remove(): void {
    this.network.dropAll()
    this.disk.remove()
  }
}
