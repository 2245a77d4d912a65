import { makeAutoObservable } from 'mobx'
import type { Language } from '../i18n/messages'
import { textSizes, type Appearance, type Look, type Theme } from '../platform/appearance/appearance.port'
import type { Storage } from '../platform/storage/storage.port'
import { isRecord } from '../platform/storage/kept-forms'

const key = 'preferences'
const themes: readonly Theme[] = ['auto', 'light', 'dark']

/** Language, theme, the elder edition (长辈版) and the size of its text, remembered on this device. */
export class PreferencesStore implements Look {
  language: Language
  theme: Theme = 'auto'
  isElder = false
  textSize = 18

  constructor(
    private readonly storage: Storage,
    private readonly appearance: Appearance,
  ) {
    const saved = storage.read(key)
    this.language = appearance.deviceLanguage()
    if (isRecord(saved)) {
      if (saved['language'] === 'zh-CN' || saved['language'] === 'en') this.language = saved['language']
      this.theme = themes.find((theme) => theme === saved['theme']) ?? 'auto'
      this.isElder = saved['isElder'] === true
      this.textSize = textSizes.find((size) => size === saved['textSize']) ?? 18
    }
    makeAutoObservable<this, 'storage' | 'appearance'>(
      this,
      { storage: false, appearance: false },
      { autoBind: true },
    )
    appearance.apply(this)
  }

  setLanguage(language: Language): void {
    this.language = language
    this.keep()
  }

  setTheme(theme: Theme): void {
    this.theme = theme
    this.keep()
  }

  setElder(isElder: boolean): void {
    this.isElder = isElder
    this.keep()
  }

  setTextSize(textSize: number): void {
    this.textSize = textSize
    this.keep()
  }

  /** A page has come on screen whose surroundings have a look of their own. */
  applyAgain(): void {
    this.appearance.apply(this)
  }

  private keep(): void {
    const { language, theme, isElder, textSize } = this
    this.storage.write(key, { language, theme, isElder, textSize })
    this.applyAgain()
  }
}
