import type { PickedFile } from '../picker/picker.port'
import type { Recorder, RecorderFailure, RecorderListener } from './recorder.port'

/** A microphone in the hands of a test. */
export interface FakeRecorder extends Recorder {
  /** The person gives leave. */
  allow(): void
  /** It ends by itself: a failure, or at its longest. */
  end(how: RecorderFailure | 'longest'): void
  readonly isRunning: boolean
}

/** @param recorded what each recording comes to */
export function fakeRecorder(recorded: PickedFile, isAvailable = true): FakeRecorder {
  let listener: RecorderListener | null = null
  const finish = (how: PickedFile | RecorderFailure): void => {
    const ended = listener
    listener = null
    ended?.onEnd(how)
  }
  return {
    isAvailable,
    record(name, next) {
      listener = next
      return () => finish({ ...recorded, name: `${name}.m4a` })
    },
    allow: () => listener?.onStart(),
    end: (how) => finish(how === 'longest' ? recorded : how),
    get isRunning() {
      return listener !== null
    },
  }
}
