import { describe, expect, test } from '@jest/globals'
import { act, screen, within } from '@testing-library/react'
import { getSnapshot, type Snapshot } from '../../../contract/snapshot'
import { fakeSharing } from '../../../src/platform/sharing/index.fake'
import SnapshotPage from '../../../src/credit/snapshot'
import { FakeServer } from '../fake-server'
import { renderApp, type AppOptions } from '../render-app'
import { aSnapshot } from './snapshots'
import { saying } from '../saying'
import { takenBack } from '../taken-back'

const { id, fingerprint } = aSnapshot()

const open = (over: Partial<Snapshot> = {}, options: AppOptions = {}) =>
  renderApp(<SnapshotPage />, {
    server: new FakeServer().answers(getSnapshot, aSnapshot(over)),
    params: { id, f: fingerprint },
    ...options,
  })

describe('the page that checks a snapshot', () => {
  test('says that it is genuine, of which day, what it said and that nothing has changed', async () => {
    open()
    expect(await screen.findByText('这份存证是真的')).toBeInTheDocument()
    expect(screen.getByText(saying(/由放心查于 2026-11-23 10:00（北京时间）签名/))).toHaveTextContent(
      '就是被人改过',
    )
    expect(screen.getAllByRole('heading', { name: '谨慎' })).toHaveLength(2)
    expect(screen.getByText(saying('到 2026-11-25 10:00 为止没有变化。'))).toBeInTheDocument()
    expect(screen.queryByText('指纹对不上')).not.toBeInTheDocument()
  })

  test('does not ask for the number that it came with', async () => {
    const server = new FakeServer()
    const held = server.holds(getSnapshot)
    expect(takenBack(() => open({}, { server }))).toEqual([])
    await act(() => held.open())
  })

  test('tells what has changed by kind and reason', async () => {
    open({
      registration: [
        { field: 'name', before: { zh: '旧名', en: '旧名' }, after: { zh: '新名', en: '新名' } },
      ],
      records: [
        { change: 'added', kind: 'abnormal', on: '2026-11-24', why: null },
        { change: 'ended', kind: 'penalty', on: '2026-11-25', why: { zh: '公示期届满', en: 'over' } },
        { change: 'changed', kind: 'licence', on: null, why: null },
      ],
    })
    const list = await screen.findByRole('list', { name: '之后的变化' })
    const rows = within(list)
      .getAllByRole('listitem')
      .map((row) => row.textContent)
    expect(rows).toEqual([
      '名称原来：旧名；现在：新名',
      '新增：经营异常名录2026-11-24 公示，内容请看商家现在的页面',
      '不再公示：行政处罚2026-11-25 起\u00a0· 公示期届满',
      '已更正：行政许可来源更正了这条记录，内容请看商家现在的页面',
    ])
  })

  test('explains the words of the law in it, each once', async () => {
    const { now } = aSnapshot()
    open({
      now: now && {
        ...now,
        status: 'revoked',
        reasons: [
          {
            term: 'abnormal-list',
            text: { zh: '被标记为经营异常：失联', en: 'Marked as abnormal: not found' },
          },
        ],
      },
      records: [
        { change: 'added', kind: 'abnormal', on: '2026-11-24', why: null },
        { change: 'changed', kind: 'licence', on: null, why: null },
      ],
    })
    await screen.findByText('这些词的意思：')
    for (const name of ['吊销', '行政处罚', '经营异常名录', '行政许可'])
      expect(screen.getByRole('button', { name })).toBeInTheDocument()
  })

  test('warns of a picture with another fingerprint', async () => {
    open({}, { params: { id, f: 'ffffffffff' } })
    expect(await screen.findByText('指纹对不上')).toBeInTheDocument()
  })

  test.each([
    ['altered', '这份存证和签名对不上'],
    ['unknown-key', '这份存证不是放心查签的'],
  ] as const)('shows nothing of one that is %s', async (authenticity, words) => {
    const { page } = open({ authenticity, then: null })
    expect(await screen.findByText(words)).toBeInTheDocument()
    expect(screen.queryByText('当时')).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '保存图片' })).not.toBeInTheDocument()
    expect(screen.getByText('现在')).toBeInTheDocument()
    expect(page.shared()).toBeNull()
  })

  test('takes a number that is typed from paper', async () => {
    const { user, server, page } = open({}, { params: {} })
    await user.click(await screen.findByRole('button', { name: '核对' }))
    expect(screen.getByText('请先写编号')).toBeInTheDocument()
    await user.type(screen.getByLabelText(/存证编号/), ' 7ZK3M 9Q0V5 ')
    await user.click(screen.getByRole('button', { name: '核对' }))
    expect(await screen.findByText('这份存证是真的')).toBeInTheDocument()
    expect(server.asked(getSnapshot)[0]?.params['id']).toBe('7ZK3M 9Q0V5')
    expect(page.address()).toContain('/credit/snapshot/index?id=')
  })

  test('says that a number is unknown, and offers another', async () => {
    const server = new FakeServer().refuses(getSnapshot, 'snapshot-unknown')
    const { user } = open({}, { server })
    expect(await screen.findByRole('heading', { name: '没有这份存证' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '改用编号核对' }))
    expect(screen.getByLabelText(/存证编号/)).toBeInTheDocument()
  })

  test('tells what failed, and tries again', async () => {
    const server = new FakeServer().fails(getSnapshot)
    const { user } = open({}, { server })
    expect(await screen.findByText(/现在没有网络/)).toBeInTheDocument()
    server.answers(getSnapshot, aSnapshot())
    await user.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByText('这份存证是真的')).toBeInTheDocument()
  })

  test('is shared by name, verdict and day, in both languages', async () => {
    const chinese = open()
    await screen.findByText('这份存证是真的')
    expect(chinese.page.shared()).toEqual({
      title: '福州示例云帆茶业有限公司：谨慎（2026-11-23 存证） · 放心查',
      address: `/credit/snapshot/index?id=${id}&f=${fingerprint}`,
      image: '/api/v1/merchants/91350100M000100Y43/card.png',
    })
    chinese.unmount()
    const english = open({}, { language: 'en' })
    await screen.findByText('This snapshot is genuine')
    expect(english.page.shared()?.title).toContain('Be careful (snapshot of 23 Nov 2026)')
  })

  test('saves the picture, opens the PDF and copies the link', async () => {
    const sharing = fakeSharing({ kept: ['refused', 'saved'], opens: false })
    const { user } = open({}, { ports: { sharing: async () => sharing } })
    await user.click(await screen.findByRole('button', { name: '保存图片' }))
    expect(await screen.findByText(/没有允许保存到相册/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '去设置打开' }))
    await user.click(screen.getByRole('button', { name: '保存图片' }))
    expect(await screen.findByText('图片已保存')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '打开 PDF' }))
    expect(await screen.findByText(/PDF 没有打开/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '分享链接' }))
    expect(await screen.findByText('链接已复制，可以粘贴给别人')).toBeInTheDocument()
    expect(sharing.done.map((each) => each.split(' ')[0])).toEqual([
      'save',
      'settings',
      'save',
      'open',
      'share',
    ])
  })
})
