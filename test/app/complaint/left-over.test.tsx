import { describe, expect, test } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
import DraftPage from '../../../src/complaint/draft'
import type { DraftFile } from '../../../src/drafts/draft'
import { DraftsStore } from '../../../src/drafts/drafts.store'
import { fakeClock } from '../../../src/platform/clock/index.fake'
import { fakePicker } from '../../../src/platform/picker/index.fake'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import type { Storage } from '../../../src/platform/storage/storage.port'
import { fakeVault } from '../../../src/platform/vault/index.fake'
import { renderApp } from '../render-app'

const asleep = (storage: Storage): Storage => ({ ...storage, onElsewhere: () => () => undefined })
const photo = (id: string): DraftFile => ({
  ...{ id, name: id, type: 'image/jpeg', bytes: 1, sha256: null },
  ...{ uploadUrl: null, sentBytes: 0, state: 'kept', refusal: null, isPrepared: true },
})

/** The page of a draft in a window that sleeps, and the drafts as another window has them. */
const sleepingPage = async () => {
  const storage = fakeStorage()
  const elsewhere = new DraftsStore(storage, fakeClock())
  elsewhere.begin('a1', { story: '牛奶' })
  elsewhere.change('a1', () => ({ files: [photo('old')] }))
  const vault = fakeVault()
  const picked = { name: '新.jpg', type: 'image/jpeg', bytes: 2, handle: new Uint8Array(2) }
  const app = renderApp(<DraftPage />, {
    params: { key: 'a1' },
    signedIn: false,
    ports: {
      storage: asleep(storage.otherWindow()),
      evidence: async () => ({ vault, picker: fakePicker([[picked]]) }),
    },
  })
  const story = await screen.findByRole('textbox', { name: /发生了什么/ })
  const kept = () => new DraftsStore(storage, fakeClock()).drafts
  return { ...app, elsewhere, story, kept, vault }
}

describe('a draft that another window has deleted', () => {
  test('stays deleted, and what is typed on can be kept as a new one', async () => {
    const { user, elsewhere, story, kept } = await sleepingPage()
    elsewhere.remove('a1')
    await user.type(story, '酸')
    expect(await screen.findByText('这份草稿已不在本机上')).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent(/还没有保存/)
    expect(kept()).toHaveLength(0)
    await user.click(screen.getByRole('button', { name: '留作新草稿' }))
    expect(await screen.findByRole('textbox', { name: /发生了什么/ })).toHaveValue('牛奶酸')
    expect(screen.queryByText('留作新草稿')).toBeNull()
    expect(kept()).toMatchObject([{ stage: 'editing', form: { story: '牛奶酸' }, files: [] }])
    expect(kept()[0]?.key).not.toBe('a1')
  })

  test('takes along a photo that was added after it', async () => {
    const { user, elsewhere, kept } = await sleepingPage()
    elsewhere.remove('a1')
    await user.click(screen.getByRole('button', { name: '添加照片' }))
    await user.click(await screen.findByRole('button', { name: '留作新草稿' }))
    await waitFor(() => expect(kept()[0]?.files.map(({ name }) => name)).toEqual(['新.jpg']))
  })

  test('is not sent, and nobody is led to sign in for it', async () => {
    const { user, elsewhere, kept, navigation } = await sleepingPage()
    elsewhere.remove('a1')
    await user.click(screen.getByRole('button', { name: /提交/ }))
    expect(await screen.findByText('这份草稿已不在本机上')).toBeVisible()
    expect(screen.queryByRole('button', { name: '留作新草稿' })).toBeNull()
    expect(navigation.steps).toEqual([])
    expect(kept()).toHaveLength(0)
  })
})

describe('a draft that another window has filed', () => {
  test('shows its number, and what was typed on can be kept as a new one', async () => {
    const { user, elsewhere, story, kept } = await sleepingPage()
    elsewhere.change('a1', () => ({ stage: 'filed', filed: { id: 'c1', number: '2026-0001' } }))
    await user.type(story, '酸')
    expect(await screen.findByRole('heading', { name: /2026-0001/ })).toBeVisible()
    expect(screen.getByText(/刚写的没有算进去/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: '留作新草稿' }))
    expect(await screen.findByRole('textbox', { name: /发生了什么/ })).toHaveValue('牛奶酸')
    expect(kept().map(({ stage, form }) => [stage, form.story])).toEqual([
      ['editing', '牛奶酸'],
      ['filed', '牛奶'],
    ])
  })
})
