import { describe, expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import DraftPage from '../../../src/complaint/draft'
import { fakePicker } from '../../../src/platform/picker/index.fake'
import { fakeVault } from '../../../src/platform/vault/index.fake'
import { renderApp } from '../render-app'

const picked = { name: '小票.jpg', type: 'image/jpeg', bytes: 3, handle: Uint8Array.from([1, 2, 3]) }

const withPhoto = async () => {
  const app = renderApp(<DraftPage />, {
    ports: { evidence: async () => ({ vault: fakeVault(), picker: fakePicker([[picked]]) }) },
  })
  await app.user.click(await screen.findByRole('button', { name: /添加照片/ }))
  await screen.findByRole('button', { name: '移除材料 1：小票.jpg' })
  const names = () => app.services.drafts.drafts[0]?.files.map(({ name }) => name)
  return { ...app, names }
}

describe('taking a photo away', () => {
  test.each(['the cross on it', 'the sheet it is looked at in'])(
    'is asked about first, from %s',
    async (from) => {
      const { user, names } = await withPhoto()
      if (from.startsWith('the cross')) {
        await user.click(screen.getByRole('button', { name: '移除材料 1：小票.jpg' }))
      } else {
        await user.click(screen.getByRole('button', { name: '查看材料 1：小票.jpg' }))
        const sheet = await screen.findByRole('dialog', { name: '材料 1：小票.jpg' })
        await user.click(within(sheet).getByRole('button', { name: '移除' }))
      }
      const question = await screen.findByRole('dialog', { name: '要移除这份材料吗？' })
      expect(question).toHaveTextContent('材料 1：小票.jpg')
      expect(names()).toEqual(['小票.jpg'])
      await user.click(within(question).getByRole('button', { name: '移除' }))
      await waitFor(() => expect(names()).toEqual([]))
      expect(screen.queryByRole('dialog')).toBeNull()
    },
  )

  test('may be thought better of', async () => {
    const { user, names } = await withPhoto()
    await user.click(screen.getByRole('button', { name: '移除材料 1：小票.jpg' }))
    await user.click(await screen.findByRole('button', { name: '留着' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(names()).toEqual(['小票.jpg'])
  })
})
