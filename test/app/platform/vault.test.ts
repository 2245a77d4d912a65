import 'fake-indexeddb/auto'
import { describe, expect, test } from '@jest/globals'
import { vault } from '../../../src/platform/vault'
import { VaultLost } from '../../../src/platform/vault/vault.port'

// jsdom lacks it, and what is kept here is never changed after.
Object.assign(globalThis, { structuredClone: (value: unknown) => value })

/** Longer than two of the pieces in which the vault keeps a file. */
const content = Uint8Array.from({ length: 600_001 }, (_, index) => (index * 7) & 0xff)

/** jsdom's Blob cannot be read; only its content matters here. */
const picked = (bytes: Uint8Array) => {
  const handle = new Blob([])
  handle.arrayBuffer = () => Promise.resolve(Uint8Array.from(bytes).buffer)
  return { name: 'photo.jpg', type: 'image/jpeg', bytes: bytes.length, handle }
}

const bytesOf = async (id: string, offset: number, length: number): Promise<number[]> =>
  Array.from(new Uint8Array(await vault.read(id, offset, length)))

describe('the vault of H5', () => {
  test('gives back every part of a file, also across its pieces', async () => {
    await vault.keep('a', picked(content))
    expect(await bytesOf('a', 0, 5)).toEqual(Array.from(content.subarray(0, 5)))
    expect(await bytesOf('a', 262_140, 10)).toEqual(Array.from(content.subarray(262_140, 262_150)))
    expect(await bytesOf('a', 600_000, 100)).toEqual(Array.from(content.subarray(600_000)))
    expect((await vault.read('a', 0, content.length)).byteLength).toBe(content.length)
  })

  test('keeps an empty file as an empty file', async () => {
    await vault.keep('empty', picked(new Uint8Array()))
    expect((await vault.read('empty', 0, 10)).byteLength).toBe(0)
  })

  test('says that a file is lost instead of answering nothing', async () => {
    await expect(vault.read('never', 0, 1)).rejects.toThrow(VaultLost)
    expect(await vault.preview('never')).toBeNull()
  })

  test('forgets one file and leaves the others', async () => {
    await vault.keep('b', picked(content.subarray(0, 10)))
    await vault.keep('c', picked(content.subarray(0, 20)))
    await vault.remove('b')
    await expect(vault.read('b', 0, 1)).rejects.toThrow(VaultLost)
    expect((await vault.read('c', 0, 20)).byteLength).toBe(20)
  })
})
