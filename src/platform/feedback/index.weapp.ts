import Taro from '@tarojs/taro'
import type { Feedback } from './feedback.port'

/** A tone would need a sound file in the package; the phone's vibration is enough. */
export const feedback: Feedback = {
  hasSound: false,
  prepare: () => undefined,
  codeRead: () => void Taro.vibrateShort({ type: 'medium' }).catch(() => undefined),
}
