import { describe, expect, test } from '@jest/globals'
import { KeptWriting } from '../../../src/drafts/kept-writing'
import { fakeArchive } from '../../../src/platform/archive/index.fake'
import { fakeClock } from '../../../src/platform/clock/index.fake'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { settled } from '../fake-server'

const place = 'merchant-answer/01935a10-0000-7000-8000-0000000000c1'

/** A browser: what its storage was told may be gone, what the archive was told is there. */
const aBrowser = () => {
  const archive = fakeArchive()
  const clock = fakeClock()
  let storage = { ...fakeStorage(), isLate: true }
  return {
    archive,
    clock,
    open: () => KeptWriting.open({ storage, clock, archive: async () => archive }, place),
    /** Ended before its storage was written down. */
    kill: () => {
      storage = { ...fakeStorage(), isLate: true }
    },
  }
}

describe('what is being written', () => {
  test('is there after the browser was killed, with its newest words', async () => {
    const browser = aBrowser()
    const writing = await browser.open()
    for (const text of ['退', '退款', '退款了']) {
      browser.clock.advance(10)
      expect(writing.write({ text })).toBe(true)
    }
    await settled()
    browser.kill()
    expect((await browser.open()).found).toMatchObject({ text: '退款了' })
  })

  test('is read from the storage where that is newer', async () => {
    const browser = aBrowser()
    const writing = await browser.open()
    writing.write({ text: '旧' })
    await settled()
    browser.archive.capacity = 0
    browser.clock.advance(10)
    expect(writing.write({ text: '新' })).toBe(true)
    await settled()
    expect((await browser.open()).found).toMatchObject({ text: '新' })
  })

  test('is gone in both places once it was sent', async () => {
    const browser = aBrowser()
    const writing = await browser.open()
    writing.write({ text: '退款了' })
    writing.remove()
    await settled()
    expect((await browser.open()).found).toBeNull()
    expect(browser.archive.texts.size).toBe(0)
  })

  test('of an older version is read as it is', async () => {
    const storage = { ...fakeStorage({ [place]: { text: '早先' } }), isLate: true }
    const device = { storage, clock: fakeClock(), archive: async () => fakeArchive() }
    expect((await KeptWriting.open(device, place)).found).toEqual({ text: '早先' })
  })

  test('is kept in the storage alone where that part of the app does not load, and where it is never late', async () => {
    const broken = {
      storage: { ...fakeStorage(), isLate: true },
      clock: fakeClock(),
      archive: () => Promise.reject(new Error()),
    }
    const writing = await KeptWriting.open(broken, place)
    expect(writing.write({ text: '退' })).toBe(true)
    expect((await KeptWriting.open(broken, place)).found).toMatchObject({ text: '退' })
    const archive = fakeArchive()
    const early = { storage: fakeStorage(), clock: fakeClock(), archive: async () => archive }
    ;(await KeptWriting.open(early, place)).write({ text: '退' })
    await settled()
    expect(archive.texts.size).toBe(0)
  })
})
