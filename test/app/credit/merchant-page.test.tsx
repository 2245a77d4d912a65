import { describe, expect, test } from '@jest/globals'
import { act, screen, within } from '@testing-library/react'
import { getMerchant, type Merchant } from '../../../contract/credit'
import MerchantPage from '../../../src/credit/merchant'
import { fullYears } from '../../../src/credit/merchant/age.rules'
import { wizardAddress } from '../../../src/routes'
import { FakeServer, settled } from '../fake-server'
import { renderApp, type AppOptions } from '../render-app'
import { aMerchant, aPenalty } from './merchants'
import { saying } from '../saying'

const uscc = '91350100M000100Y43'
const open = (over: Partial<Merchant> = {}, options: AppOptions = {}) =>
  renderApp(<MerchantPage />, {
    server: new FakeServer().answers(getMerchant, aMerchant(over)),
    params: { uscc },
    ...options,
  })

describe('a merchant’s page', () => {
  test('says who it is: name, grouped code, status, age and region', async () => {
    open()
    expect(await screen.findByRole('heading', { name: '福州示例优选食品有限公司' })).toBeInTheDocument()
    expect(screen.getByText('9135 0100 M000 100Y 43')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /复制 91/ })).toBeInTheDocument()
    expect(screen.getByText('存续（在营业）')).toBeInTheDocument()
    expect(screen.getByText('成立 9 年')).toBeInTheDocument()
    expect(screen.getByText('福州市仓山区')).toBeInTheDocument()
  })

  test('gives the verdict in words with its reasons, and no score', async () => {
    open()
    expect(await screen.findByText('注意')).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: '可以交易，有一点要留意' })).toBeInTheDocument()
    expect(screen.getByText('依据下面的公开记录，不是打分。')).toBeInTheDocument()
  })

  test('leads from a reason to its record, which says why it shows and until when', async () => {
    const { user, page } = open()
    await user.click(await screen.findByRole('button', { name: /标签不合规，罚款 0.5 万元/ }))
    expect(screen.getByRole('tab', { name: /处罚\s*1/ })).toHaveAttribute('aria-selected', 'true')
    expect(page.revealed).toEqual(['record-penalty-1'])
    const record = within(screen.getByRole('tabpanel'))
    expect(record.getByText(saying(/福州市仓山区市场监督管理局 · 2026-08-12/))).toBeInTheDocument()
    expect(record.getByText(/一般处罚，公示期内 · 令107 第八条/)).toBeInTheDocument()
    expect(record.getByText(/2027-08-12/)).toBeInTheDocument()
    expect(record.getByText(saying(/最早 2026-11-12 可以申请信用修复/))).toBeInTheDocument()
    expect(
      record.getByText(saying('来源：国家企业信用信息公示系统 · 数据截至 2026-11-23 09:00')),
    ).toBeInTheDocument()
  })

  test('counts on its tabs as the language in force does', async () => {
    const records = Array.from({ length: 1_001 }, (_, n) => ({ ...aPenalty, id: `penalty-${n}` }))
    open({ records }, { language: 'en' })
    expect(await screen.findByRole('tab', { name: /^Lists and penalties\s*1,001$/ })).toBeInTheDocument()
  })

  test('names an article once, also where the reason names it already', async () => {
    const article = { zh: '令107 第八条', en: 'Order 107, art. 8' }
    const reason = { zh: '依令107 第八条公示', en: 'Shown by Order 107, art. 8' }
    const { user } = open({
      records: [{ ...aPenalty, publicity: { ...aPenalty.publicity, reason, article } }],
    })
    await user.click(await screen.findByRole('tab', { name: /处罚/ }))
    expect(screen.getByText('依令107 第八条公示')).toBeInTheDocument()
  })

  test('shows the registration first, and says what is not public', async () => {
    open({ address: null })
    expect(await screen.findByRole('tab', { name: '登记' })).toHaveAttribute('aria-selected', 'true')
    const panel = within(screen.getByRole('tabpanel'))
    expect(panel.getByText('林**')).toBeInTheDocument()
    expect(panel.getAllByText('没有公开')[0]).toBeInTheDocument()
  })

  test('warns where the code breaks its check digit, without calling it false', async () => {
    open({ isUsccConsistent: false })
    expect(await screen.findByText(/校验位与国家标准 GB 32100-2015 对不上/)).toBeInTheDocument()
  })

  test('never calls an empty record a good one', async () => {
    open({
      records: [],
      verdict: { level: 'none', headline: { zh: '没有查到记录', en: 'No record found' }, reasons: [] },
    })
    expect(await screen.findByText('没有公开记录，不等于信用好。')).toBeInTheDocument()
  })

  test('leads to a complaint that knows the merchant', async () => {
    open()
    expect(await screen.findByRole('link', { name: '投诉这家' })).toHaveAttribute(
      'href',
      wizardAddress({ uscc }),
    )
  })

  test('shows its outline while it loads', async () => {
    const server = new FakeServer().answers(getMerchant, aMerchant())
    server.holds(getMerchant)
    open({}, { server })
    await act(settled)
    expect(screen.getByRole('status', { name: '正在取这家商家的记录' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: '投诉这家' })).not.toBeInTheDocument()
  })

  test('says honestly that nothing is known of a code', async () => {
    open({}, { server: new FakeServer().refuses(getMerchant, 'merchant-unknown') })
    expect(await screen.findByRole('heading', { name: '这里没有这家商家' })).toBeInTheDocument()
    expect(screen.getByText(/没查到，也可能真有这家/)).toHaveTextContent(uscc)
    expect(screen.queryByRole('button', { name: '重试' })).not.toBeInTheDocument()
  })

  test('says of a code with a slip in it that it is most likely miscopied', async () => {
    const server = new FakeServer().refuses(getMerchant, 'merchant-unknown')
    open({}, { server, params: { uscc: '91350100M000100Y44' } })
    expect(await screen.findByText(/多半抄错了一位/)).toBeInTheDocument()
  })

  test('tells what failed, and tries again', async () => {
    const server = new FakeServer().refuses(getMerchant, 'server-error')
    const { user } = open({}, { server })
    expect(await screen.findByText(/服务出了问题，不是您的错/)).toBeInTheDocument()
    server.answers(getMerchant, aMerchant())
    await user.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByText('成立 9 年')).toBeInTheDocument()
  })

  test('speaks English', async () => {
    open({}, { language: 'en' })
    expect(await screen.findByText('9 years old')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Complain about it' })).toBeInTheDocument()
  })
})

test.each([
  ['2017-05-08', '2026-11-23', 9],
  ['2017-11-24', '2026-11-23', 8],
  ['2026-11-23', '2026-11-23', 0],
  ['2027-01-01', '2026-11-23', 0],
])('a merchant of %s is on %s %i years old', (from, on, years) => {
  expect(fullYears(from, on)).toBe(years)
})
