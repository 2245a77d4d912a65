import { expect, test } from '@jest/globals'
import { act, screen, waitFor, within } from '@testing-library/react'
import { listComplaints, type CaseSummary } from '../../../contract/complaint'
import ListPage from '../../../src/complaint/list'
import { FakeServer } from '../fake-server'
import { renderApp } from '../render-app'

test('a draft is deleted after a question, and the focus stays among those that are left', async () => {
  const { user, services } = renderApp(<ListPage />)
  act(() => {
    services.drafts.begin('draft-1', { story: '甲' })
    services.drafts.begin('draft-2', { story: '乙' })
  })
  const remove = async (): Promise<void> => {
    await user.click((await screen.findAllByRole('button', { name: '删除' }))[0] as HTMLElement)
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '删除' }))
  }
  await remove()
  await waitFor(() => expect(services.drafts.drafts).toHaveLength(1))
  await waitFor(() => expect(screen.getByRole('heading', { name: '在这台手机上' })).toHaveFocus())
  await remove()
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
})

test('the words for how far each case is have their explanation, each once', async () => {
  const filed = (id: string, state: CaseSummary['state']): CaseSummary => ({
    id,
    number: `2026-00010${id}`,
    kind: 'complaint',
    state,
    stateName: { zh: '办理中', en: 'Under way' },
    filedAt: '2026-11-20T02:00:00.000Z',
    clock: null,
    merchantName: '福州示例超市',
    productName: '风味酸奶',
  })
  const items = [filed('1', 'mediating'), filed('2', 'mediating'), filed('3', 'closed')]
  const server = new FakeServer().answers(listComplaints, { items, next: null })
  renderApp(<ListPage />, { server, signedIn: true })
  expect(await screen.findAllByRole('button', { name: '调解' })).toHaveLength(1)
  expect(screen.getByRole('button', { name: '办结' })).toBeInTheDocument()
})
