import { afterEach, describe, expect, test } from '@jest/globals'
import { voice } from '../../../src/platform/voice'
import type { VoiceFailure } from '../../../src/platform/voice/voice.port'

/** A browser's recogniser, spoken to by the test. */
class Recogniser {
  static readonly made: Recogniser[] = []
  lang = ''
  onresult: ((event: unknown) => void) | null = null
  onerror: ((event: { error: string }) => void) | null = null
  onend: (() => void) | null = null
  isStopped = false
  constructor() {
    Recogniser.made.push(this)
  }
  start(): void {
    this.isStopped = false
  }
  stop(): void {
    this.isStopped = true
    this.onend?.()
  }
  hear(...pieces: readonly { readonly text: string; readonly isFinal: boolean }[]): void {
    const results = pieces.map(({ text, isFinal }) => Object.assign([{ transcript: text }], { isFinal }))
    this.onresult?.({ resultIndex: 0, results })
  }
}

const withRecogniser = (name: string): void => void Object.assign(window, { [name]: Recogniser })
const listen = (language: 'zh-CN' | 'en' = 'zh-CN') => {
  const heard: string[] = []
  const ends: (VoiceFailure | null)[] = []
  const stop = voice.listen(language, { onHeard: (text) => heard.push(text), onEnd: (end) => ends.push(end) })
  return { heard, ends, stop, recogniser: Recogniser.made.at(-1) }
}

afterEach(() => {
  Reflect.deleteProperty(window, 'SpeechRecognition')
  Reflect.deleteProperty(window, 'webkitSpeechRecognition')
  Recogniser.made.length = 0
})

describe('speech in a browser', () => {
  test('is there only where the browser can recognise it, by either of its names', () => {
    expect(voice.isAvailable).toBe(false)
    withRecogniser('webkitSpeechRecognition')
    expect(voice.isAvailable).toBe(true)
    Reflect.deleteProperty(window, 'webkitSpeechRecognition')
    withRecogniser('SpeechRecognition')
    expect(voice.isAvailable).toBe(true)
  })

  test('ends with a failure where nothing recognises it', () => {
    expect(listen().ends).toEqual(['failed'])
  })

  test('gives what is final, in the language of the app, and ends when it is stopped', () => {
    withRecogniser('SpeechRecognition')
    const { heard, ends, stop, recogniser } = listen('en')
    recogniser?.hear({ text: ' the tea ', isFinal: true }, { text: 'was', isFinal: false })
    expect(heard).toEqual(['the tea'])
    expect(recogniser?.lang).toBe('en-US')
    stop()
    expect(recogniser?.isStopped).toBe(true)
    expect(ends).toEqual([null])
  })

  test.each([
    ['not-allowed', 'refused'],
    ['network', 'failed'],
    ['no-speech', null],
    ['aborted', null],
  ] as const)('takes “%s” of the browser for %s', (error, expected) => {
    withRecogniser('SpeechRecognition')
    const { ends, recogniser } = listen()
    recogniser?.onerror?.({ error })
    recogniser?.onend?.()
    expect(ends).toEqual([expected])
  })
})
