import { describe, expect, test } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
import { getMerchant } from '../../../contract/credit'
import { searchMerchants } from '../../../contract/merchant-search'
import ComparePage from '../../../src/credit/compare'
import { codesIn } from '../../../src/credit/compare/compare.store'
import { TrayStore } from '../../../src/credit/compare/tray.store'
import SearchPage from '../../../src/credit/search'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { compareAddress } from '../../../src/routes'
import { FakeServer, Refusal } from '../fake-server'
import { renderApp, type AppOptions } from '../render-app'
import { aMerchant, aHit, aLicence } from './merchants'

const first = '91350100M000100Y43'
const second = '91350100M000100Y51'
const third = '91350100M000100Y60'

const serving = () =>
  new FakeServer().answers(getMerchant, ({ params: { uscc } }) => {
    if (uscc === first) return aMerchant()
    if (uscc === second)
      return aMerchant({ uscc: second, name: '示例茶叶店', records: [], status: 'dormant' })
    throw new Refusal('merchant-unknown')
  })

const open = (usccs: string, options: AppOptions = {}) =>
  renderApp(<ComparePage />, { server: serving(), params: { usccs }, ...options })

/** The cells under a row's name. */
const cellsOf = (label: RegExp): (string | null)[] => {
  const part = screen.getByRole('rowheader', { name: label }).closest('tbody')
  return [...(part?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)
}

describe('comparing merchants', () => {
  test('sets them side by side, names each row, and says in words what differs', async () => {
    open(`${first},${second}`)
    expect(await screen.findByRole('columnheader', { name: /福州示例优选食品有限公司/ })).toBeInTheDocument()
    expect(screen.getByRole('columnheader', { name: /示例茶叶店/ })).toBeInTheDocument()
    expect(cellsOf(/行政处罚/)).toEqual([expect.stringContaining('2026-08-12 标签不合规'), 'B0 条'])
    expect(screen.getByRole('rowheader', { name: /登记状态\s?不同/ })).toBeInTheDocument()
    expect(screen.queryByRole('rowheader', { name: /企业类型\s?不同/ })).not.toBeInTheDocument()
    expect(cellsOf(/投诉/)[0]).toContain('全站同期 240 件')
    expect(screen.getByText(/不打分，不排名/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '经营异常名录' })).toBeInTheDocument()
  })

  test('never lets a deregistered merchant, whose records are public no more, look clean', async () => {
    const server = new FakeServer().answers(getMerchant, ({ params: { uscc } }) =>
      uscc === first ? aMerchant() : aMerchant({ uscc: second, records: [], status: 'deregistered' }),
    )
    open(`${first},${second}`, { server })
    await screen.findAllByRole('columnheader')
    for (const label of [/行政处罚/, /失信名单/, /抽查/])
      expect(cellsOf(label)[1]).toBe('B已注销，记录不再公示')
  })

  test('does not call a licence valid that is over', async () => {
    const over = { ...aLicence, validTo: '2026-11-01' }
    const server = new FakeServer().answers(getMerchant, ({ params: { uscc } }) =>
      aMerchant({ uscc: uscc ?? first, records: [uscc === first ? aLicence : over] }),
    )
    open(`${first},${second}`, { server })
    await screen.findAllByRole('columnheader')
    expect(cellsOf(/已有许可/)).toEqual([
      'A食品经营许可证（有效，有效期到 2029-02-28）',
      'B食品经营许可证（已到期，有效期到 2026-11-01）',
    ])
  })

  test('can show only what differs', async () => {
    const { user } = open(`${first},${second}`)
    await screen.findByRole('columnheader', { name: /示例茶叶店/ })
    await user.click(screen.getByRole('button', { name: '只看不同的' }))
    expect(screen.queryByRole('rowheader', { name: /企业类型/ })).not.toBeInTheDocument()
    expect(screen.getByRole('rowheader', { name: /登记状态/ })).toBeInTheDocument()
  })

  test('shows only what differs after a reload too', async () => {
    const { user, page } = open(`${first},${second}`, {
      params: { usccs: `${first},${second}`, only: 'different' },
    })
    const only = await screen.findByRole('button', { name: '只看不同的', pressed: true })
    expect(screen.queryByRole('rowheader', { name: /企业类型/ })).not.toBeInTheDocument()
    await user.click(only)
    expect(page.address()).toBe(compareAddress([first, second]))
    await user.click(only)
    expect(page.address()).toBe(compareAddress([first, second], 'different'))
  })

  test('keeps the others when one is unknown or does not come', async () => {
    const server = serving().answers(getMerchant, ({ params: { uscc } }) => {
      if (uscc === third) throw new Refusal('server-error')
      if (uscc === second) throw new Refusal('merchant-unknown')
      return aMerchant()
    })
    const { user } = open(`${first},${second},${third}`, { server })
    expect(await screen.findByText('这里没有这家商家')).toBeInTheDocument()
    const failed = await screen.findByRole('columnheader', { name: /没取到/ })
    expect(failed).toHaveTextContent(third.slice(0, 4))
    expect(cellsOf(/登记状态/)).toEqual(['A存续（在营业）', 'B没有资料', 'C没取到'])
    server.answers(getMerchant, aMerchant({ uscc: third, name: '后来的商家' }))
    await user.click(screen.getByRole('button', { name: /重试/ }))
    expect(await screen.findByRole('columnheader', { name: /后来的商家/ })).toBeInTheDocument()
    expect(server.asked(getMerchant)).toHaveLength(4)
  })

  test('takes one out, and the address follows', async () => {
    const { user, page } = open(`${first},${second},${third}`)
    await user.click(await screen.findByRole('button', { name: `移出：${third}` }))
    expect(page.address()).toBe(compareAddress([first, second]))
    expect(screen.queryByText('这里没有这家商家')).not.toBeInTheDocument()
  })

  test('what is taken out is no longer chosen, and leaves its room to another', async () => {
    const compared = [first, second, third].map((uscc) => ({ uscc, name: uscc }))
    const { user, services } = open(`${first},${second},${third}`, { stored: { compared } })
    await user.click(await screen.findByRole('button', { name: '移出：示例茶叶店' }))
    expect(new TrayStore(services.storage).chosen.map(({ uscc }) => uscc)).toEqual([first, third])
  })

  test('of two, takes one out: the focus is at the top of what is then said', async () => {
    const { user } = open(`${first},${second}`)
    await user.click(await screen.findByRole('button', { name: '移出：示例茶叶店' }))
    expect(screen.getByText('至少选两家才能对比')).toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
  })

  test('asks for two at least, and says that more than four are left out', async () => {
    const { server, unmount } = open(first)
    expect(screen.getByText('至少选两家才能对比')).toBeInTheDocument()
    expect(server.requests).toHaveLength(0)
    unmount()
    open([first, second, third, 'X1', 'X2'].join(','))
    expect(await screen.findByText(/多出的没有列出/)).toBeInTheDocument()
  })

  test('takes from an address each code once, and none that no code could be', () => {
    expect(codesIn(`${first}, ${first},,${'9'.repeat(500)},${second}`)).toEqual([first, second])
  })

  test('speaks English', async () => {
    open(`${first},${second}`, { language: 'en' })
    expect(await screen.findByRole('rowheader', { name: /Penalties \(shown now\)/ })).toBeInTheDocument()
  })
})

