import type { Language } from '../../i18n/messages'
import type { Speech } from './speech.port'

/** How long a browser may take to name its voices: Chrome has none until it was asked once. */
const voicesWithinMs = 1500

const synthesis = (): SpeechSynthesis | null => ('speechSynthesis' in window ? window.speechSynthesis : null)

const tongue = (tag: string): string => tag.toLowerCase().replace('_', '-')

/** Mandarin before other Chinese: Cantonese reads the same characters in another language. */
function voiceFor(language: Language, voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | null {
  if (language === 'en') return voices.find(({ lang }) => tongue(lang).startsWith('en')) ?? null
  return voices.find(({ lang }) => /^(zh-(cn|hans)|cmn)/.test(tongue(lang))) ?? null
}

const voicesOf = (device: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> =>
  new Promise((resolve) => {
    const present = device.getVoices()
    if (present.length > 0) {
      resolve(present)
      return
    }
    const settle = (): void => {
      clearTimeout(timer)
      device.removeEventListener('voiceschanged', settle)
      resolve(device.getVoices())
    }
    const timer = setTimeout(settle, voicesWithinMs)
    device.addEventListener('voiceschanged', settle)
  })

export const speech: Speech = {
  async state(language) {
    const device = synthesis()
    if (device === null) return 'none'
    return voiceFor(language, await voicesOf(device)) === null ? 'no-voice' : 'ready'
  },
  speak(sentence, language, onEnd) {
    const device = synthesis()
    const voice = device && voiceFor(language, device.getVoices())
    if (device === null || voice === null) {
      onEnd('failed')
      return () => undefined
    }
    let isOver = false
    const end = (failure: 'failed' | null): void => {
      if (isOver) return
      isOver = true
      onEnd(failure)
    }
    const utterance = new SpeechSynthesisUtterance(sentence)
    utterance.voice = voice
    utterance.lang = voice.lang
    // Slower than the usual, as one speaks to somebody who listens for the first time.
    utterance.rate = 0.9
    utterance.onend = () => end(null)
    utterance.onerror = () => end('failed')
    device.cancel()
    device.speak(utterance)
    return () => {
      isOver = true
      device.cancel()
    }
  },
}
