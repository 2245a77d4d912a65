import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { chineseDay } from '../../domain/calendar/chinese-day'
import type { Language } from '../i18n/messages'
import type { Speech, SpeechState } from '../platform/speech/speech.port'

/** Chinese voices read the strokes of `2026-05-08` as minus signs; 年, 月 and 日 they read as people do. */
const heardIn =
  (language: Language) =>
  (sentence: string): string =>
    language === 'en' ? sentence : sentence.replace(/\d{4}-\d\d-\d\d(?!\d)/g, chineseDay)

/**
 * Reads sentences one after the other. A pause stops at the sentence and goes on with its beginning: many phones cannot
 * hold a voice in the middle, and whoever paused has lost the thread anyway.
 */
export class ReaderStore {
  /** null while the device is asked what it can do. */
  device: SpeechState | null = null
  state: 'silent' | 'reading' | 'paused' | 'failed' | 'voiceless' = 'silent'
  private speech: Speech | null = null
  private sentences: readonly string[] = []
  private at = 0
  private language: Language = 'zh-CN'
  private hush: (() => void) | null = null

  constructor(private readonly load: () => Promise<Speech>) {
    makeAutoObservable<this, 'load' | 'speech' | 'hush' | 'sentences'>(
      this,
      { load: false, speech: false, hush: false, sentences: observableRef },
      { autoBind: true },
    )
  }

  /** Asks the device for a voice; what does not load is as good as none. */
  async prepare(language: Language): Promise<void> {
    let device: SpeechState
    try {
      this.speech = await this.load()
      device = await this.speech.state(language)
    } catch {
      device = 'none' // that part of the app did not load: the page is there to be read
    }
    runInAction(() => {
      this.device = device
    })
  }

  /** Where the device lacks a voice, it is said to those who want to listen, and stands in nobody else's way. */
  read(sentences: readonly string[], language: Language): void {
    if (this.device === 'no-voice') {
      this.state = 'voiceless'
      return
    }
    this.sentences = sentences.filter((sentence) => sentence.trim() !== '').map(heardIn(language))
    this.language = language
    this.at = 0
    this.speak()
  }

  pause(): void {
    this.silence()
    this.state = 'paused'
  }

  goOn(): void {
    this.speak()
  }

  stop(): void {
    this.silence()
    this.state = 'silent'
  }

  private speak(): void {
    const sentence = this.sentences[this.at]
    if (this.speech === null || sentence === undefined) {
      this.state = 'silent'
      return
    }
    this.state = 'reading'
    this.hush = this.speech.speak(sentence, this.language, this.sentenceOver)
  }

  private sentenceOver(failure: 'failed' | null): void {
    this.hush = null
    if (failure !== null) {
      this.state = 'failed'
      return
    }
    this.at += 1
    this.speak()
  }

  private silence(): void {
    this.hush?.()
    this.hush = null
  }
}
