import { describe, expect, test } from '@jest/globals'
import type { DraftFile } from '../../../src/drafts/draft'
import { KeptFormStore } from '../../../src/drafts/kept-form.store'
import { KeptWriting } from '../../../src/drafts/kept-writing'
import { filesIn, keptOf, textIn } from '../../../src/drafts/read-back'
import { fakeArchive } from '../../../src/platform/archive/index.fake'
import { fakeClock } from '../../../src/platform/clock/index.fake'
import { fakeRandom } from '../../../src/platform/random/index.fake'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import type { Storage } from '../../../src/platform/storage/storage.port'

const place = 'act/01935a10-0000-7000-8000-0000000000c1'
const clock = fakeClock()

interface Answer {
  readonly key: string
  readonly text: string
  readonly reason: string
  readonly files: readonly DraftFile[]
}

const read = (kept: unknown, freshKey: string): Answer => {
  const from = keptOf(kept) ?? {}
  const [key, text, reason] = [textIn(from, 'key') || freshKey, textIn(from, 'text'), textIn(from, 'reason')]
  return { key, text, reason, files: filesIn(from) }
}

const openOn = async (storage: Storage, newKey = 'key-1') => {
  const writing = await KeptWriting.open({ storage, clock, archive: async () => fakeArchive() }, place)
  return new KeptFormStore<Answer>({ writing, random: fakeRandom(), newKey, read })
}
/** A window that is not told in time, as one that the browser has put to sleep. */
const asleep = (storage: Storage): Storage => ({ ...storage, onElsewhere: () => () => undefined })
const photo = (id: string): DraftFile => ({
  ...{ id, name: id, type: 'image/jpeg', bytes: 1, sha256: null },
  ...{ uploadUrl: null, sentBytes: 0, state: 'kept', refusal: null },
})

/** One window and a sleeping one on the same words. */
const twoWindows = async (begun: Partial<Answer> = {}) => {
  const storage = fakeStorage()
  const first = await openOn(storage)
  first.change(() => begun)
  const sleeping = await openOn(asleep(storage.otherWindow()), 'key-2')
  const kept = async () => (await openOn(storage.otherWindow(), 'none')).saved
  return { storage, first, sleeping, kept }
}

describe('two windows on one answer', () => {
  test('fill in different fields, and each keeps what the other wrote', async () => {
    const { first, sleeping, kept } = await twoWindows({ text: '退款了' })
    first.change(() => ({ text: '退款了，今天' }))
    sleeping.change(() => ({ reason: '核对过' }))
    expect(await kept()).toMatchObject({ key: 'key-1', text: '退款了，今天', reason: '核对过' })
  })

  test('add a photo each, and both stay', async () => {
    const { first, sleeping, kept } = await twoWindows({ text: '退款了' })
    first.changeFiles((files) => [...files, photo('p1')])
    sleeping.changeFiles((files) => [...files, photo('p2')])
    expect((await kept()).files.map(({ id }) => id)).toEqual(['p1', 'p2'])
  })

  test('keep the later word also under a clock that stands still', async () => {
    const { first, sleeping, kept } = await twoWindows()
    first.change(() => ({ text: '一' }))
    sleeping.change(() => ({ text: '二' }))
    first.change(() => ({ text: '三' }))
    expect((await kept()).text).toBe('三')
  })

  test('show what the other one writes until they are left', async () => {
    const { storage, first } = await twoWindows({ text: '退款了' })
    const awake = await openOn(storage.otherWindow())
    const leave = awake.follow()
    first.change(() => ({ text: '退款了，今天' }))
    expect(awake.saved.text).toBe('退款了，今天')
    leave()
    first.change(() => ({ text: '退款了，昨天' }))
    expect(awake.saved.text).toBe('退款了，今天')
  })
})

describe('an answer that one window has sent', () => {
  test('is empty in a window that is told, which says so', async () => {
    const { storage, first } = await twoWindows({ text: '退款了' })
    const awake = await openOn(storage.otherWindow())
    awake.follow()
    first.forget(first.saved)
    expect(awake.isEmpty).toBe(true)
    expect(awake.isSentElsewhere).toBe(true)
    expect(first.isSentElsewhere).toBe(false)
  })

  test('is not sent again by a press in a window that slept', async () => {
    const { first, sleeping } = await twoWindows({ text: '退款了' })
    first.forget(first.saved)
    expect(sleeping.isStillHere()).toBe(false)
    expect(sleeping.isEmpty).toBe(true)
    expect(sleeping.isSentElsewhere).toBe(true)
  })

  test('loses nothing that is typed on in a window that slept: it is another one, without the sent files', async () => {
    const { first, sleeping, kept } = await twoWindows({ text: '退款了', files: [photo('p1')] })
    first.forget(first.saved)
    sleeping.change(({ text }) => ({ text: `${text}，谢谢` }))
    expect(sleeping.isSentElsewhere).toBe(true)
    expect(await kept()).toMatchObject({ text: '退款了，谢谢', files: [] })
    expect(await sleeping.key()).not.toBe('key-1')
    expect((await kept()).key).toBe(sleeping.saved.key)
  })

  test('keeps what was written while it was on its way', async () => {
    const { first, sleeping, kept } = await twoWindows({ text: '退款了', files: [photo('p1')] })
    const sent = first.saved
    sleeping.change(() => ({ text: '退款了，等一下', files: [photo('p1'), photo('p2')] }))
    first.forget(sent)
    expect(await kept()).toMatchObject({ text: '退款了，等一下', files: [photo('p2')] })
    expect(await first.key()).not.toBe('key-1')
  })

  test('is nothing new in a window whose device keeps nothing', async () => {
    const storage: Storage = { ...fakeStorage(), write: () => false }
    const only = await openOn(storage)
    only.change(() => ({ text: '退' }))
    only.change(() => ({ text: '退款' }))
    expect(only.saved.text).toBe('退款')
    expect(only.isKept).toBe(false)
    expect(only.isSentElsewhere).toBe(false)
  })
})
