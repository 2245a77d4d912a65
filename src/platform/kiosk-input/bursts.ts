/** Tells the keys of a scanner that acts as a keyboard from those of a person, by their speed alone. */

/** One key as the browser tells it. */
export interface Stroke {
  /** `KeyboardEvent.key` */
  readonly key: string
  /** `KeyboardEvent.code`: the key's place, for when an input method hides the character. */
  readonly code: string
  readonly isShift: boolean
  readonly isControl: boolean
  readonly isAlt: boolean
  readonly atMs: number
}

/** more: it may be a part of a scan, and must press nothing; read: the scan is whole; other: a person's key. */
export type StrokeAnswer =
  { readonly tag: 'more' } | { readonly tag: 'other' } | { readonly tag: 'read'; readonly text: string }

/** Scanners send a character every 1 to 40 ms; the fastest typists need twice that over a whole number. */
const MOST_GAP_MS = 60
/** Shorter than any code: an EAN-8 has eight. */
const FEWEST = 6
/** The longest text that the recogniser reads. */
const MOST = 8_192
const GS = '\u001d'

/**
 * A burst is six characters or more, none later than 60 ms after the one before, and then Enter or Tab. GS comes as
 * itself, as Ctrl+], as F8 or as Alt+0029, as the makers of scanners have it.
 */
export class Bursts {
  private text = ''
  private lastMs = -Infinity
  private altDigits = ''

  take(stroke: Stroke): StrokeAnswer {
    const isFast = stroke.atMs - this.lastMs <= MOST_GAP_MS
    if (!isFast) {
      this.text = ''
      this.altDigits = ''
    }
    if (isModifier(stroke.key)) return { tag: 'other' }
    this.lastMs = stroke.atMs
    if (stroke.key === 'Enter' || stroke.key === 'Tab') return this.end(isFast)
    if (stroke.isAlt && /^\d$/.test(characterOf(stroke) ?? '')) return this.takeAlt(stroke)
    const character = characterOf(stroke)
    if (character === null) {
      this.text = ''
      return { tag: 'other' }
    }
    if (this.text.length < MOST) this.text += character
    // The first key of a burst may still be a person's.
    return { tag: this.text.length > 1 ? 'more' : 'other' }
  }

  private end(isFast: boolean): StrokeAnswer {
    const { text } = this
    this.text = ''
    return isFast && text.length >= FEWEST ? { tag: 'read', text } : { tag: 'other' }
  }

  /** Alt and the digits of a character's number on the keypad. */
  private takeAlt(stroke: Stroke): StrokeAnswer {
    this.altDigits += characterOf(stroke) ?? ''
    if (/^0*29$/.test(this.altDigits)) {
      this.text += GS
      this.altDigits = ''
    }
    return { tag: 'more' }
  }
}

const isModifier = (key: string): boolean =>
  ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'].includes(key)

function characterOf({ key, code, isShift, isControl }: Stroke): string | null {
  if (key === GS || key === 'F8' || (isControl && (key === ']' || code === 'BracketRight'))) return GS
  if (isControl) return null
  // One character that is no pair of surrogates.
  if (key.length === 1) return key
  // A Chinese input method is on: the place of the key is all that is told.
  if (key !== 'Process' && key !== 'Unidentified') return null
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter !== undefined) return isShift ? letter : letter.toLowerCase()
  return /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? null
}
