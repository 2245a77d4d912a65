import Taro from '@tarojs/taro'

type Settle = Parameters<Taro.onNeedPrivacyAuthorization.Listener>[0]

/** WeChat takes an agreement only from the press of a button with this id. */
export const agreeButtonId = 'privacy-agree'

/** What of the host's waits for the answer: the camera, the album, the microphone, a chat's files, the clipboard. */
let waiting: readonly Settle[] = []
const listeners = new Set<() => void>()

function wait(next: readonly Settle[]): void {
  waiting = next
  listeners.forEach((listener) => listener())
}

if (Taro.canIUse('onNeedPrivacyAuthorization')) {
  Taro.onNeedPrivacyAuthorization((settle) => {
    settle({ event: 'exposureAuthorization' })
    wait([...waiting, settle])
  })
}

export const isPrivacyAsked = (): boolean => waiting.length > 0

/** @returns ends it */
export function onPrivacyAsked(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What waited goes on, or fails as refused; asked again at the next press then. */
export function answerPrivacy(event: 'agree' | 'disagree'): void {
  const settled = waiting
  wait([])
  settled.forEach((settle) => {
    settle(event === 'agree' ? { event, buttonId: agreeButtonId } : { event })
  })
}
