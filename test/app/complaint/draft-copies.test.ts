import { describe, expect, test } from '@jest/globals'
import type { Draft } from '../../../src/drafts/draft'
import { fakeArchive, type FakeArchive } from '../../../src/platform/archive/index.fake'
import { fakeClock } from '../../../src/platform/clock/index.fake'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import type { Storage } from '../../../src/platform/storage/storage.port'
import { settled } from '../fake-server'
import { startApp } from '../render-app'

const key = '01935a10-0000-4000-8000-00000000000a'
const otherKey = '01935a10-0000-4000-8000-00000000000b'

/** A browser with this archive, and a storage that holds what was written down in time. */
const open = async (archive: FakeArchive, storage: Storage = fakeStorage(), nowMs?: number) => {
  const ports = {
    storage: { ...storage, isLate: true },
    archive: async () => archive,
    ...(nowMs === undefined ? {} : { clock: fakeClock(nowMs) }),
  }
  const { services } = startApp({ ports })
  await services.complaintParts()
  return services.drafts
}
const told = (draft: Draft | null) => draft && { story: draft.form.story, stage: draft.stage }

test('what is shown is called lasting only once the copy holds it', async () => {
  const archive = fakeArchive()
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  const drafts = await open({
    ...archive,
    write: async (name, text) => {
      await held
      await archive.write(name, text)
    },
  })
  drafts.begin(key, { story: '茶叶' })
  await settled()
  expect(drafts.lastingOf(key)).toBeNull()
  release()
  await settled()
  expect(told(drafts.lastingOf(key))?.story).toBe('茶叶')
  expect(JSON.parse(archive.texts.get(`draft-${key}`) ?? '')).toEqual(drafts.lastingOf(key))
})

describe('a browser that was ended before it wrote its storage down', () => {
  test('has the draft in its last words, with its files and how far it was sent', async () => {
    const archive = fakeArchive()
    const before = await open(archive)
    before.begin(key, { story: '茶叶' })
    before.change(key, ({ form }) => ({ form: { ...form, story: '茶叶有霉味' }, stage: 'queued' }))
    await settled()
    const after = await open(archive)
    expect(told(after.find(key))).toEqual({ story: '茶叶有霉味', stage: 'queued' })
  })

  test('keeps whichever of the two is newer, also when the clock was set back in between', async () => {
    const archive = fakeArchive()
    const storage = fakeStorage()
    const before = await open(archive, storage)
    before.begin(key, { story: '写下了的' })
    await settled()
    const late = JSON.parse(JSON.stringify(storage.read(`draft/${key}`))) as Draft
    before.change(key, ({ form }) => ({ form: { ...form, story: '后来写的' } }))
    await settled()

    const stale = fakeStorage({ drafts: [key], [`draft/${key}`]: late })
    const yesterday = Date.UTC(2026, 10, 22, 6)
    const after = await open(archive, stale, yesterday)
    expect(told(after.find(key))?.story).toBe('后来写的')
    after.change(key, ({ form }) => ({ form: { ...form, story: '昨天的钟里写的' } }))
    await settled()
    expect(told((await open(archive, stale)).find(key))?.story).toBe('昨天的钟里写的')
  })

  test('does not bring back what was discarded, and keeps the others', async () => {
    const archive = fakeArchive()
    const before = await open(archive)
    before.begin(key, { story: '不要了' })
    before.begin(otherKey, { story: '还要' })
    await settled()
    before.remove(key)
    await settled()
    const after = await open(archive)
    expect(after.drafts.map(told)).toEqual([{ story: '还要', stage: 'editing' }])
  })

  test('goes on without a copy when there is no room for one', async () => {
    const archive = fakeArchive()
    archive.capacity = 0
    const storage = fakeStorage()
    const before = await open(archive, storage)
    before.begin(key, { story: '只有一份' })
    await settled()
    expect(told(before.lastingOf(key))?.story).toBe('只有一份')
    archive.capacity = Infinity
    before.change(key, () => ({ stage: 'queued' }))
    await settled()
    expect(told((await open(archive)).find(key))).toEqual({ story: '只有一份', stage: 'queued' })
  })
})
