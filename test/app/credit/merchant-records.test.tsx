import { describe, expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { getMerchant, type Merchant } from '../../../contract/credit'
import MerchantPage from '../../../src/credit/merchant'
import { leaningOf, yearsOf } from '../../../src/credit/merchant/years.rules'
import { dataQualityAddress } from '../../../src/routes'
import { FakeServer } from '../fake-server'
import { renderApp, type AppOptions } from '../render-app'
import { otherRecords } from './every-record'
import { aLicence, aMerchant, aPenalty, noComplaints } from './merchants'
import { saying } from '../saying'

const all = [aPenalty, aLicence, ...otherRecords]
const open = (over: Partial<Merchant> = {}, options: AppOptions = {}) =>
  renderApp(<MerchantPage />, {
    server: new FakeServer().answers(getMerchant, aMerchant({ records: [...all], ...over })),
    params: { uscc: '91350100M000100Y43' },
    ...options,
  })
const panel = () => within(screen.getByRole('tabpanel'))

describe('records on the merchant’s page', () => {
  test.each([
    [
      '名单和处罚',
      ['侵害消费者权益', '示例联合惩戒名单', '标签不合规', '登记的地方联系不上'],
      '惩戒措施：限制政府采购；取消评优',
    ],
    ['抽查', ['双随机抽查'], '未发现问题'],
    ['许可', ['食品经营许可证'], '编号 JY13501040000001'],
    [
      '年报和公示',
      ['2025 年度报告', '股东出资', '动产抵押'],
      '2026-05-20 更正“从业人数”：原来是“5”，改为“空”',
    ],
    ['网店', ['示例网店'], '没有收到亮照链接'],
    ['守信', ['可退承诺', '放心示范店', '量化分级', '房租减免'], '得到扶持不说明信用好坏。'],
    ['社会信息', ['退卡难'], '由媒体发布，放心查没有核实，也不算进公示记录。'],
  ])('stand in %s, graver first', async (tab, titles, line) => {
    const { user } = open()
    await user.click(await screen.findByRole('tab', { name: new RegExp(`^${tab}`) }))
    const headings = panel().getAllByRole('heading', { level: 3 })
    expect(headings.map((heading) => heading.textContent)).toEqual(titles)
    expect(panel().getByText(saying(line))).toBeInTheDocument()
  })

  test('of changes stand under the registration', async () => {
    open()
    await screen.findByRole('tab', { name: '登记' })
    expect(panel().getByText('原来是“旧名”，改为“新名”')).toBeInTheDocument()
  })

  test('say the kind, the article, since when, and the day they leave', async () => {
    const { user } = open()
    await user.click(await screen.findByRole('tab', { name: /名单和处罚/ }))
    const why = within(document.getElementById('record-penalty-1') ?? document.body)
    expect(why.getByText('行政处罚')).toBeInTheDocument()
    expect(why.getByText(saying('2026-08-20 公示'))).toBeInTheDocument()
    expect(why.getByText(saying('2027-08-12 起不再显示'))).toBeInTheDocument()
  })

  test('published late say that this is the authority’s delay', async () => {
    const text = { zh: '这是机关公示晚了，不怪商家。', en: 'The authority was late.' }
    const timeliness = { state: 'late', workdays: 20, dueOn: '2026-08-15', lateBy: 3, text } as const
    const { user } = open({ records: [{ ...aPenalty, publicity: { ...aPenalty.publicity, timeliness } }] })
    await user.click(await screen.findByRole('tab', { name: /名单和处罚/ }))
    expect(panel().getByText(text.zh)).toBeInTheDocument()
  })

  test.each([
    [{ validTo: '2029-02-28' }, '有效'],
    [{ validTo: '2026-11-01' }, '已到期'],
    [{ validFrom: '2027-01-01' }, '还没生效'],
    [{ state: 'revoked', validTo: '2026-11-01' }, '吊销'],
  ] as const)(
    'of a licence say how it stands today, whatever its source still calls it: %j',
    async (over, word) => {
      const { user } = open({ records: [{ ...aLicence, ...over }] })
      await user.click(await screen.findByRole('tab', { name: /许可/ }))
      expect(panel().getByText(word)).toBeInTheDocument()
    },
  )

  test('of society are always called unofficial', async () => {
    const { user } = open()
    await user.click(await screen.findByRole('tab', { name: /社会信息/ }))
    expect(panel().getAllByText('不是官方记录')).toHaveLength(2)
  })

  test('are all said in English too', async () => {
    const { user } = open({}, { language: 'en' })
    for (const tab of await screen.findAllByRole('tab')) {
      await user.click(tab)
      expect(panel().queryByText(/undefined|\{/)).not.toBeInTheDocument()
    }
    expect(
      panel().getByText('Published by: Media. Not verified by Fangxincha, and no official record.'),
    ).toBeVisible()
  })
})

describe('what is worked out from the records', () => {
  test('what is missing is said', async () => {
    open({ missing: [{ zh: '没有收到它的 2025 年度报告', en: 'No report' }] })
    expect(await screen.findByText('没有收到它的 2025 年度报告')).toBeInTheDocument()
  })

  test('a check that does not fit leads to its record', async () => {
    const text = { zh: '许可今天无效', en: 'Not in force' }
    const { user, page } = open({
      checks: [{ about: 'food-business', outcome: 'conflict', recordId: 'licence-1', text }],
    })
    await user.click(await screen.findByRole('button', { name: /对不上\s*许可今天无效/ }))
    expect(page.revealed).toEqual(['record-licence-1'])
  })

  test('complaints are counted with what they are a part of', async () => {
    open({ complaints: { ...noComplaints, received: 3, settled: 1, open: 1, ended: 1 } })
    expect(
      await screen.findByText(/收到 3 件：1 件调解成功，1 件在办，1 件以别的方式结束/),
    ).toBeInTheDocument()
    expect(screen.getByText(/一共收到 240 件，涉及 180 家商家/)).toBeInTheDocument()
  })

  test('the repair guide is folded away, and says what to file, where and from when', async () => {
    const { user } = open({
      repair: [
        {
          recordIds: ['penalty-1'],
          fromOn: '2026-11-12',
          isOpen: true,
          conditions: [{ zh: '义务都履行完了', en: 'Done' }],
          papers: [{ zh: '信用修复申请书', en: 'Application' }],
          where: { zh: '公示系统', en: 'Online' },
          clock: { zh: '2 个工作日内受理', en: '2 working days' },
          article: { zh: '令107', en: 'Order 107' },
        },
      ],
    })
    const unfold = await screen.findByRole('button', { name: '看怎么修复信用' })
    expect(unfold).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByText('信用修复申请书')).not.toBeInTheDocument()
    await user.click(unfold)
    expect(screen.getByText(saying('现在就可以办（2026-11-12 起）'))).toBeInTheDocument()
    expect(screen.getByText('信用修复申请书')).toBeInTheDocument()
    expect(screen.getByText(/信用修复不收钱/)).toBeInTheDocument()
  })

  test('the quality of the data is one tap away', async () => {
    open()
    expect(await screen.findByRole('link', { name: '看各来源的数据质量' })).toHaveAttribute(
      'href',
      dataQualityAddress,
    )
  })
})

describe('the picture of the years', () => {
  test('says each year in words', async () => {
    open()
    const years = within(await screen.findByRole('list', { name: '这些年的记录' }))
    expect(years.getByText('2026 年：不利 1 条')).toBeInTheDocument()
    expect(years.getByText(/^2025 年：不利 3 条/)).toBeInTheDocument()
  })

  test('has eight years at most, those without a record too, adverse marks first', () => {
    const on = (id: string, decidedOn: string) => ({ ...aPenalty, id, decidedOn })
    const licence = { ...aLicence, decidedOn: '2026-01-01' }
    expect(yearsOf([on('a', '2010-01-01'), licence, on('b', '2026-08-12')]).map(({ year }) => year)).toEqual([
      2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ])
    expect(yearsOf([licence, on('b', '2026-08-12')])).toEqual([{ year: 2026, marks: ['adverse', 'plain'] }])
    expect(yearsOf([])).toEqual([])
  })

  test('counts nothing for a merchant that is only a filing or support', () => {
    const plain = all.filter((record) => leaningOf(record) === 'plain').map(({ kind }) => kind)
    expect(plain).toEqual([
      'licence',
      'instant',
      'encumbrance',
      'alteration',
      'support',
      'online-shop',
      'society',
    ])
  })
})
