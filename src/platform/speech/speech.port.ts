import type { Language } from '../../i18n/messages'

/** `none`: this target cannot speak, nothing of it is shown; `no-voice`: it can, but has no voice for the language. */
export type SpeechState = 'ready' | 'no-voice' | 'none'

/** Text spoken by the device. */
export interface Speech {
  state(language: Language): Promise<SpeechState>
  /**
   * Speaks one sentence, in place of whatever was being spoken. `onEnd` is called once, unless it was stopped before:
   * null at the end of the sentence, `failed` when the device could not.
   * @returns what stops it at once
   */
  speak(sentence: string, language: Language, onEnd: (failure: 'failed' | null) => void): () => void
}
