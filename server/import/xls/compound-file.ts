import { ImportError } from '../import-error'

/**
 * The files within an OLE compound file ([MS-CFB] 2.1–2.6), in which office programs kept documents until 2007. Every
 * chain of sectors is at most as long as the file has sectors: a loop or a sector outside the file ends in a refusal.
 */

const MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const HEADER_BYTES = 512
const ENTRY_BYTES = 128
/** Sector numbers from here on are marks: end of chain, free, FAT, DIFAT. */
const FIRST_MARK = 0xffff_fffa
const HEADER_FAT_SECTORS = 109

export function isCompoundFile(start: Buffer): boolean {
  return start.subarray(0, MAGIC.length).equals(MAGIC)
}

interface Entry {
  readonly name: string
  readonly start: number
  readonly bytes: number
}

/** @throws ImportError when the file contradicts itself */
export class CompoundFile {
  private readonly sectorBytes: number
  private readonly sectors: number
  private readonly fat: readonly number[]
  private readonly entries: readonly Entry[]

  constructor(private readonly file: Buffer) {
    if (!isCompoundFile(file) || file.length < HEADER_BYTES) throw broken()
    const shift = file.readUInt16LE(30)
    if (shift !== 9 && shift !== 12) throw broken()
    this.sectorBytes = 2 ** shift
    this.sectors = Math.max(0, Math.ceil(file.length / this.sectorBytes) - 1)
    this.fat = this.fatSectors().flatMap((sector) => this.numbersIn(sector))
    this.entries = entriesOf(this.chained(file.readUInt32LE(48)))
  }

  /** The first file of one of these names, in the order of the names; null when there is none. */
  read(...names: readonly string[]): Buffer | null {
    const entry = names.flatMap((name) => this.entries.find((each) => each.name === name) ?? [])[0]
    if (!entry) return null
    const smallest = this.file.readUInt32LE(56)
    const whole = entry.bytes < smallest ? this.readSmall(entry) : this.chained(entry.start)
    if (whole.length < entry.bytes) throw broken()
    return whole.subarray(0, entry.bytes)
  }

  /** Small files share the root's sectors in pieces of their own, with a table of their own. */
  private readSmall({ start, bytes }: Entry): Buffer {
    const pieceBytes = 2 ** this.file.readUInt16LE(32)
    const root = this.entries[0]
    if (!root || pieceBytes !== 64) throw broken()
    const stream = this.chained(root.start)
    const table = this.chained(this.file.readUInt32LE(60))
    const pieces: Buffer[] = []
    for (let piece = start; pieces.length * pieceBytes < bytes;) {
      const at = piece * pieceBytes
      if (at + pieceBytes > stream.length || piece * 4 + 4 > table.length) throw broken()
      // More than there are: the table leads in a circle.
      if (pieces.length * pieceBytes >= stream.length) throw broken()
      pieces.push(stream.subarray(at, at + pieceBytes))
      piece = table.readUInt32LE(piece * 4)
    }
    return Buffer.concat(pieces)
  }

  private fatSectors(): number[] {
    // Each holds the numbers of many sectors; twice what the file can need leaves room for what programs set aside.
    const mostNeeded = HEADER_FAT_SECTORS + Math.ceil((2 * this.sectors * 4) / this.sectorBytes)
    const found: number[] = []
    const take = (numbers: readonly number[]): void => {
      found.push(...numbers.filter((sector) => sector < FIRST_MARK))
      if (found.length > mostNeeded) throw broken()
    }
    take(Array.from({ length: HEADER_FAT_SECTORS }, (_, index) => this.file.readUInt32LE(76 + index * 4)))
    let next = this.file.readUInt32LE(68)
    for (let seen = 0; next < FIRST_MARK; seen += 1) {
      const numbers = this.numbersIn(next)
      if (seen > this.sectors) throw broken()
      take(numbers.slice(0, -1))
      next = numbers.at(-1) ?? FIRST_MARK
    }
    return found
  }

  private numbersIn(sector: number): number[] {
    const bytes = this.sector(sector)
    return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(index * 4))
  }

  private chained(start: number): Buffer {
    const parts: Buffer[] = []
    for (let sector = start; sector < FIRST_MARK; sector = this.fat[sector] ?? FIRST_MARK) {
      if (parts.length > this.sectors) throw broken()
      parts.push(this.sector(sector))
    }
    return Buffer.concat(parts)
  }

  private sector(number: number): Buffer {
    const at = (number + 1) * this.sectorBytes
    if (number >= this.sectors || at >= this.file.length) throw broken()
    return this.file.subarray(at, at + this.sectorBytes)
  }
}

function entriesOf(directory: Buffer): Entry[] {
  return Array.from({ length: Math.floor(directory.length / ENTRY_BYTES) }, (_, index) => {
    const entry = directory.subarray(index * ENTRY_BYTES, (index + 1) * ENTRY_BYTES)
    const nameBytes = Math.min(64, Math.max(0, entry.readUInt16LE(64) - 2))
    return {
      name: entry.subarray(0, nameBytes).toString('utf16le'),
      start: entry.readUInt32LE(116),
      bytes: entry.readUInt32LE(120),
    }
  })
}

function broken(): ImportError {
  return new ImportError('The XLS file is broken: open it in an office program and save it again.')
}
