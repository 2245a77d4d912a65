import { utf8 } from './base64'

/** One file to be packed; its bytes are read twice, so that none has to be in memory as a whole. */
export interface ZipSource {
  /** With `/` between folders. */
  readonly name: string
  readonly bytes: number
  /** Bytes from `offset`, fewer than `length` at the end. */
  read(offset: number, length: number): Promise<Uint8Array>
}

const sliceBytes = 256 * 1024

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

async function eachSlice(
  source: ZipSource,
  visit: (slice: Uint8Array) => Promise<void> | void,
): Promise<void> {
  for (let offset = 0; offset < source.bytes; offset += sliceBytes)
    await visit(await source.read(offset, sliceBytes))
}

async function crc32(source: ZipSource): Promise<number> {
  let crc = 0xffffffff
  await eachSlice(source, (slice) => {
    for (const byte of slice) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  })
  return (crc ^ 0xffffffff) >>> 0
}

/** Little-endian numbers one after the other: pairs of how many bytes and the value. */
function numbers(...pairs: readonly (readonly [2 | 4, number])[]): Uint8Array {
  const bytes = new Uint8Array(pairs.reduce((sum, [length]) => sum + length, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [length, value] of pairs) {
    if (length === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += length
  }
  return bytes
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** What both headers of a file say (APPNOTE 6.3.10, 4.4): stored as it is, its name in UTF-8, no time. */
const facts = (crc: number, bytes: number, nameLength: number): readonly (readonly [2 | 4, number])[] => [
  [2, 20],
  [2, 0x0800],
  [2, 0],
  [2, 0],
  // 1 January 1980: the format knows no "unknown".
  [2, 0x0021],
  [4, crc],
  [4, bytes],
  [4, bytes],
  [2, nameLength],
  [2, 0],
]

/**
 * Writes an archive that every system opens. Nothing is compressed: photos and recordings are already.
 * @param append takes the next bytes of the archive
 */
export async function writeZip(
  sources: readonly ZipSource[],
  append: (bytes: Uint8Array) => Promise<void> | void,
): Promise<void> {
  const directory: Uint8Array[] = []
  let offset = 0
  const write = async (bytes: Uint8Array): Promise<void> => {
    offset += bytes.length
    await append(bytes)
  }
  for (const source of sources) {
    const name = utf8(source.name)
    const about = facts(await crc32(source), source.bytes, name.length)
    const start: readonly [4, number] = [4, offset]
    await write(joined(numbers([4, 0x04034b50], ...about), name))
    await eachSlice(source, write)
    const rest: readonly (readonly [2 | 4, number])[] = [[2, 0], [2, 0], [2, 0], [4, 0], start]
    directory.push(joined(numbers([4, 0x02014b50], [2, 20], ...about, ...rest), name))
  }
  const begin = offset
  for (const entry of directory) await write(entry)
  const { length } = directory
  await write(
    numbers(
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, length],
      [2, length],
      [4, offset - begin],
      [4, begin],
      [2, 0],
    ),
  )
}
