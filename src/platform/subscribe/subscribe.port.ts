/** Asking for leave to send one message to the person through the app that the page runs in (WeChat's 订阅消息). */
export interface Subscribe {
  readonly isAvailable: boolean
  /**
   * Must be called within the handler of a tap, before anything is awaited: the host refuses it anywhere else.
   * @returns whether the person allowed one message; false as well when the host refused
   */
  ask(templateId: string): Promise<boolean>
}
