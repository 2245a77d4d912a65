import { describe, expect, test } from '@jest/globals'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { listLooks, listOfficers, type Look } from '../../../contract/office'
import LooksPage from '../../../src/office/looks'
import { FakeServer } from '../fake-server'
import { caseId, handler, renderDesk, supervisor } from './desk-fixture'

const aLook = (changes: Partial<Look> = {}): Look => ({
  id: caseId,
  at: '2026-11-23T02:00:00.000Z',
  officer: { id: handler.id, name: handler.name },
  what: 'opened',
  whatName: { zh: '打开了案件', en: 'Opened a case' },
  caseNumber: '2026-000128',
  detail: null,
  ...changes,
})
const aServer = (items: Look[] = [aLook()]) =>
  new FakeServer()
    .answers(listLooks, { items, next: null })
    .answers(listOfficers, { items: [handler, supervisor] })
const open = (
  server = aServer(),
  officer = supervisor as typeof supervisor | typeof handler,
  language: 'zh-CN' | 'en' = 'zh-CN',
) => renderDesk(<LooksPage />, { server, officer, language })

describe('the log of looks', () => {
  test('waits with a skeleton', async () => {
    const server = aServer()
    server.holds(listLooks)
    open(server)
    await waitFor(() => expect(server.asked(listLooks)).toHaveLength(1))
    expect(screen.getByRole('status')).toBeInTheDocument()
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('says who did what with which case, and when', async () => {
    open()
    const row = (await screen.findByRole('rowheader')).closest('tr')
    for (const words of ['2026-11-23', '示例经办人', '打开了案件', '2026-000128'])
      expect(row).toHaveTextContent(words)
  })

  test('writes times as its language does', async () => {
    open(aServer(), supervisor, 'en')
    expect(await screen.findByRole('rowheader')).toHaveTextContent('23 Nov 2026, 10:00')
  })

  test('is the supervisor’s alone: a handler’s page asks for nothing', async () => {
    const { server } = open(aServer(), handler)
    expect(await screen.findByText('查看记录由负责人查看')).toBeInTheDocument()
    expect(server.asked(listLooks)).toEqual([])
  })

  test('is filtered by officer, by case and by day, and cleared again', async () => {
    const { user, server } = open()
    await screen.findByRole('table')
    const last = () => server.asked(listLooks).at(-1)?.query
    await user.selectOptions(await screen.findByRole('combobox', { name: /经办人/ }), '示例经办人')
    expect(last()).toMatchObject({ officer: handler.id })
    await user.type(screen.getByRole('textbox', { name: /案件编号/ }), ' 2026-000128 {Enter}')
    fireEvent.change(screen.getByLabelText(/哪一天/), { target: { value: '2026-11-20' } })
    expect(last()).toMatchObject({ officer: handler.id, number: '2026-000128', on: '2026-11-20' })
    await user.click(screen.getByRole('button', { name: '清除条件' }))
    expect(last()).toEqual({ limit: 50 })
  })

  test('says that nothing fits, and in an empty log that there is nothing yet', async () => {
    const { user } = open(aServer([]))
    expect(await screen.findByText('还没有记录')).toBeInTheDocument()
    await user.type(screen.getByRole('textbox', { name: /案件编号/ }), '2020-1{Enter}')
    expect(await screen.findByText('没有符合的记录')).toBeInTheDocument()
  })

  test('that cannot be read says why, and is read again on a press', async () => {
    const server = aServer().fails(listLooks)
    const { user } = open(server)
    const again = await screen.findByText('重试')
    server.answers(listLooks, { items: [aLook()], next: null })
    await user.click(again)
    expect(await screen.findByRole('table')).toBeInTheDocument()
  })

  test('that is refused to this officer offers to sit down as another', async () => {
    const { user } = open(aServer().refuses(listLooks, 'wrong-role'))
    const other = await screen.findByRole('button', { name: '经办人登录' })
    expect(screen.queryByText('重试')).toBeNull()
    await user.click(other)
    expect(await screen.findByRole('heading', { name: '经办人登录' })).toBeInTheDocument()
  })

  test('that trying again cannot help leads to the cases', async () => {
    open(aServer().refuses(listLooks, 'invalid-input'))
    expect(await screen.findByRole('link', { name: '回到案件列表' })).toBeInTheDocument()
    expect(screen.queryByText('重试')).toBeNull()
  })

  test('reads on where the page ends', async () => {
    const older = aLook({ id: handler.id, caseNumber: '2026-000007' })
    const server = aServer().answers(listLooks, ({ query }) =>
      query['cursor'] === 'b2xk' ? { items: [older], next: null } : { items: [aLook()], next: 'b2xk' },
    )
    const { user } = open(server)
    await user.click(await screen.findByRole('button', { name: '再看一些' }))
    expect(await screen.findByText('2026-000007')).toBeInTheDocument()
  })
})