describe('choosing merchants to compare', () => {
  test('keeps them on the device, and refuses a fifth', () => {
    const storage = fakeStorage()
    const tray = new TrayStore(storage)
    for (const uscc of ['A', 'B', 'C', 'D']) expect(tray.toggle({ uscc, name: uscc })).toBe(true)
    expect(tray.toggle({ uscc: 'E', name: 'E' })).toBe(false)
    expect(new TrayStore(storage).chosen.map(({ uscc }) => uscc)).toEqual(['A', 'B', 'C', 'D'])
    tray.toggle({ uscc: 'B', name: 'B' })
    expect(new TrayStore(storage).has('B')).toBe(false)
  })

  test('reads nothing out of what it did not write', () => {
    expect(new TrayStore(fakeStorage({ compared: [{ uscc: 1 }, null, 'x'] })).chosen).toEqual([])
    expect(new TrayStore(fakeStorage({ compared: { a: 1 } })).chosen).toEqual([])
  })

  test('leads from the results to the comparison, and says when there is no room', async () => {
    const items = [1, 2, 3, 4, 5].map((at) => aHit({ uscc: `91350100M00010000${at}`, name: `第${at}家` }))
    const { user } = renderApp(<SearchPage />, {
      server: new FakeServer().answers(searchMerchants, { items, next: null }),
      params: { q: '家' },
    })
    await user.click(await screen.findByRole('button', { name: '加入对比：第1家' }))
    expect(screen.getByText('已选 1 家，再选一家就能对比')).toBeInTheDocument()
    for (const at of [2, 3, 4]) await user.click(screen.getByRole('button', { name: `加入对比：第${at}家` }))
    const link = screen.getByRole('link', { name: '去对比' })
    expect(link).toHaveAttribute('href', compareAddress(items.slice(0, 4).map(({ uscc }) => uscc)))
    await user.click(screen.getByRole('button', { name: '加入对比：第5家' }))
    expect(document.getElementById('ui-toast')).toHaveTextContent('一次最多对比 4 家')
    const row = screen.getByRole('button', { name: '加入对比：第1家' })
    expect(row).toHaveAttribute('aria-pressed', 'true')
  })
})
