import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import DraftPage from '../../../src/complaint/draft'
import { fakePicker } from '../../../src/platform/picker/index.fake'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { fakeVault } from '../../../src/platform/vault/index.fake'
import { renderApp } from '../render-app'

const picked = { name: '小票.jpg', type: 'image/jpeg', bytes: 3, handle: Uint8Array.from([1, 2, 3]) }
const marks = () =>
  within(screen.getByRole('dialog'))
    .queryAllByRole('button', { name: /^遮挡 \d/ })
    .map((mark) => mark.getAttribute('style'))

test('what is marked on a photo is there again after a reload, until it is covered or shall not be', async () => {
  const [storage, vault] = [fakeStorage(), fakeVault()]
  const open = (params: Readonly<Record<string, string>> = {}) =>
    renderApp(<DraftPage />, {
      params,
      ports: { storage, evidence: async () => ({ vault, picker: fakePicker([[picked]]) }) },
    })
  const look = async ({ user }: ReturnType<typeof open>) => {
    await user.click(await screen.findByRole('button', { name: '查看材料 1：小票.jpg' }))
    await user.click(await screen.findByRole('button', { name: '遮住人脸、车牌、卡号' }))
    await screen.findByRole('button', { name: '加一块' })
  }
  const first = open()
  await first.user.click(await screen.findByRole('button', { name: /添加照片/ }))
  await look(first)
  await first.user.click(screen.getByRole('button', { name: '加一块' }))
  await first.user.click(screen.getByRole('button', { name: '左移' }))
  await first.user.click(screen.getByRole('button', { name: '加一块' }))
  const before = marks()
  expect(before).toHaveLength(2)
  const key = String(new URLSearchParams(first.page.address()?.split('?')[1]).get('key'))
  first.unmount()

  const second = open({ key })
  await look(second)
  expect(marks()).toEqual(before)
  await second.user.click(screen.getByRole('button', { name: '不遮了' }))
  second.unmount()

  await look(open({ key }))
  expect(marks()).toEqual([])
})
