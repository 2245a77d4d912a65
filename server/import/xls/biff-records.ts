import { ImportError } from '../import-error'

/** One record of a BIFF8 stream ([MS-XLS] 2.1.4): a number that says what it is, and up to 8 224 bytes. */
export interface BiffRecord {
  readonly type: number
  readonly data: Buffer
  /** Where the next record begins. */
  readonly end: number
}

/** What is read of the many kinds of record. */
export const kinds = {
  formula: 0x0006,
  end: 0x000a,
  dateMode: 0x0022,
  password: 0x002f,
  continued: 0x003c,
  sheet: 0x0085,
  manyNumbers: 0x00bd,
  richLabel: 0x00d6,
  style: 0x00e0,
  sharedTexts: 0x00fc,
  sharedLabel: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  truth: 0x0205,
  formulaText: 0x0207,
  shortNumber: 0x027e,
  format: 0x041e,
  begin: 0x0809,
} as const

/**
 * The records from a place on, to the end of the stream.
 * @throws ImportError when a record reaches beyond the stream
 */
export function* recordsFrom(stream: Buffer, from: number): Generator<BiffRecord> {
  for (let at = from; at + 4 <= stream.length;) {
    const type = stream.readUInt16LE(at)
    const end = at + 4 + stream.readUInt16LE(at + 2)
    if (end > stream.length) throw brokenSheet()
    yield { type, data: stream.subarray(at + 4, end), end }
    at = end
  }
}

/** Reads on over the records of one that was continued: a text may be cut anywhere, and goes on after a byte of its own. */
export class Pieces {
  private piece = 0
  private at = 0

  constructor(private readonly pieces: readonly Buffer[]) {}

  byte(): number {
    return this.take(1).readUInt8(0)
  }

  short(): number {
    return this.take(2).readUInt16LE(0)
  }

  long(): number {
    return this.take(4).readUInt32LE(0)
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0;) {
      this.turn()
      const step = Math.min(left, this.left())
      this.at += step
      left -= step
    }
  }

  /** Characters of one or two bytes each; how wide they are is said anew where a record goes on in the next. */
  text(length: number, isWide: boolean): string {
    let wide = isWide
    let text = ''
    for (let left = length; left > 0;) {
      if (this.left() === 0) {
        this.turn()
        wide = (this.byte() & 1) === 1
        if (this.left() === 0) throw brokenSheet()
      }
      const width = wide ? 2 : 1
      const count = Math.min(left, Math.floor(this.left() / width))
      if (count === 0) throw brokenSheet()
      text += this.take(count * width).toString(wide ? 'utf16le' : 'latin1')
      left -= count
    }
    return text
  }

  private take(bytes: number): Buffer {
    if (this.left() === 0) this.turn()
    const found = this.pieces[this.piece]?.subarray(this.at, this.at + bytes)
    if (found?.length !== bytes) throw brokenSheet()
    this.at += bytes
    return found
  }

  private left(): number {
    return (this.pieces[this.piece]?.length ?? 0) - this.at
  }

  private turn(): void {
    while (this.left() === 0) {
      if (this.piece + 1 >= this.pieces.length) throw brokenSheet()
      this.piece += 1
      this.at = 0
    }
  }
}

export function brokenSheet(): ImportError {
  return new ImportError('The XLS file is broken: open it in an office program and save it again.')
}
