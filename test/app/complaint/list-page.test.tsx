import { expect, test } from '@jest/globals'
import { act, screen, waitFor, within } from '@testing-library/react'
import { listComplaints, type CaseSummary } from '../../../contract/complaint'
import ListPage from '../../../src/complaint/list'
import { FakeServer, Refusal } from '../fake-server'
import { aCase } from '../home/cases'
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

test('says why what is further down the list does not come, and keeps what is there', async () => {
  const server = new FakeServer().answers(listComplaints, ({ query }) => {
    if (query['cursor'] !== undefined) throw new Refusal('server-error')
    return { items: [aCase()], next: 'b2xkZXI' }
  })
  const { user } = renderApp(<ListPage />, { server, signedIn: true })
  await user.click(await screen.findByRole('button', { name: '更多' }))
  expect(await screen.findByText(/服务出了问题/)).toBeInTheDocument()
  expect(screen.getByText(/示例健身有限公司/)).toBeInTheDocument()
})

test('reading on leads the focus to the first of what has come, also at the end of the list', async () => {
  const page = (n: number): readonly CaseSummary[] => [
    aCase({ id: `case-${n}`, number: `2026-00000${n}`, productName: `示例商品${n}` }),
  ]
  const server = new FakeServer().answers(listComplaints, ({ query }) =>
    query['cursor'] === undefined
      ? { items: [...page(1)], next: '2' }
      : query['cursor'] === '2'
        ? { items: [...page(2)], next: '3' }
        : { items: [...page(3)], next: null },
  )
  const { user } = renderApp(<ListPage />, { server, signedIn: true })
  const more = await screen.findByRole('button', { name: '更多' })
  more.focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('link', { name: /示例商品2/ })).toHaveFocus())
  more.focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('link', { name: /示例商品3/ })).toHaveFocus())
  expect(screen.queryByRole('button', { name: '更多' })).toBeNull()
})

test('the words for how far each case is have their explanation, each once', async () => {
  const filed = (id: string, state: CaseSummary['state']): CaseSummary => aCase({ id, state })
  const items = [filed('1', 'mediating'), filed('2', 'mediating'), filed('3', 'closed')]
  const server = new FakeServer().answers(listComplaints, { items, next: null })
  renderApp(<ListPage />, { server, signedIn: true })
  expect(await screen.findAllByRole('button', { name: '调解' })).toHaveLength(1)
  expect(screen.getByRole('button', { name: '办结' })).toBeInTheDocument()
})
