import type { Feedback } from './feedback.port'

const vibrationMs = 60
/** A tone that small loudspeakers carry and old ears hear: high enough for a phone, below where hearing goes first. */
const toneHz = 1760
const toneSeconds = 0.12
/** Of 1: heard at a market stall, no fright in a quiet room. */
const loudness = 0.18

let context: AudioContext | null = null

/** Made on the first occasion: a browser without it, or one that refuses, stays silent. */
const audio = (): AudioContext | null => {
  if (context === null && 'AudioContext' in window) {
    try {
      context = new AudioContext()
    } catch {
      return null // too many are open already
    }
  }
  return context
}

const wake = (): void =>
  void audio()
    ?.resume()
    .catch(() => undefined)

const play = (on: AudioContext): void => {
  const start = on.currentTime
  const tone = on.createOscillator()
  const volume = on.createGain()
  tone.frequency.value = toneHz
  // Rises and falls softly: a tone that is cut off clicks.
  volume.gain.setValueAtTime(0, start)
  volume.gain.linearRampToValueAtTime(loudness, start + 0.01)
  volume.gain.linearRampToValueAtTime(0, start + toneSeconds)
  tone.connect(volume).connect(on.destination)
  tone.start(start)
  tone.stop(start + toneSeconds)
}

export const feedback: Feedback = {
  hasSound: true,
  prepare() {
    wake()
    document.addEventListener('pointerup', wake, { once: true })
  },
  codeRead(isAudible) {
    if ('vibrate' in navigator) navigator.vibrate(vibrationMs)
    const on = isAudible ? audio() : null
    // Not resumed here: a browser that waits for a press would play the tone at that press, long after.
    if (on?.state === 'running') play(on)
  },
}
