import { describe, expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import {
  getNationalPack,
  noteNationalNumber,
  prepareNationalPack,
  type NationalPack,
} from '../../../contract/national'
import NationalPage from '../../../src/complaint/national'
import { ContentStore, readWritten } from '../../../src/complaint/national/content.store'
import { emptyForm } from '../../../src/drafts/draft'
import { KeptFormStore } from '../../../src/drafts/kept-form.store'
import { KeptWriting } from '../../../src/drafts/kept-writing'
import { keptOf } from '../../../src/drafts/read-back'
import { fakeArchive } from '../../../src/platform/archive/index.fake'
import { fakeClock } from '../../../src/platform/clock/index.fake'
import { fakeRandom } from '../../../src/platform/random/index.fake'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { fakeSharing } from '../../../src/platform/sharing/index.fake'
import { FakeServer } from '../fake-server'
import { renderApp, type AppOptions } from '../render-app'
import { aPack as pack } from './national-fixture'

const open = (over: Partial<NationalPack> = {}, options: AppOptions = {}) =>
  renderApp(<NationalPage />, {
    server: new FakeServer().answers(getNationalPack, pack(over)),
    signedIn: true,
    params: { id: 'c' },
    ...options,
  })

describe('a case for 12315', () => {
  test('says plainly that it is not filed, and shows the fields in the order of the form', async () => {
    open()
    expect(await screen.findByText('已备好，还没有提交')).toBeInTheDocument()
    const rows = within(screen.getByRole('list', { name: '照这个顺序填' })).getAllByRole('listitem')
    expect(rows.map((row) => row.textContent?.slice(0, 4))).toEqual([
      '被投诉企',
      '商家地址',
      '商品或服',
      '商品或服',
      '销售方式',
      '订单号没',
      '问题类别',
      '处理单位',
    ])
    expect(screen.getByRole('button', { name: '复制被投诉企业' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '复制订单号' })).not.toBeInTheDocument()
  })

  test('has its content fitted, to be changed and undone', async () => {
    const { user } = open()
    const box = await screen.findByRole('textbox', { name: /内容/ })
    const fitted =
      '2026-11-20，购买“风味酸奶”，金额 12.80 元。买回家才发现已经过了保质期。要求：退货、退还货款和服务费用。'
    expect(box).toHaveValue(fitted)
    expect(screen.getByText('全部放下了')).toBeInTheDocument()
    await user.type(box, '急')
    expect(box).toHaveValue(`${fitted}急`)
    await user.click(screen.getByRole('button', { name: '撤销' }))
    expect(box).toHaveValue(fitted)
  })

  test('gives its files, and names those that do not fit', async () => {
    const sharing = fakeSharing()
    const { user } = open({}, { ports: { sharing: async () => sharing } })
    await user.click(await screen.findByRole('button', { name: '下载 材料1.pdf' }))
    expect(sharing.done).toEqual(['open /api/v1/p/0'])
    expect(screen.getByText(/内有：一.jpg、二.jpg/)).toBeInTheDocument()
    expect(
      within(screen.getByRole('list', { name: '放不进去的' })).getByText('12315 不收这种文件。'),
    ).toBeInTheDocument()
  })

  test('takes the number that came back', async () => {
    const { user, server } = open()
    server.answers(noteNationalNumber, pack({ at: 'national', number: '1350102002026112300001' }))
    await user.type(await screen.findByLabelText(/12315 给的编号/), '12')
    await user.click(screen.getByRole('button', { name: '记下编号' }))
    expect(screen.getByText('编号是 6 到 40 位数字或字母')).toBeInTheDocument()
    await user.type(screen.getByLabelText(/12315 给的编号/), ' 3456')
    await user.click(screen.getByRole('button', { name: '记下编号' }))
    expect(await screen.findByText('已提交到 12315')).toBeInTheDocument()
    expect(server.asked(noteNationalNumber)[0]?.body).toEqual({ number: '123456' })
  })

  test('that an office has is handed over only when the person says so', async () => {
    const { user, server } = open({ at: 'here', madeAt: null, parts: [], leftOut: [], canNote: false })
    server.answers(prepareNationalPack, pack())
    expect(await screen.findByText(/同一件事不要两边都提交/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '改交 12315' }))
    expect(await screen.findByText('已备好，还没有提交')).toBeInTheDocument()
  })

  test('that was taken up says so, and can still be copied', async () => {
    open({ at: 'here', canPrepare: false, canNote: false, madeAt: null, parts: [], leftOut: [] })
    expect(await screen.findByText(/不能再改交 12315/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '改交 12315' })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: '复制内容' })).toBeInTheDocument()
  })

  test('tells what failed', async () => {
    const { user, server } = open({ at: 'here', madeAt: null, parts: [], leftOut: [], canNote: false })
    server.refuses(prepareNationalPack, 'transition-not-allowed')
    await user.click(await screen.findByRole('button', { name: '改交 12315' }))
    expect(await screen.findByText(/^这件投诉现在不能这样办理/)).toBeInTheDocument()
  })
})

describe('a draft for 12315', () => {
  test('that is gone says so', () => {
    open({}, { params: { key: 'k' }, signedIn: false })
    expect(screen.getByText('这份草稿已不在本机上')).toBeInTheDocument()
  })

  test('is prepared on this phone, without an account and without a network', async () => {
    const draft = {
      key: 'k',
      stage: 'editing',
      form: { ...emptyForm, merchantName: '示例店', story: '不退钱。', amountYuan: '35.5' },
      files: [],
      changedAtMs: 0,
      failure: null,
      filed: null,
    }
    open(
      {},
      {
        params: { key: 'k' },
        server: new FakeServer(),
        signedIn: false,
        stored: { drafts: ['k'], 'draft/k': draft },
      },
    )
    expect(await screen.findByText('只在这台手机上备好，还没有提交')).toBeInTheDocument()
    expect(screen.getByText('示例店')).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: /内容/ })).toHaveValue('金额 35.50 元。不退钱。')
  })
})

describe('what is typed into the content', () => {
  const source = {
    happenedOn: null,
    amountFen: null,
    orderNo: '',
    productName: '',
    requests: [],
    story: '不退钱。',
  }
  let now = 0
  const content = (storage = fakeStorage()) => {
    const device = { storage, clock: fakeClock(), archive: async () => fakeArchive() }
    const form = new KeptFormStore({
      ...{ writing: KeptWriting.begin(device, 'national/c'), random: fakeRandom(), newKey: '' },
      read: (kept) => ({ ...readWritten(keptOf(kept) ?? {}), key: '', files: [] as const }),
    })
    return new ContentStore(source, form, () => now)
  }

  test('is there after a reload', () => {
    const storage = fakeStorage()
    content(storage).type('我自己写的')
    expect(content(storage).text).toBe('我自己写的')
  })

  test('is undone by pauses, not by letters', () => {
    const store = content()
    now = 10_000
    store.type('不退钱。请')
    now += 100
    store.type('不退钱。请办')
    now += 5_000
    store.type('不退钱。请办理')
    store.undo()
    expect(store.text).toBe('不退钱。请办')
    store.undo()
    expect(store.text).toBe('不退钱。')
    expect(store.canUndo).toBe(false)
  })

  test('can go back to what the rule made of it, and that can be undone too', () => {
    const store = content()
    store.type('乱写')
    store.refit()
    expect(store.text).toBe('不退钱。')
    store.undo()
    expect(store.text).toBe('乱写')
  })
})
