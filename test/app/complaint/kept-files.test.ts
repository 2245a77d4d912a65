import { describe, expect, test } from '@jest/globals'
import { sentPictureBytes } from '../../../contract/upload'
import type { DraftFile } from '../../../src/drafts/draft'
import { contentOf } from '../../../src/evidence/content'
import { filedAttachments } from '../../../src/evidence/file-type'
import { KeptFiles } from '../../../src/evidence/kept-files'
import { fakeClock } from '../../../src/platform/clock/index.fake'
import type { PickedFile } from '../../../src/platform/picker/picker.port'
import { fakePictures } from '../../../src/platform/pictures/index.fake'
import { fakeRandom } from '../../../src/platform/random/index.fake'
import { fakeVault } from '../../../src/platform/vault/index.fake'
import { VaultFull } from '../../../src/platform/vault/vault.port'

const picked = (name: string, bytes: number, seed = 1, type = 'image/jpeg'): PickedFile => ({
  name,
  type,
  bytes,
  handle: Uint8Array.from({ length: bytes }, (_, index) => (index * 31 + seed * 17) & 0xff),
})
const large = picked('IMG_1.HEIC', sentPictureBytes * 3, 1, 'image/heic')

const start = (pictures = fakePictures()) => {
  let files: readonly DraftFile[] = []
  const vault = fakeVault()
  const clock = { ...fakeClock(), later: (_ms: number, run: () => void) => (run(), () => undefined) }
  const device = { reads: true }
  const kept = new KeptFiles(
    {
      vault,
      clock,
      random: fakeRandom(),
      pictures: async () => {
        if (!device.reads) throw new Error('this part of the app did not load')
        return pictures
      },
    },
    { files: () => files, change: (change) => (files = change(files)) },
  )
  const add = async (file: PickedFile) => {
    const outcome = await kept.add(file)
    await Promise.all(kept.files.map(({ id }) => kept.prepared(id)))
    return outcome
  }
  const only = (): DraftFile => {
    const [file] = kept.files
    if (!file || kept.files.length !== 1) throw new Error('one file was expected')
    return file
  }
  return { kept, vault, device, pictures, add, only }
}

describe('a picked picture', () => {
  test('is kept as it is first, then a smaller copy is what is sent', async () => {
    const { kept, vault, add, only } = start()
    const adding = kept.add(large)
    await adding
    expect(vault.size).toBe(1)
    await add(picked('receipt.jpg', 1000, 2))
    await kept.remove(kept.files[1]?.id ?? '')
    const file = only()
    expect(contentOf(file)).toMatchObject({ name: 'IMG_1.jpg', type: 'image/jpeg' })
    expect(contentOf(file).bytes).toBeLessThanOrEqual(sentPictureBytes)
    expect(vault.size).toBe(2)
  })

  test('that is small already, and a recording of any size, are sent as they are', async () => {
    const { kept, add } = start()
    await add(picked('receipt.jpg', sentPictureBytes))
    await add(picked('talk.m4a', sentPictureBytes * 2, 2, 'audio/mp4'))
    expect(kept.files.map(({ copy, isPrepared }) => [copy, isPrepared])).toEqual([
      [null, true],
      [null, true],
    ])
  })

  test('is sent as it was picked when the person wants that, and small again when not', async () => {
    const { kept, add, only } = start()
    await add(large)
    kept.wantOriginal(only().id, true)
    expect(contentOf(only())).toMatchObject({ name: 'IMG_1.HEIC', bytes: large.bytes })
    kept.wantOriginal(only().id, false)
    expect(contentOf(only()).bytes).toBeLessThanOrEqual(sentPictureBytes)
  })

  test('that was sent already is sent anew when the person wants the other of the two', async () => {
    let files: readonly DraftFile[] = []
    const { kept, add, only } = start()
    await add(large)
    files = [{ ...only(), state: 'sent', sha256: 'a'.repeat(64), uploadUrl: '/u/1' }]
    const again = new KeptFiles(
      { vault: fakeVault(), clock: fakeClock(), random: fakeRandom(), pictures: async () => fakePictures() },
      { files: () => files, change: (change) => (files = change(files)) },
    )
    again.wantOriginal(only().id, true)
    expect(files).toMatchObject([{ state: 'kept', sha256: null, uploadUrl: null, sentBytes: 0 }])
    expect(kept.files).toHaveLength(1)
  })

  test('that this device cannot read, or has no room to copy, is sent as it is', async () => {
    const unreadable = start(fakePictures({ reads: false }))
    await unreadable.add(large)
    expect(contentOf(unreadable.only()).bytes).toBe(large.bytes)
    const { kept, vault, only } = start()
    await kept.add(large)
    vault.isFull = true
    await kept.prepared(only().id)
    expect(only()).toMatchObject({ copy: null, isPrepared: true })
  })

  test('gets its copy later when that part of the app did not load', async () => {
    const { kept, device, add, only } = start()
    device.reads = false
    await add(large)
    expect(only().isPrepared).toBeUndefined()
    device.reads = true
    await kept.prepared(only().id)
    expect(only().copy).not.toBeNull()
  })

  test('leaves nothing behind when it is removed, also while its copy is made', async () => {
    const { kept, vault, add, only } = start()
    await add(large)
    await kept.remove(only().id)
    expect(vault.size).toBe(0)
    await kept.add(large)
    const { id } = only()
    const preparing = kept.prepared(id)
    await kept.remove(id)
    await preparing
    expect([kept.files.length, vault.size]).toEqual([0, 0])
  })
})

