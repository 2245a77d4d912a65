import { describe, expect, test } from '@jest/globals'
import { act, screen } from '@testing-library/react'
import DraftPage from '../../../src/complaint/draft'
import { emptyForm, type DraftForm } from '../../../src/drafts/draft'
import { DraftsStore } from '../../../src/drafts/drafts.store'
import { fakeClock } from '../../../src/platform/clock/index.fake'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import type { Storage } from '../../../src/platform/storage/storage.port'
import { renderApp } from '../render-app'

const clock = fakeClock()
const draftsOn = (storage: Storage): DraftsStore => new DraftsStore(storage, clock)
/** A window that is not told in time, as one that the browser has put to sleep. */
const asleep = (storage: Storage): Storage => ({ ...storage, onElsewhere: () => () => undefined })
const fill = (drafts: DraftsStore, key: string, change: Partial<DraftForm>): void =>
  drafts.change(key, ({ form }) => ({ form: { ...form, ...change } }))
const kept = (storage: Storage) => draftsOn(storage).drafts.map(({ key, form }) => ({ key, form }))

describe('two windows on the drafts of one phone', () => {
  test('fill in different fields of one draft, and each keeps what the other wrote', () => {
    const storage = fakeStorage()
    const first = draftsOn(storage)
    first.begin('a1', { story: '牛奶是酸的' })
    const second = draftsOn(asleep(storage.otherWindow()))
    fill(first, 'a1', { story: '牛奶是酸的，店家不退' })
    fill(second, 'a1', { contactAddress: '示例路 2 号' })
    expect(kept(storage)).toEqual([
      { key: 'a1', form: { ...emptyForm, story: '牛奶是酸的，店家不退', contactAddress: '示例路 2 号' } },
    ])
  })

  test('add a photo each, and both stay', () => {
    const storage = fakeStorage()
    const first = draftsOn(storage)
    first.begin('a1', {})
    const second = draftsOn(asleep(storage.otherWindow()))
    const photo = (id: string) => ({ id, name: id, type: 'image/jpeg', bytes: 1, sha256: null })
    const rest = { uploadUrl: null, sentBytes: 0, state: 'kept', refusal: null } as const
    first.change('a1', ({ files }) => ({ files: [...files, { ...photo('p1'), ...rest }] }))
    second.change('a1', ({ files }) => ({ files: [...files, { ...photo('p2'), ...rest }] }))
    expect(
      draftsOn(storage)
        .find('a1')
        ?.files.map(({ id }) => id),
    ).toEqual(['p1', 'p2'])
  })

  test('begin a draft each, and both are found again', () => {
    const storage = fakeStorage()
    const first = draftsOn(storage)
    const second = draftsOn(asleep(storage.otherWindow()))
    first.begin('a1', { story: '牛奶' })
    second.begin('b2', { story: '白酒' })
    fill(first, 'a1', { story: '牛奶是酸的' })
    expect(kept(storage).map(({ key, form }) => [key, form.story])).toEqual([
      ['b2', '白酒'],
      ['a1', '牛奶是酸的'],
    ])
  })

  test('remove one, and the draft of the other stays', () => {
    const storage = fakeStorage()
    const first = draftsOn(storage)
    first.begin('a1', {})
    const second = draftsOn(asleep(storage.otherWindow()))
    second.begin('b2', {})
    first.remove('a1')
    expect(kept(storage).map(({ key }) => key)).toEqual(['b2'])
  })

  test('do not bring back what the other removed, and set aside what was typed into it', () => {
    const storage = fakeStorage()
    const first = draftsOn(storage)
    first.begin('a1', { story: '牛奶' })
    const second = draftsOn(asleep(storage.otherWindow()))
    first.remove('a1')
    fill(second, 'a1', { story: '牛奶是酸的' })
    fill(second, 'a1', { contactName: '林示例' })
    expect(kept(storage)).toEqual([])
    expect(second.find('a1')).toBeNull()
    expect(second.leftOver.get('a1')?.form).toMatchObject({ story: '牛奶是酸的', contactName: '林示例' })
  })

  test('have nothing to set aside where only the page was turned', () => {
    const storage = fakeStorage()
    const first = draftsOn(storage)
    first.begin('a1', {})
    const second = draftsOn(asleep(storage.otherWindow()))
    first.remove('a1')
    second.change('a1', () => ({ step: 2 }))
    expect(kept(storage)).toEqual([])
    expect(second.leftOver.size).toBe(0)
  })

  test.each(['filing', 'filed'] as const)('put nothing into what the other one has sent (%s)', (stage) => {
    const storage = fakeStorage()
    const first = draftsOn(storage)
    first.begin('a1', { story: '牛奶' })
    const second = draftsOn(asleep(storage.otherWindow()))
    first.change('a1', () => ({ stage }))
    fill(second, 'a1', { story: '牛奶是酸的' })
    expect(draftsOn(storage).find('a1')).toMatchObject({ stage, form: { story: '牛奶' } })
    expect(second.find('a1')?.stage).toBe(stage)
    expect(second.leftOver.get('a1')).toMatchObject({ stage: 'editing', form: { story: '牛奶是酸的' } })
  })

  test('lose nothing that found no room, when another draft did', () => {
    const storage = fakeStorage()
    let isFull = true
    const tight: Storage = { ...storage, write: (key, value) => !isFull && storage.write(key, value) }
    const drafts = draftsOn(tight)
    drafts.begin('a1', { story: '牛奶' })
    isFull = false
    drafts.begin('b2', { story: '白酒' })
    drafts.reload()
    fill(drafts, 'a1', { story: '牛奶是酸的' })
    expect(kept(storage).map(({ form }) => form.story)).toEqual(['牛奶是酸的', '白酒'])
  })

  test('show what the other one writes, and go on from there', async () => {
    const storage = fakeStorage()
    const other = draftsOn(storage.otherWindow())
    other.begin('a1', { story: '牛奶' })
    const { user } = renderApp(<DraftPage />, { params: { key: 'a1' }, ports: { storage } })
    const story = await screen.findByRole('textbox', { name: /发生了什么/ })
    act(() => fill(other, 'a1', { story: '牛奶是酸的' }))
    expect(story).toHaveValue('牛奶是酸的')
    await user.type(story, '，不退')
    expect(other.find('a1')?.form.story).toBe('牛奶是酸的，不退')
  })

  test('lose nothing of a device that keeps nothing', () => {
    const storage = fakeStorage()
    const full: Storage = { ...storage, write: () => false }
    const drafts = draftsOn(full)
    drafts.begin('a1', { story: '牛奶' })
    fill(drafts, 'a1', { story: '牛奶是酸的' })
    storage.otherWindow().write('drafts', [])
    expect(drafts.find('a1')?.form.story).toBe('牛奶是酸的')
    expect(drafts.isKept).toBe(false)
  })
})
