import { ImportError } from '../import-error'
import { brokenSheet, kinds, Pieces, recordsFrom, type BiffRecord } from './biff-records'
import { isDayFormat, numberText, shortNumber } from './cell-text'
import { CompoundFile } from './compound-file'

/** More cells than a sheet of 65 536 rows with sixty columns: what is beyond is no list of things. */
const MAX_CELLS = 4_000_000
const BIFF8 = 0x0600

/**
 * The first sheet of an XLS file of Excel 97–2003 (BIFF8, [MS-XLS]) as rows of text of one width: days as `YYYY-MM-DD`, formulas as
 * what they came to. Only cells are read; macros, formulas, links and pictures are never looked at. Time and memory
 * grow with the file and are bounded by it.
 * @throws ImportError when it is protected by a password, older than 1997, broken, or has too many cells
 */
export function readXls(bytes: Buffer): string[][] {
  const stream = new CompoundFile(bytes).read('Workbook', 'Book')
  if (stream === null) throw new ImportError('The file is no XLS sheet, though it begins like one.')
  const book = bookOf(stream)
  return new SheetReader(book).read(stream)
}

interface Book {
  readonly sheetAt: number
  readonly texts: readonly string[]
  /** By the number of a style. */
  readonly isDay: readonly boolean[]
  readonly isFrom1904: boolean
}

function bookOf(stream: Buffer): Book {
  let sheetAt: number | null = null
  let texts: readonly string[] = []
  let isFrom1904 = false
  const formats = new Map<number, string>()
  const styles: number[] = []
  let isFirst = true
  for (const record of recordsFrom(stream, 0)) {
    if (isFirst) mustBeBiff8(record)
    isFirst = false
    const { type, data } = record
    if (type === kinds.end) break
    if (type === kinds.password)
      throw new ImportError('The XLS file is protected by a password: save it without one.')
    if (type === kinds.dateMode) isFrom1904 = short(data, 0) === 1
    if (type === kinds.style) styles.push(short(data, 2))
    if (type === kinds.format) formats.set(short(data, 0), textAt(data, 2))
    // The fifth byte is its type: 0 is a sheet of cells.
    if (type === kinds.sheet && sheetAt === null && data[5] === 0) sheetAt = long(data, 0)
    if (type === kinds.sharedTexts) texts = sharedTexts([data, ...continuations(stream, record.end)])
  }
  if (sheetAt === null) throw new ImportError('The XLS file has no sheet.')
  return {
    sheetAt,
    texts,
    isFrom1904,
    isDay: styles.map((format) => isDayFormat(format, formats.get(format))),
  }
}

function mustBeBiff8({ type, data }: BiffRecord): void {
  if (type !== kinds.begin || short(data, 0) !== BIFF8)
    throw new ImportError('The XLS file is older than Excel 97: save it as XLSX or CSV.')
}

function continuations(stream: Buffer, from: number): Buffer[] {
  const found: Buffer[] = []
  for (const { type, data } of recordsFrom(stream, from)) {
    if (type !== kinds.continued) break
    found.push(data)
  }
  return found
}

/** The texts that cells name by their number ([MS-XLS] 2.4.265, 2.5.293). */
function sharedTexts(records: readonly Buffer[]): string[] {
  const pieces = new Pieces(records)
  pieces.skip(4)
  const count = pieces.long()
  const bytes = records.reduce((sum, { length }) => sum + length, 0)
  // Each takes three bytes at least.
  if (count * 3 > bytes) throw brokenSheet()
  return Array.from({ length: count }, () => {
    const length = pieces.short()
    const flags = pieces.byte()
    const runs = flags & 8 ? pieces.short() : 0
    const phonetic = flags & 4 ? pieces.long() : 0
    const text = pieces.text(length, (flags & 1) === 1)
    pieces.skip(runs * 4 + phonetic)
    return text
  })
}

/** The cells of one sheet ([MS-XLS] 2.1.7.20.5). */
class SheetReader {
  private readonly rows: string[][] = []
  /** Each once. */
  private readonly widths = new Set<number>()
  /** A formula whose text stands in the next record. */
  private awaiting: { readonly row: number; readonly column: number } | null = null

  constructor(private readonly book: Book) {}

  read(stream: Buffer): string[][] {
    for (const record of recordsFrom(stream, this.book.sheetAt)) {
      if (record.type === kinds.end) break
      this.take(record)
    }
    const width = Math.max(0, ...this.widths)
    if (this.rows.length * width > MAX_CELLS)
      throw new ImportError('The XLS file has more than 4 million cells: save it as CSV, which has no limit.')
    // Cells and rows that nobody filled are holes of the arrays.
    return Array.from(this.rows, (row) => Array.from({ length: width }, (_, column) => row?.[column] ?? ''))
  }

  private take({ type, data }: BiffRecord): void {
    switch (type) {
      case kinds.sharedLabel:
        return this.put(short(data, 0), short(data, 2), this.book.texts[long(data, 6)] ?? '')
      case kinds.label:
      case kinds.richLabel:
        return this.put(short(data, 0), short(data, 2), textAt(data, 6))
      case kinds.number:
        return this.putNumber(data, double(data, 6))
      case kinds.shortNumber:
        return this.putNumber(data, shortNumber(long(data, 6) | 0))
      case kinds.manyNumbers:
        return this.putMany(data)
      case kinds.truth:
        // The eighth byte tells an error from a truth value.
        return data[7] === 0 ? this.put(short(data, 0), short(data, 2), String(data[6] === 1)) : undefined
      case kinds.formula:
        return this.putFormula(data)
      case kinds.formulaText:
        if (this.awaiting) this.put(this.awaiting.row, this.awaiting.column, textAt(data, 0))
        this.awaiting = null
        return
      default:
    }
  }

  private putFormula(data: Buffer): void {
    // A result that is no number is marked by its last two bytes; the first says what it is.
    if (short(data, 12) !== 0xffff) return this.putNumber(data, double(data, 6))
    const [row, column] = [short(data, 0), short(data, 2)]
    if (data[6] === 0) this.awaiting = { row, column }
    if (data[6] === 1) this.put(row, column, String(data[8] === 1))
  }

  private putMany(data: Buffer): void {
    const first = short(data, 2)
    for (let at = 4, column = first; at + 8 <= data.length; at += 6, column += 1)
      this.put(short(data, 0), column, this.numberIn(short(data, at), shortNumber(long(data, at + 2) | 0)))
  }

  private putNumber(data: Buffer, value: number): void {
    this.put(short(data, 0), short(data, 2), this.numberIn(short(data, 4), value))
  }

  private numberIn(style: number, value: number): string {
    return numberText(value, this.book.isDay[style] === true, this.book.isFrom1904)
  }

  private put(row: number, column: number, text: string): void {
    if (column > 255) throw brokenSheet()
    const cells = (this.rows[row] ??= [])
    this.widths.add(column + 1)
    cells[column] = text
  }
}

/** A text with its length before it and a byte that says how wide its characters are. */
function textAt(data: Buffer, at: number): string {
  const pieces = new Pieces([data.subarray(at)])
  const length = pieces.short()
  return pieces.text(length, (pieces.byte() & 1) === 1)
}

function short(data: Buffer, at: number): number {
  if (at + 2 > data.length) throw brokenSheet()
  return data.readUInt16LE(at)
}

function long(data: Buffer, at: number): number {
  if (at + 4 > data.length) throw brokenSheet()
  return data.readUInt32LE(at)
}

function double(data: Buffer, at: number): number {
  if (at + 8 > data.length) throw brokenSheet()
  return data.readDoubleLE(at)
}
