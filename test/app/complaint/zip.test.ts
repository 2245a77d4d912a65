import { crc32 } from 'node:zlib'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { writeZip } from '../../../src/evidence/zip'

interface Entry {
  readonly name: string
  readonly content: Buffer
}

const zipOf = async (entries: readonly Entry[]): Promise<Buffer> => {
  const parts: Uint8Array[] = []
  const sources = entries.map(({ name, content }) => ({
    name,
    bytes: content.length,
    read: async (offset: number, length: number) => new Uint8Array(content.subarray(offset, offset + length)),
  }))
  await writeZip(sources, (bytes) => void parts.push(bytes))
  return Buffer.concat(parts)
}

/** Reads an archive by its directory, as APPNOTE 6.3.10 tells. */
function entriesOf(zip: Buffer): Entry[] {
  const end = zip.length - 22
  expect(zip.readUInt32LE(end)).toBe(0x06054b50)
  const found: Entry[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50)
    const [crc, bytes, nameLength] = [
      zip.readUInt32LE(at + 16),
      zip.readUInt32LE(at + 24),
      zip.readUInt16LE(at + 28),
    ]
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const local = zip.readUInt32LE(at + 42)
    expect(zip.readUInt32LE(local)).toBe(0x04034b50)
    expect(zip.toString('utf8', local + 30, local + 30 + nameLength)).toBe(name)
    const content = zip.subarray(local + 30 + nameLength, local + 30 + nameLength + bytes)
    expect(crc32(content)).toBe(crc)
    found.push({ name, content })
    at += 46 + nameLength
  }
  expect(at).toBe(end)
  return found
}

test('an archive holds what was put in, under its name, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 20 }), fc.uint8Array({ maxLength: 3000 })), {
        maxLength: 6,
      }),
      async (given) => {
        const entries = given.map(([name, bytes], index) => ({
          name: `${index}-${name}`,
          content: Buffer.from(bytes),
        }))
        expect(entriesOf(await zipOf(entries))).toEqual(entries)
      },
    ),
    { numRuns: 40, seed: 20261127 },
  )
})

test('a file larger than a slice comes whole', async () => {
  const entries = [
    { name: 'index.html', content: Buffer.from('<p>说明</p>') },
    { name: 'files/1-小票.jpg', content: Buffer.alloc(700_001, 'receipt ') },
  ]
  expect(entriesOf(await zipOf(entries))).toEqual(entries)
})
