import type { LogicVm } from './logic-vm'
import type { Phone } from './phone'
import { isRecord, WxFailure, type WxFunction } from './wx-call'

/** What of the host's waits until the person has agreed that the app may use what is hers. */
const privateFunctions = [
  'chooseMedia',
  'chooseMessageFile',
  'saveImageToPhotosAlbum',
  'setClipboardData',
  'getClipboardData',
  'requirePrivacyAuthorize',
]

type Listener = (settle: (option: unknown) => void, event: unknown) => void

/**
 * WeChat's gate before private functions: it asks the app's own listener where there is one, which must name a button
 * that the person has pressed; else WeChat asks by itself. What was agreed to once holds for good.
 */
export class PrivacyGate {
  private listener: Listener | null = null
  private readonly pressed = new Set<string>()

  constructor(
    private readonly phone: Phone,
    private readonly logic: LogicVm,
    private readonly report: (where: string, error: unknown) => void,
  ) {}

  /** `wx.onNeedPrivacyAuthorization`. */
  readonly listen = (listener: Listener): void => {
    this.listener = listener
  }

  /** A `<button open-type="agreePrivacyAuthorization">` was pressed. */
  press(buttonId: string): void {
    this.pressed.add(buttonId)
  }

  /** @throws WxFailure when the person does not agree */
  async pass(name: string): Promise<void> {
    if (this.phone.privacyAgreed) return
    const agreed =
      this.listener === null
        ? (await this.phone.user.ask('requirePrivacyAuthorize', name)) === 'agree'
        : await this.askApp(this.listener, name)
    if (!agreed) throw new WxFailure('privacy permission is not authorized', 104)
    this.phone.privacyAgreed = true
  }

  wrap(functions: Readonly<Record<string, WxFunction>>): Record<string, WxFunction> {
    const guarded = (name: string, run: WxFunction): WxFunction =>
      privateFunctions.includes(name)
        ? async (params) => {
            await this.pass(name)
            return run(params)
          }
        : run
    return Object.fromEntries(Object.entries(functions).map(([name, run]) => [name, guarded(name, run)]))
  }

  private askApp(listener: Listener, referrer: string): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (option: unknown): void => {
        const { event, buttonId } = isRecord(option) ? option : {}
        if (event === 'disagree') resolve(false)
        if (event !== 'agree') return
        if (typeof buttonId === 'string' && this.pressed.has(buttonId)) resolve(true)
        else this.report('onNeedPrivacyAuthorization', `no press of the button “${String(buttonId)}”`)
      }
      listener(settle, this.logic.toLogic({ referrer }))
    })
  }
}
