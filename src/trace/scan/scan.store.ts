import { makeAutoObservable, observableRef } from 'mobx'
import { recognise } from '../../../domain/codes/recognise'
import type { Recognition } from '../../../domain/codes/recognition'
import { today, type Clock } from '../../platform/clock/clock.port'
import type { Navigation } from '../../platform/navigation/navigation.port'
import type { ReadCode } from '../../platform/scanner/scanner.port'
import type { BasketStore } from '../basket/basket.store'
import { destinationOf } from '../destination'
import type { ScansStore } from '../history/scans.store'

/** More would be a list to read through, not a choice. */
const mostSuggestions = 3

/** What was read or typed, and where it leads. */
export class ScanStore {
  typed = ''
  /** Several codes of one picture, of which the person picks one. */
  choices: readonly ReadCode[] = []
  /** Codes go into the basket one after another, and the scanner stays. */
  isReadingOn: boolean

  constructor(
    private readonly clock: Clock,
    private readonly navigation: Navigation,
    private readonly scans: ScansStore,
    readonly basket: BasketStore,
    isReadingOn = false,
  ) {
    this.isReadingOn = isReadingOn
    makeAutoObservable<this, 'clock' | 'navigation' | 'scans'>(
      this,
      { clock: false, navigation: false, scans: false, basket: false, choices: observableRef },
      { autoBind: true },
    )
  }

  /** What the typed characters are, said at every keystroke and without any network; null while there are none. */
  get typedRecognition(): Recognition | null {
    return this.typed.trim() === '' ? null : this.recognise(this.typed, null)
  }

  /** Near readings of what was typed that hold: the person may take one, nothing is put right silently. */
  get suggestions(): readonly string[] {
    const all = this.typedRecognition?.candidates.flatMap(({ suggestions }) => suggestions) ?? []
    return [...new Set(all)].slice(0, mostSuggestions)
  }

  type(text: string): void {
    this.typed = text
  }

  setReadingOn(isOn: boolean): void {
    this.isReadingOn = isOn
    this.choices = []
  }

  /** Goes on with what was typed. */
  submit(): void {
    const recognition = this.typedRecognition
    if (!recognition) return
    if (!this.isReadingOn) {
      this.leave(recognition, null)
      return
    }
    // What is not in order stays in the field, with what is said of it.
    if (recognition.verdict !== 'ok' || !this.basket.add({ text: this.typed, symbology: null })) return
    this.typed = ''
    this.took(recognition, null)
  }

  /**
   * Goes on with what was read.
   * @returns false when it is a code that was counted already and still lies before the camera
   */
  take(code: ReadCode): boolean {
    const recognition = this.recognise(code.text, code.symbology)
    if (!this.isReadingOn) {
      this.leave(recognition, code.symbology)
      return true
    }
    if (!this.basket.see(code)) return false
    this.took(recognition, code.symbology)
    return true
  }

  offer(choices: readonly ReadCode[]): void {
    this.choices = choices
  }

  recognise(text: string, symbology: string | null): Recognition {
    return recognise(text, { today: today(this.clock), ...(symbology === null ? {} : { symbology }) })
  }

  private took(recognition: Recognition, symbology: string | null): void {
    this.scans.add(recognition, symbology)
    void this.basket.resolve()
  }

  /** In place of the scanner: going back to it would read the same code again and lead here again. */
  private leave(recognition: Recognition, symbology: string | null): void {
    this.scans.add(recognition, symbology)
    this.choices = []
    this.navigation.replace(destinationOf(recognition, symbology))
  }
}
