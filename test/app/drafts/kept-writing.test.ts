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
    begin: () => KeptWriting.begin({ storage, clock, archive: async () => archive }, place),
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

describe('what is written on a page that does not wait for the archive', () => {
  /** A browser that was killed with words that only its archive has. */
  const killed = async () => {
    const browser = aBrowser()
    ;(await browser.open()).write({ text: '退款了' })
    await settled()
    browser.kill()
    return browser
  }

  test('is there at once where the storage has it', async () => {
    const browser = aBrowser()
    ;(await browser.open()).write({ text: '退款了' })
    expect(browser.begin().found).toMatchObject({ text: '退款了' })
  })

  test('comes as news where only the archive has it, once', async () => {
    const writing = (await killed()).begin()
    let told = 0
    writing.onElsewhere(() => {
      told += 1
    })
    expect(writing.found).toBeNull()
    await settled()
    expect(told).toBe(1)
    expect(writing.news()).toMatchObject({ tag: 'written', found: { text: '退款了' } })
    expect(writing.news()).toEqual({ tag: 'none' })
  })

  test('is not told to a page that was left meanwhile', async () => {
    const leave = (await killed()).begin().onElsewhere(() => {
      throw new Error('the page is gone')
    })
    leave()
    await settled()
  })

  test.each([
    ['typed', (writing: KeptWriting) => void writing.write({ text: '换货' })],
    ['sent', (writing: KeptWriting) => writing.remove()],
  ])('does not come back over what was %s before it came', async (_what, act) => {
    const writing = (await killed()).begin()
    act(writing)
    await settled()
    expect(writing.news()).toEqual({ tag: 'none' })
  })
})
