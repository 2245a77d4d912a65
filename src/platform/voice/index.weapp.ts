import type { Voice } from './voice.port'

/** WeChat gives speech recognition to a plugin alone, which this app does not carry: the keyboard's own key does it. */
export const voice: Voice = {
  isAvailable: false,
  listen(_language, { onEnd }) {
    onEnd('failed')
    return () => undefined
  },
}
