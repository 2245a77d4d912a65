import { makeAutoObservable, runInAction } from 'mobx'
import { chinaMinute } from '../../domain/calendar/day-text'
import type { Clock } from '../platform/clock/clock.port'
import type { PickedFile } from '../platform/picker/picker.port'
import { longestRecordingMs, type Recorder, type RecorderFailure } from '../platform/recorder/recorder.port'
import { VaultFull } from '../platform/vault/vault.port'
import type { KeptFiles } from './kept-files'

interface RecordParts {
  readonly recorder: Recorder
  readonly kept: KeptFiles
  readonly clock: Clock
  /** Called before the recording is added, where what it belongs to begins with it. */
  readonly onBegin: (() => void) | undefined
}

/** asking: for leave; keeping: it is being copied onto this device. */
type RecordStage = 'idle' | 'asking' | 'running' | 'keeping' | 'kept' | 'full' | RecorderFailure

/** One recording on the spot: from the press to the file that is kept on this device. */
export class RecordStore {
  stage: RecordStage = 'idle'
  /** Seconds that it has run. */
  seconds = 0
  /** The kept file; null before, and when it was thrown away. */
  fileId: string | null = null
  private stopNow: (() => void) | null = null
  private forget: (() => void) | null = null
  /** Stopped while it asked for leave: what begins with a late one is nothing. */
  private isGivenUp = false

  constructor(private readonly parts: RecordParts) {
    makeAutoObservable<this, 'parts' | 'stopNow' | 'forget' | 'isGivenUp'>(
      this,
      { parts: false, stopNow: false, forget: false, isGivenUp: false },
      { autoBind: true },
    )
  }

  get isBusy(): boolean {
    return this.stage === 'asking' || this.stage === 'running' || this.stage === 'keeping'
  }

  /** Seconds until it stops by itself. */
  get secondsLeft(): number {
    return Math.max(0, longestRecordingMs / 1000 - this.seconds)
  }

  /** @param what the file is called, before the time at which it began */
  start(what: string): void {
    if (this.isBusy) return
    const { recorder, clock } = this.parts
    const at = chinaMinute(new Date(clock.nowMs()).toISOString()).replace(/[^\d-]+/g, '-')
    this.stage = 'asking'
    this.seconds = 0
    this.fileId = null
    this.isGivenUp = false
    this.stopNow = recorder.record(`${what} ${at}`, {
      onStart: () =>
        runInAction(() => {
          this.stage = 'running'
          this.count(clock.nowMs())
        }),
      onEnd: (recorded) => void this.end(recorded),
    })
  }

  /** Ends it; what was recorded so far is kept. */
  stop(): void {
    if (this.stage === 'asking') this.isGivenUp = true
    this.stopNow?.()
  }

  async discard(): Promise<void> {
    const { fileId } = this
    this.fileId = null
    this.stage = 'idle'
    if (fileId !== null) await this.parts.kept.remove(fileId)
  }

  /** Another one may follow. */
  done(): void {
    this.stage = 'idle'
    this.fileId = null
  }

  private async end(recorded: PickedFile | RecorderFailure): Promise<void> {
    this.forget?.()
    this.stopNow = null
    runInAction(() => {
      this.stage = this.isGivenUp ? 'idle' : typeof recorded === 'string' ? recorded : 'keeping'
    })
    if (this.isGivenUp || typeof recorded === 'string') return
    const { kept, onBegin } = this.parts
    onBegin?.()
    let stage: RecordStage = 'kept'
    try {
      await kept.add(recorded)
    } catch (error) {
      if (!(error instanceof VaultFull)) throw error
      stage = 'full'
    }
    runInAction(() => {
      this.stage = stage
      this.fileId = stage === 'kept' ? (kept.files.at(-1)?.id ?? null) : null
    })
  }

  private count(sinceMs: number): void {
    const { clock } = this.parts
    this.seconds = Math.floor((clock.nowMs() - sinceMs) / 1000)
    this.forget = clock.later(1000, () => this.count(sinceMs))
  }
}
