import type { Voice } from './voice.port'

/** The part of the Web Speech API that is used; TypeScript's library has no names for it. */
interface Recognition {
  lang: string
  continuous: boolean
  interimResults: boolean
  onresult:
    ((event: { readonly resultIndex: number; readonly results: SpeechRecognitionResultList }) => void) | null
  onerror: ((event: { readonly error: string }) => void) | null
  onend: (() => void) | null
  start(): void
  stop(): void
}

type RecognitionClass = new () => Recognition

const recognitionClass = (): RecognitionClass | null => {
  const names = window as unknown as Readonly<Record<string, RecognitionClass | undefined>>
  return names['SpeechRecognition'] ?? names['webkitSpeechRecognition'] ?? null
}

const spoken = { 'zh-CN': 'zh-CN', en: 'en-US' } as const

export const voice: Voice = {
  get isAvailable() {
    return recognitionClass() !== null
  },
  listen(language, { onHeard, onEnd }) {
    const Recognition = recognitionClass()
    if (Recognition === null) {
      onEnd('failed')
      return () => undefined
    }
    const recognition = new Recognition()
    recognition.lang = spoken[language]
    recognition.continuous = true
    recognition.interimResults = false
    let failure: 'refused' | 'failed' | null = null
    recognition.onresult = ({ resultIndex, results }) => {
      for (let at = resultIndex; at < results.length; at += 1) {
        const result = results[at]
        const text = result?.isFinal ? (result[0]?.transcript.trim() ?? '') : ''
        if (text !== '') onHeard(text)
      }
    }
    recognition.onerror = ({ error }) => {
      // Silence, and being stopped, are no failures.
      if (error === 'no-speech' || error === 'aborted') return
      failure = error === 'not-allowed' ? 'refused' : 'failed'
    }
    recognition.onend = () => onEnd(failure)
    recognition.start()
    return () => recognition.stop()
  },
}
