import type { Phone } from './phone'

/** `InnerAudioContext`: nothing is heard, what is played is noted in `phone.shown`. */
export class DeviceSound {
  src = ''
  private readonly stopped = new Set<() => void>()

  constructor(private readonly phone: Phone) {}

  play(): void {
    this.phone.shown.push({ kind: 'playSound', params: { src: this.src } })
  }

  stop(): void {
    for (const tell of this.stopped) tell()
  }

  onStop(tell: () => void): void {
    this.stopped.add(tell)
  }

  onEnded(): void {
    // A recording of the tests does not end by itself.
  }

  onError(): void {
    // Whether a phone can play it is not tried here.
  }

  destroy(): void {
    this.stopped.clear()
  }
}
