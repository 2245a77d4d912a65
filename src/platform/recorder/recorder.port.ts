import type { PickedFile } from '../picker/picker.port'

/** refused: the person or the system gave no leave; failed: no microphone, taken by another app, anything else. */
export type RecorderFailure = 'refused' | 'failed'

/** A mini-program's host records no longer than this at once, ms; the browser keeps to the same. */
export const longestRecordingMs = 10 * 60_000

/** Speech stays clear, and ten minutes are under 4 MB: 12315 takes 5. */
export const recordingBitRate = 48_000

export interface RecorderListener {
  /** Leave was given: it runs. */
  onStart(): void
  /** It is over: stopped, at its longest, or interrupted (a call). What was recorded, or why there is nothing. Called once. */
  onEnd(recorded: PickedFile | RecorderFailure): void
}

/** Sound through the microphone, as a file that is evidence. */
export interface Recorder {
  /** false where this target has no way to do it; then nothing of it is shown. */
  readonly isAvailable: boolean
  /** @param name of the file, without its ending @returns stops it; what was recorded so far comes to `onEnd` */
  record(name: string, listener: RecorderListener): () => void
}
