import type { Speech, SpeechState } from './speech.port'

/** A device that speaks into the hands of a test. */
export interface FakeSpeech extends Speech {
  /** Everything that was begun, oldest first. */
  readonly spoken: readonly string[]
  /** What is being spoken now; null while it is silent. */
  readonly now: string | null
  /** The sentence is over. */
  end(failure?: 'failed'): void
}

export function fakeSpeech(state: SpeechState = 'ready'): FakeSpeech {
  const spoken: string[] = []
  let now: { readonly sentence: string; readonly onEnd: (failure: 'failed' | null) => void } | null = null
  return {
    state: () => Promise.resolve(state),
    speak(sentence, _language, onEnd) {
      const mine = { sentence, onEnd }
      now = mine
      spoken.push(sentence)
      return () => {
        if (now === mine) now = null
      }
    },
    spoken,
    get now() {
      return now?.sentence ?? null
    },
    end(failure) {
      const ended = now
      now = null
      ended?.onEnd(failure ?? null)
    },
  }
}
