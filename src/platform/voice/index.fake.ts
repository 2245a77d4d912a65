import type { Language } from '../../i18n/messages'
import type { Voice, VoiceFailure, VoiceListener } from './voice.port'

/** A voice in the hands of a test. */
export interface FakeVoice extends Voice {
  say(text: string): void
  end(failure?: VoiceFailure): void
  /** The language being listened to, null while nobody listens. */
  readonly language: Language | null
}

export function fakeVoice(isAvailable = true): FakeVoice {
  let listener: VoiceListener | null = null
  let language: Language | null = null
  const end = (failure: VoiceFailure | null): void => {
    const ended = listener
    listener = null
    language = null
    ended?.onEnd(failure)
  }
  return {
    isAvailable,
    listen(spoken, next) {
      listener = next
      language = spoken
      return () => end(null)
    },
    say: (text) => listener?.onHeard(text),
    end: (failure) => end(failure ?? null),
    get language() {
      return language
    },
  }
}
