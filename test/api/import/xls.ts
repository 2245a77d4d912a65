/**
 * The smallest XLS there is, for tests: a BIFF8 stream ([MS-XLS]) in a compound file ([MS-CFB]) of 512-byte sectors.
 */

const SECTOR = 512
const END = 0xffff_fffe
const FAT_MARK = 0xffff_fffd
const FREE = 0xffff_ffff

const u16 = (...values: readonly number[]) => {
  const bytes = Buffer.alloc(values.length * 2)
  values.forEach((value, at) => bytes.writeUInt16LE(value, at * 2))
  return bytes
}
const u32 = (...values: readonly number[]) => {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, at) => bytes.writeUInt32LE(value >>> 0, at * 4))
  return bytes
}

export const record = (type: number, ...parts: readonly Buffer[]): Buffer => {
  const data = Buffer.concat(parts)
  return Buffer.concat([u16(type, data.length), data])
}

/** A cell: a text, a number, or a day as Excel counts them. */
export type XlsCell = string | number | { readonly day: number }

const cellRecord = (row: number, column: number, cell: XlsCell, shared: readonly string[]): Buffer => {
  if (typeof cell === 'string') return record(0x00fd, u16(row, column, 0), u32(shared.indexOf(cell)))
  const number = Buffer.alloc(8)
  number.writeDoubleLE(typeof cell === 'number' ? cell : cell.day)
  return record(0x0203, u16(row, column, typeof cell === 'number' ? 0 : 1), number)
}

const begin = (kind: number) => record(0x0809, u16(0x0600, kind, 0, 0), u32(0, 0))
const end = record(0x000a)
const style = (format: number) => record(0x00e0, u16(0, format), Buffer.alloc(16))

/** The longest data of one record; a longer table of texts goes on in CONTINUE records. */
const LONGEST = 8224

/** A table of texts, cut in the middle of a text where it is longer than a record may be. */
const textsOf = (shared: readonly string[]): Buffer => {
  const records: Buffer[] = []
  let data: Buffer = u32(shared.length, shared.length)
  let type = 0x00fc
  const turn = (next: Buffer): void => {
    records.push(record(type, data))
    type = 0x003c
    data = next
  }
  for (const text of shared) {
    if (data.length + 3 > LONGEST) turn(Buffer.alloc(0))
    data = Buffer.concat([data, u16(text.length), Buffer.from([1])])
    for (let left = text; left !== '';) {
      const room = Math.floor((LONGEST - data.length) / 2)
      data = Buffer.concat([data, Buffer.from(left.slice(0, room), 'utf16le')])
      left = left.slice(room)
      if (left !== '') turn(Buffer.from([1]))
    }
  }
  return Buffer.concat([...records, record(type, data)])
}

interface Book {
  /** Records put before the sheet's own. */
  readonly globals?: readonly Buffer[]
  /** Records put after the cells. */
  readonly more?: readonly Buffer[]
  readonly texts?: Buffer
}

/** The stream `Workbook` of one sheet. */
export const workbookOf = (
  rows: readonly (readonly XlsCell[])[],
  { globals = [], more = [], texts }: Book = {},
): Buffer => {
  const shared = [...new Set(rows.flat().filter((cell) => typeof cell === 'string'))]
  const before = [begin(5), ...globals, style(0), style(14)]
  const after = [texts ?? textsOf(shared), end]
  const name = Buffer.concat([Buffer.from([6, 0]), Buffer.from('Sheet1', 'latin1')])
  const length = (parts: readonly Buffer[]) => parts.reduce((sum, part) => sum + part.length, 0)
  const sheetAt = length(before) + 4 + 6 + name.length + length(after)
  const cells = rows.flatMap((row, at) => row.map((cell, column) => cellRecord(at, column, cell, shared)))
  return Buffer.concat([
    ...before,
    record(0x0085, u32(sheetAt), Buffer.from([0, 0]), name),
    ...after,
    begin(0x10),
    ...cells,
    ...more,
    end,
  ])
}

const entry = (name: string, type: number, start: number, bytes: number): Buffer => {
  const found = Buffer.alloc(128)
  found.write(name, 0, 'utf16le')
  found.writeUInt16LE((name.length + 1) * 2, 64)
  found.writeUInt8(type, 66)
  found.writeUInt32LE(start >>> 0, 116)
  found.writeUInt32LE(bytes >>> 0, 120)
  return found
}

interface Lies {
  /** What the table of sectors says of single ones, instead of the truth. */
  readonly fat?: Readonly<Record<number, number>>
  /** Bytes that the directory states for the stream. */
  readonly bytes?: number
  /** Name of the stream. */
  readonly name?: string
  /** First sector of what small files share; there is none without. */
  readonly sharedAt?: number
  /** Numbers of the header, by their place. */
  readonly header?: Readonly<Record<number, number>>
}

/**
 * A compound file with one stream: sector 0 is the table of sectors (the streams of tests fit into one), 1 the
 * directory, the stream from 2 on.
 */
export const compoundOf = (stream: Buffer, lies: Lies = {}): Buffer => {
  const padded = Buffer.concat([stream, Buffer.alloc(Math.max(4096, stream.length) - stream.length)])
  const sectors = Math.ceil(padded.length / SECTOR)
  const fat = Array.from({ length: SECTOR / 4 }, () => FREE)
  if (sectors + 2 > fat.length) throw new Error('the stream is too long for one table of sectors')
  fat[0] = FAT_MARK
  fat[1] = END
  for (let at = 0; at < sectors; at++) fat[2 + at] = at + 1 === sectors ? END : 3 + at
  for (const [sector, next] of Object.entries(lies.fat ?? {})) fat[Number(sector)] = next
  const header = Buffer.alloc(SECTOR)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  u16(0x3e, 3, 0xfffe, 9, 6).copy(header, 24)
  u32(1, 1, 0, 4096, END, 0, END, 0).copy(header, 44)
  u32(0, ...Array.from({ length: 108 }, () => FREE)).copy(header, 76)
  for (const [place, value] of Object.entries(lies.header ?? {}))
    header.writeUInt32LE(value >>> 0, Number(place))
  return Buffer.concat([
    header,
    u32(...fat),
    entry('Root Entry', 5, lies.sharedAt ?? END, 0),
    entry(lies.name ?? 'Workbook', 2, 2, lies.bytes ?? padded.length),
    Buffer.alloc(256),
    padded,
    Buffer.alloc(sectors * SECTOR - padded.length),
  ])
}

export const xlsOf = (rows: readonly (readonly XlsCell[])[], book: Book = {}): Buffer =>
  compoundOf(workbookOf(rows, book))
