import { makeAutoObservable, observableRef } from 'mobx'
import { recognise } from '../../../domain/codes/recognise'
import type { Recognition } from '../../../domain/codes/recognition'
import { today, type Clock } from '../../platform/clock/clock.port'
import type { Navigation } from '../../platform/navigation/navigation.port'
import type { ReadCode } from '../../platform/scanner/scanner.port'
import { destinationOf } from '../destination'

/** More would be a list to read through, not a choice. */
const mostSuggestions = 3

/** What was read or typed, and where it leads. */
export class ScanStore {
  typed = ''
  /** Several codes of one picture, of which the person picks one. */
  choices: readonly ReadCode[] = []

  constructor(
    private readonly clock: Clock,
    private readonly navigation: Navigation,
  ) {
    makeAutoObservable<this, 'clock' | 'navigation'>(
      this,
      { clock: false, navigation: false, choices: observableRef },
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

  /** Goes on with what was typed. */
  submit(): void {
    if (this.typedRecognition) this.leave(destinationOf(this.typedRecognition, null))
  }

  /** Goes on with what was read. */
  take(code: ReadCode): void {
    this.leave(destinationOf(this.recognise(code.text, code.symbology), code.symbology))
  }

  offer(choices: readonly ReadCode[]): void {
    this.choices = choices
  }

  recognise(text: string, symbology: string | null): Recognition {
    return recognise(text, { today: today(this.clock), ...(symbology === null ? {} : { symbology }) })
  }

  /** In place of the scanner: going back to it would read the same code again and lead here again. */
  private leave(address: string): void {
    this.choices = []
    this.navigation.replace(address)
  }
}
