import type { Speech } from './speech.port'

/**
 * WeChat itself does not speak. Its plugin 同声传译 does, for those who registered it with their own mini-program: see
 * `docs/read-aloud.md` for how a deployment puts it in here. Without it nothing of reading aloud is shown.
 */
export const speech: Speech = {
  state: () => Promise.resolve('none'),
  speak(_sentence, _language, onEnd) {
    onEnd('failed')
    return () => undefined
  },
}