describe('the same file picked twice', () => {
  test('is kept once, whatever it is called the second time', async () => {
    const { kept, vault, add } = start()
    await add(picked('a.jpg', 5000))
    expect(await add({ ...picked('b.jpg', 5000), name: 'copy of a.jpg' })).toBe('twice')
    expect(kept.files.map(({ name }) => name)).toEqual(['a.jpg'])
    expect(vault.size).toBe(1)
  })

  test('is another one when only its size is the same', async () => {
    const { kept, add } = start()
    await add(picked('a.jpg', 5000, 1))
    expect(await add(picked('b.jpg', 5000, 2))).toBe('added')
    expect(kept.files).toHaveLength(2)
  })

  test('is welcome when the first one has lost its content', async () => {
    const { kept, vault, add } = start()
    await add(picked('a.jpg', 5000))
    await vault.remove(kept.files[0]?.id ?? '')
    expect(await add(picked('a.jpg', 5000))).toBe('added')
  })

  test('is named once in what is filed, also when two copies turn out the same', () => {
    const sent = {
      sentBytes: 5,
      uploadUrl: null,
      refusal: null,
      state: 'sent',
      sha256: 'a'.repeat(64),
    } as const
    const file = { id: '1', type: 'image/png', bytes: 5, ...sent }
    expect(
      filedAttachments([
        { ...file, name: 'a.png' },
        { ...file, id: '2', name: 'b.png' },
      ]),
    ).toEqual([{ sha256: 'a'.repeat(64), name: 'a.png' }])
  })
})

describe('covering places of a picture', () => {
  const area = { x: 0.1, y: 0.1, width: 0.2, height: 0.1 }

  test('changes the copy that is sent and leaves what was picked alone', async () => {
    const { kept, vault, pictures, add, only } = start()
    await add(large)
    expect(await kept.cover(only().id, [area])).toBe(true)
    expect(pictures.coverings).toEqual([[area]])
    expect(only().copy?.isCovered).toBe(true)
    expect(new Uint8Array(await vault.read(contentOf(only()).id, 0, 4))).toEqual(new Uint8Array(4))
    expect(new Uint8Array(await vault.read(only().id, 0, 4))).toEqual(
      (large.handle as Uint8Array).slice(0, 4),
    )
    expect(vault.size).toBe(2)
  })

  test('keeps the original on the device, whatever was chosen before or is chosen after', async () => {
    const { kept, add, only } = start()
    await add(large)
    kept.wantOriginal(only().id, true)
    await kept.cover(only().id, [area])
    kept.wantOriginal(only().id, true)
    expect(contentOf(only()).id).not.toBe(only().id)
  })

  test('of a picture that needs no smaller copy makes one, and taking the cover off sends it as it was', async () => {
    const { kept, vault, add, only } = start()
    await add(picked('small.jpg', 900))
    await kept.cover(only().id, [area])
    expect(contentOf(only()).id).not.toBe(only().id)
    await kept.cover(only().id, [])
    expect(contentOf(only()).id).toBe(only().id)
    expect(vault.size).toBe(1)
  })

  test('says so where this device cannot read the picture, and changes nothing', async () => {
    const { kept, add, only } = start(fakePictures({ reads: false }))
    await add(large)
    const before = only()
    expect(await kept.cover(before.id, [area])).toBe(false)
    expect(only()).toEqual(before)
  })

  test('throws when there is no room for the copy, and the picture is as it was', async () => {
    const { kept, vault, add, only } = start()
    await add(large)
    const before = only()
    vault.isFull = true
    await expect(kept.cover(before.id, [area])).rejects.toThrow(VaultFull)
    expect(only()).toEqual(before)
  })
})
