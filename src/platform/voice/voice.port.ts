import type { Language } from '../../i18n/messages'

/** refused: the person or the system gave no leave; failed: no network for it, no microphone, anything else. */
export type VoiceFailure = 'refused' | 'failed'

export interface VoiceListener {
  /** A piece of speech that will not change any more. */
  onHeard(text: string): void
  /** Listening is over: stopped, silent for long, or with a failure. Called once. */
  onEnd(failure: VoiceFailure | null): void
}

/** Speech turned into text by the device or its browser. */
export interface Voice {
  /** false where this target has no way to do it; then nothing of it is shown. */
  readonly isAvailable: boolean
  /** Listens until the answer is called, or by itself until silence. */
  listen(language: Language, listener: VoiceListener): () => void
}
