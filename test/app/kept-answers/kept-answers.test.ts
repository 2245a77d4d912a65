import { expect, test } from '@jest/globals'
import { KeptAnswers, type KeptLimits } from '../../../src/kept-answers/kept-answers'
import { fakeArchive, type FakeArchive } from '../../../src/platform/archive/index.fake'
import { fakeClock } from '../../../src/platform/clock/index.fake'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import type { Storage } from '../../../src/platform/storage/storage.port'

const shape = 's1'

const device = (limits?: KeptLimits) => {
  const storage: Storage = fakeStorage()
  const archive: FakeArchive = fakeArchive()
  const clock = fakeClock()
  const start = () => new KeptAnswers(storage, async () => archive, clock, limits)
  return { storage, archive, clock, start }
}

test('an answer is there after a restart, with the minute in which it came', async () => {
  const { start, clock } = device()
  expect(await start().keep('a', shape, { n: 1 })).toBe(true)
  clock.advance(60_000)
  expect(await start().read('a', shape)).toEqual({ value: { n: 1 }, at: '2026-11-23T06:00:00.000Z' })
})

test('the last answer takes the place of the one before, and nothing of that stays', async () => {
  const { start, archive } = device()
  await start().keep('a', shape, 'first')
  await start().keep('a', shape, 'second')
  expect((await start().read('a', shape))?.value).toBe('second')
  expect([...archive.texts.values()]).toEqual(['"second"'])
})

test('an answer of another form than the app reads is as good as nothing', async () => {
  const { start } = device()
  await start().keep('a', 'older', { n: 1 })
  expect(await start().read('a', shape)).toBeNull()
})

test('the oldest go first, by number and by size', async () => {
  const byCount = device({ count: 2, total: 1000, each: 1000 })
  for (const key of ['a', 'b', 'c']) await byCount.start().keep(key, shape, key)
  expect(await byCount.start().read('a', shape)).toBeNull()
  expect((await byCount.start().read('c', shape))?.value).toBe('c')
  expect(byCount.archive.texts.size).toBe(2)

  const bySize = device({ count: 10, total: 25, each: 1000 })
  for (const key of ['a', 'b', 'c']) await bySize.start().keep(key, shape, 'ten chars')
  expect(bySize.start().count).toBe(2)
  expect(await bySize.start().read('a', shape)).toBeNull()
})

test('an answer that is too large is not kept, and what is there stays', async () => {
  const { start } = device({ count: 10, total: 100, each: 20 })
  await start().keep('a', shape, 'small')
  expect(await start().keep('b', shape, 'x'.repeat(30))).toBe(false)
  expect((await start().read('a', shape))?.value).toBe('small')
})

test('a full device gives up what is oldest for what is new', async () => {
  const { start, archive } = device()
  await start().keep('old', shape, 'x'.repeat(40))
  archive.capacity = 60
  expect(await start().keep('new', shape, 'y'.repeat(40))).toBe(true)
  expect(await start().read('old', shape)).toBeNull()
  expect(start().isFull).toBe(false)
})

test('a device that keeps nothing says so, also after a restart, until something fits again', async () => {
  const { start, archive } = device()
  archive.capacity = 0
  expect(await start().keep('a', shape, 'x')).toBe(false)
  expect(start().isFull).toBe(true)
  archive.capacity = Infinity
  expect(await start().keep('a', shape, 'x')).toBe(true)
  expect(start().isFull).toBe(false)
})

test('where the storage refuses its index nothing is left behind in the archive', async () => {
  const { archive, clock } = device()
  const storage: Storage = { ...fakeStorage(), write: () => false }
  const kept = new KeptAnswers(storage, async () => archive, clock)
  expect(await kept.keep('a', shape, 'x')).toBe(false)
  expect(archive.texts.size).toBe(0)
})

test('a text that was cut off, or is gone, is as good as nothing', async () => {
  const { start, archive } = device()
  await start().keep('a', shape, { n: 1 })
  const [name = ''] = archive.texts.keys()
  archive.texts.set(name, '{"n":')
  expect(await start().read('a', shape)).toBeNull()
  archive.texts.delete(name)
  expect(await start().read('a', shape)).toBeNull()
})

test.each([
  ['a text'],
  [7],
  [null],
  [{ entries: 'no list', next: 'one' }],
  [{ entries: [{ key: 1 }, null] }],
])('an index that holds %j is dropped, and keeping goes on', async (spoilt) => {
  const storage = fakeStorage({ 'kept-answers': spoilt })
  const archive = fakeArchive()
  const kept = new KeptAnswers(storage, async () => archive, fakeClock())
  expect(await kept.read('a', shape)).toBeNull()
  expect(await kept.keep('a', shape, 'x')).toBe(true)
  expect((await kept.read('a', shape))?.value).toBe('x')
})

test('several answers that come at the same moment are all kept', async () => {
  const { start } = device()
  const kept = start()
  await Promise.all(['a', 'b', 'c'].map((key) => kept.keep(key, shape, key)))
  for (const key of ['a', 'b', 'c']) expect((await start().read(key, shape))?.value).toBe(key)
})

test('all of it can be forgotten', async () => {
  const { start, archive } = device()
  await start().keep('a', shape, 'x')
  await start().forgetAll()
  expect([start().count, archive.texts.size]).toEqual([0, 0])
})
