import { describe, expect, test } from '@jest/globals'
import { act, screen, waitFor, within } from '@testing-library/react'
import { countQueue, exportCases, getQueue, type QueueCounts } from '../../../contract/office'
import QueuePage from '../../../src/office/queue'
import { FakeServer } from '../fake-server'
import { aRow, caseId, otherCaseId, renderDesk, supervisor } from './desk-fixture'

const counts: QueueCounts = {
  open: 12,
  overdue: 2,
  mine: 3,
  states: [{ state: 'mediating', name: { zh: '调解中', en: 'In mediation' }, count: 4 }],
}
const other = aRow({ id: otherCaseId, number: '2026-000129', merchantName: '示例健身房' })
const aServer = () =>
  new FakeServer().answers(getQueue, { items: [aRow(), other], next: null }).answers(countQueue, counts)
const open = (server = aServer(), options: Parameters<typeof renderDesk>[1] = {}) =>
  renderDesk(<QueuePage />, { server, ...options })
const rowOf = async (number: string) => (await screen.findByText(number)).closest('tr') as HTMLElement

describe('the queue', () => {
  test('waits with a skeleton', async () => {
    const server = aServer()
    server.holds(getQueue)
    open(server)
    await waitFor(() => expect(server.asked(getQueue)).toHaveLength(1))
    expect(screen.getByRole('status')).toBeInTheDocument()
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('shows each case with its last day, and leads to it', async () => {
    open()
    const row = await rowOf('2026-000128')
    for (const words of [
      '投诉',
      '已提交，待受理',
      '福州示例超市',
      '风味酸奶',
      '2026-12-01',
      '剩 6 个工作日',
      '未分派',
    ])
      expect(row).toHaveTextContent(words)
    expect(within(row).getByRole('link')).toHaveAttribute('href', expect.stringContaining(caseId))
    expect(screen.getByRole('button', { name: '超期 2' })).toBeInTheDocument()
  })

  test('writes days as its language does', async () => {
    open(aServer(), { language: 'en' })
    expect(await rowOf('2026-000128')).toHaveTextContent('1 Dec 2026')
  })

  test('marks what is overdue, what is meant for 12315, and what the person chose', async () => {
    const late = aRow({
      clock: { ...(aRow().clock as NonNullable<ReturnType<typeof aRow>['clock']>), day: 9, overdue: true },
      channel: { at: 'prepared', number: null },
      situation: [
        { zh: '健身房', en: 'Gyms' },
        { zh: '想退卡', en: 'Money back' },
      ],
    })
    open(aServer().answers(getQueue, { items: [late, other], next: null }))
    const row = await rowOf('2026-000128')
    expect(row).toHaveTextContent('已超期')
    expect(within(row).getByText('12315')).toBeInTheDocument()
    const headings = screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
    const cells = within(row).getAllByRole('cell')
    const under = (heading: string) => cells[headings.indexOf(heading) - 1]?.textContent
    expect(under('商品或服务')).toBe('风味酸奶')
    expect(under('情形')).toBe('想退卡')
    expect(within(await rowOf('2026-000129')).queryByText('12315')).toBeNull()
  })

  test('asks for what the filters say', async () => {
    const { user, server } = open()
    await rowOf('2026-000128')
    const last = () => server.asked(getQueue).at(-1)?.query
    await user.click(screen.getByRole('button', { name: '我的 3' }))
    expect(last()).toMatchObject({ mine: 'yes' })
    await user.selectOptions(screen.getByRole('combobox', { name: '12315' }), '备给 12315，还没提交')
    expect(last()).toMatchObject({ mine: 'yes', channel: 'prepared' })
    await user.selectOptions(screen.getByRole('combobox', { name: '状态' }), '调解中（4）')
    await user.selectOptions(screen.getByRole('combobox', { name: '类别' }), '举报')
    await user.click(screen.getByRole('checkbox', { name: /也查投诉人的姓名和电话/ }))
    await user.type(screen.getByRole('textbox', { name: /查找/ }), ' 林示例 {Enter}')
    expect(last()).toMatchObject({ state: 'mediating', kind: 'report', q: '林示例', people: 'yes' })
  })

  test('shows no cases as an answer that were asked for otherwise', async () => {
    const { user, server } = open()
    const row = await rowOf('2026-000128')
    const held = server.holds(getQueue)
    await user.click(screen.getByRole('button', { name: '我的 3' }))
    expect(row.closest('.desk-table')).toHaveClass('desk-table--before')
    await user.click(screen.getByRole('button', { name: '超期 2' }))
    server.fails(getQueue)
    await act(() => held.open())
    expect(await screen.findByText('重试')).toBeInTheDocument()
    expect(screen.queryByText('2026-000128')).toBeNull()
    server.answers(getQueue, { items: [], next: null })
    await user.click(screen.getByText('重试'))
    await screen.findByText('没有这样的案件')
    server.holds(getQueue)
    await user.click(screen.getByRole('button', { name: '我的 3' }))
    expect(screen.queryByText('没有这样的案件')).toBeNull()
  })

  test('without such a case says how to find others', async () => {
    open(aServer().answers(getQueue, { items: [], next: null }))
    expect(await screen.findByText('没有这样的案件')).toBeInTheDocument()
  })

  test('that cannot be read says why, and is read again on a press', async () => {
    const server = aServer().fails(getQueue)
    const { user } = open(server)
    const again = await screen.findByText('重试')
    server.answers(getQueue, { items: [aRow()], next: null })
    await user.click(again)
    expect(await rowOf('2026-000128')).toBeInTheDocument()
  })

  test('that is refused to this officer offers to sit down as another', async () => {
    const { user } = open(aServer().refuses(getQueue, 'wrong-role'))
    const other = await screen.findByRole('button', { name: '经办人登录' })
    expect(screen.queryByText('重试')).toBeNull()
    await user.click(other)
    expect(await screen.findByRole('heading', { name: '经办人登录' })).toBeInTheDocument()
  })

  test('shows its cases also when their figures cannot be had', async () => {
    open(aServer().fails(countQueue))
    expect(await rowOf('2026-000128')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '超期' })).toBeInTheDocument()
  })

  test('reads on, and keeps the order for going from case to case', async () => {
    const server = aServer().answers(getQueue, ({ query }) =>
      query['cursor'] === 'bmV4dA' ? { items: [other], next: null } : { items: [aRow()], next: 'bmV4dA' },
    )
    const { user, device } = open(server)
    await user.click(await screen.findByRole('button', { name: '再看一些' }))
    await rowOf('2026-000129')
    expect(device.storage.read('desk-order')).toEqual([caseId, otherCaseId])
  })

  test('is walked with j and k, and opened with Enter', async () => {
    const { device, navigation } = open()
    await rowOf('2026-000128')
    act(() => {
      for (const key of ['j', 'j', 'k', 'j', 'Enter']) device.press(key)
    })
    expect(navigation.steps.at(-1)?.address).toContain(otherCaseId)
  })

  test('hears no key while another page stands above it', async () => {
    const { device, navigation, page } = open()
    await rowOf('2026-000128')
    act(() => page.hide())
    act(() => ['j', 'Enter'].forEach((key) => device.press(key)))
    expect(navigation.steps).toEqual([])
  })

  test('is as long as it was for who comes back to it, and the keys go on from where they were', async () => {
    const third = aRow({ id: caseId.replace('c1', 'c3'), number: '2026-000130' })
    const server = aServer().answers(getQueue, ({ query }) =>
      query['cursor'] === 'bmV4dA'
        ? { items: [other, third], next: null }
        : { items: [aRow()], next: 'bmV4dA' },
    )
    const { user, device, navigation, page } = open(server)
    await user.click(await screen.findByRole('button', { name: '再看一些' }))
    await rowOf('2026-000130')
    act(() => ['j', 'j', 'Enter'].forEach((key) => device.press(key)))
    expect(navigation.steps.at(-1)?.address).toContain(otherCaseId)
    act(() => page.hide())
    const held = server.holds(getQueue)
    act(() => page.show())
    expect(screen.getByText('2026-000130')).toBeInTheDocument()
    await act(() => held.open())
    await waitFor(() => expect(server.asked(countQueue)).toHaveLength(2))
    expect(screen.getByText('2026-000130')).toBeInTheDocument()
    act(() => ['j', 'Enter'].forEach((key) => device.press(key)))
    expect(navigation.steps.at(-1)?.address).toContain(third.id)
  })

  test('leaves letters alone once they are turned off, here and after the window was closed', async () => {
    const first = open()
    await rowOf('2026-000128')
    expect(screen.getByRole('checkbox', { name: /用字母键 J、K/ })).toBeChecked()
    await first.user.click(screen.getByRole('checkbox', { name: /用字母键 J、K/ }))
    act(() => ['j', 'Enter'].forEach((key) => first.device.press(key)))
    expect(first.navigation.steps).toEqual([])
    act(() => ['ArrowDown', 'Enter'].forEach((key) => first.device.press(key)))
    expect(first.navigation.steps.at(-1)?.address).toContain(caseId)
    first.unmount()

    const { storage } = first.services
    const again = open(aServer(), { ports: { storage } })
    await rowOf('2026-000128')
    expect(screen.getByRole('checkbox', { name: /用字母键 J、K/ })).not.toBeChecked()
    act(() => ['j', 'Enter'].forEach((key) => again.device.press(key)))
    expect(again.navigation.steps).toEqual([])
    await again.user.click(screen.getByRole('checkbox', { name: /用字母键 J、K/ }))
    act(() => ['j', 'Enter'].forEach((key) => again.device.press(key)))
    expect(again.navigation.steps).toHaveLength(1)
  })
})

describe('the export', () => {
  test('is the supervisor’s, says before that it is logged, and hands over the file', async () => {
    const server = aServer().answers(exportCases, {
      fileName: 'cases.csv',
      csv: '编号\r\n2026-000128\r\n',
      rows: 1,
      isCut: false,
    })
    const { user, device } = open(server, { officer: supervisor })
    await user.click(await screen.findByRole('button', { name: '导出' }))
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByText(/导出会记入查看记录/)).toBeInTheDocument()
    await user.click(dialog.getByRole('checkbox', { name: /包含投诉人的姓名/ }))
    await user.click(dialog.getByRole('button', { name: '导出' }))
    expect(await dialog.findByText('已导出 1 件。')).toBeInTheDocument()
    expect(device.saved).toEqual([{ name: 'cases.csv', text: '编号\r\n2026-000128\r\n' }])
    expect(server.asked(exportCases)[0]?.body).toEqual({ withContacts: true })
  })

  test('asks anew each time, and says what was left out', async () => {
    const server = aServer().answers(exportCases, {
      fileName: 'cases.csv',
      csv: '',
      rows: 20_000,
      isCut: true,
    })
    const { user } = open(server, { officer: supervisor })
    await user.click(await screen.findByRole('button', { name: '导出' }))
    const dialog = () => within(screen.getByRole('dialog'))
    await user.click(dialog().getByRole('checkbox', { name: /包含投诉人的姓名/ }))
    await user.click(dialog().getByRole('button', { name: '导出' }))
    expect(await dialog().findByText(/还有更多没有导出/)).toBeInTheDocument()
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', { name: '导出' }))
    expect(dialog().getByRole('checkbox', { name: /包含投诉人的姓名/ })).not.toBeChecked()
    expect(dialog().queryByText(/已导出/)).toBeNull()
  })

  test('that fails says why and saves nothing', async () => {
    const { user, device } = open(aServer().fails(exportCases), { officer: supervisor })
    await user.click(await screen.findByRole('button', { name: '导出' }))
    const dialog = within(screen.getByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: '导出' }))
    expect(await dialog.findByRole('alert')).toBeInTheDocument()
    expect(device.saved).toEqual([])
  })

  test('is not offered to a handler', async () => {
    open()
    await rowOf('2026-000128')
    expect(screen.queryByRole('button', { name: '导出' })).toBeNull()
    expect(screen.queryByRole('link', { name: '查看记录' })).toBeNull()
  })
})
