import { describe, expect, test } from '@jest/globals'
import { act, screen, within, waitFor } from '@testing-library/react'
import {
  acceptOffer,
  changeRequests,
  declineOffer,
  rateHandling,
  reportBroken,
  supplementComplaint,
} from '../../../contract/case-acts'
import { getComplaint, type Complaint } from '../../../contract/complaint'
import CasePage from '../../../src/complaint/case'
import { fakeSharing } from '../../../src/platform/sharing/index.fake'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { watchFor } from '../appeared'
import { FakeServer } from '../fake-server'
import { aSession, renderApp, type AppOptions } from '../render-app'
import { aComplaint, anOpenOffer, caseId, offerId } from './case-fixture'

const open = (complaint: Complaint, options: AppOptions = {}) => {
  const server = (options.server ?? new FakeServer()).answers(getComplaint, complaint)
  return renderApp(<CasePage />, { params: { id: caseId }, signedIn: true, ...options, server })
}
const inDialog = () => within(screen.getByRole('dialog'))
const button = (name: string) => screen.findByRole('button', { name })

describe('the page of a case', () => {
  test('offers only what may be done', async () => {
    open(aComplaint({ actions: [] }))
    await screen.findByText('提交的内容')
    for (const name of ['接受方案', '开始在线和解', '补充证据', '撤回投诉', '提交评价'])
      expect(screen.queryByRole('button', { name })).toBeNull()
  })

  test('calls a report a report, and its day the day on which it happened', async () => {
    open(aComplaint({ kind: 'report' }))
    await screen.findByText('提交的内容')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('举报 2026-000128')
    expect(screen.getByText('发生的日期')).toBeVisible()
    expect(screen.queryByText('购买或接受服务的日期')).toBeNull()
  })

  test.each([
    ['not-yours', 0],
    ['server-error', 1],
  ] as const)('of which the server says %s offers to try again where that can help', async (code, count) => {
    const server = new FakeServer().refuses(getComplaint, code)
    renderApp(<CasePage />, { params: { id: caseId }, signedIn: true, server })
    await screen.findByText(code)
    expect(screen.queryAllByRole('button', { name: '重试' })).toHaveLength(count)
  })

  test('lists the letters of the office, and opens one as a PDF', async () => {
    const letter = {
      form: 5 as const,
      name: { zh: '投诉受理决定书', en: 'Decision to accept a complaint' },
      letterNo: '市监投受〔2026〕12号',
      at: '2026-11-22T02:00:00.000Z',
      url: '/api/v1/letters/abc?case=1',
    }
    const sharing = fakeSharing()
    const { user } = open(aComplaint({ letters: [letter] }), { ports: { sharing: async () => sharing } })
    await user.click(await screen.findByRole('button', { name: /投诉受理决定书/ }))
    expect(sharing.done).toEqual(['open /api/v1/letters/abc?case=1'])
  })

  test('accepts an offer after asking once, and says before what the merchant will see', async () => {
    const offered = aComplaint({
      state: 'odr',
      actions: ['accept-offer', 'decline-offer'],
      offers: [anOpenOffer],
    })
    const settled = aComplaint({ stateName: { zh: '调解成功', en: 'Settled' }, offers: [] })
    const { user, server, page } = open(offered, { server: new FakeServer().answers(acceptOffer, settled) })
    await user.click(await button('接受方案'))
    expect(server.asked(acceptOffer)).toHaveLength(0)
    expect(inDialog().getByText(/商家能看到您的姓名和电话/)).toBeInTheDocument()
    await user.click(inDialog().getByRole('button', { name: '接受方案' }))
    await screen.findByRole('heading', { name: '调解成功' })
    expect(server.asked(acceptOffer)[0]?.body).toEqual({ offerId })
    expect(page.revealed).toEqual([`case-state-${caseId}`])
  })

  test('answers the offer that waits for it: below that one, and said once more before it is accepted', async () => {
    const before = { ...anOpenOffer, id: caseId, state: 'replaced', text: '退一半' } as const
    const offered = aComplaint({
      state: 'odr',
      actions: ['accept-offer', 'decline-offer'],
      offers: [anOpenOffer, before],
    })
    const { user } = open(offered)
    const accept = await button('接受方案')
    const replaced = screen.getByText('退一半')
    expect(accept.compareDocumentPosition(replaced)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    await user.click(accept)
    expect(inDialog().getByText(anOpenOffer.text)).toBeInTheDocument()
  })

  test('sends a declined offer again under the same key when its answer was lost', async () => {
    const offered = aComplaint({
      state: 'mediating',
      actions: ['accept-offer', 'decline-offer'],
      offers: [anOpenOffer],
    })
    const { user, server, page } = open(offered, { server: new FakeServer().fails(declineOffer, 'timeout') })
    await user.click(await button('不接受'))
    await user.type(inDialog().getByRole('textbox'), '太少')
    await user.click(inDialog().getByRole('button', { name: '不接受' }))
    await inDialog().findByRole('alert')
    server.answers(
      declineOffer,
      aComplaint({ state: 'mediating', offers: [{ ...anOpenOffer, state: 'declined', reason: '太少' }] }),
    )
    await user.click(inDialog().getByRole('button', { name: '不接受' }))
    await screen.findByText('理由：太少')
    const [first, second] = server.asked(declineOffer)
    expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key'])
    expect(second?.body).toEqual({ offerId, text: '太少' })
    // The case goes on as it was, and the offer says what has become of it.
    expect(page.revealed).toEqual([])
  })

  test('asks what is missing before a promise is said to be broken', async () => {
    const promise = {
      at: '2026-11-01T02:00:00.000Z',
      text: '全额退款',
      amountFen: null,
      byOn: '2026-11-10',
      saidKept: null,
      outcome: 'due',
      brokenText: null,
    } as const
    const due = aComplaint({ promise, actions: ['confirm-kept', 'report-broken'] })
    const { user, server } = open(due, {
      server: new FakeServer().answers(
        reportBroken,
        aComplaint({ promise: { ...promise, outcome: 'broken' } }),
      ),
    })
    await user.click(await button('没有做到'))
    await user.click(inDialog().getByRole('button', { name: '没有做到' }))
    expect(inDialog().getByRole('textbox')).toHaveAccessibleDescription(/请写几句话/)
    expect(server.asked(reportBroken)).toHaveLength(0)
    await user.click(inDialog().getByRole('button', { name: '先不' }))
    await user.click(await button('没有做到'))
    expect(inDialog().queryByText(/请写几句话/)).toBeNull()
    await user.type(inDialog().getByRole('textbox'), '只退了一半')
    const wasMissing = watchFor(/请写几句话/)
    await user.click(inDialog().getByRole('button', { name: '没有做到' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(wasMissing()).toBe(false)
    expect(server.asked(reportBroken)[0]?.body).toEqual({ text: '只退了一半' })
  })

  test('says what the office asks for, and keeps what is written until it is sent', async () => {
    const asked = aComplaint({ state: 'supplement', actions: ['supplement'], askedFor: '购物小票' })
    const { user, services, server, page } = open(asked, {
      server: new FakeServer().refuses(supplementComplaint, 'transition-not-allowed'),
    })
    await screen.findByText('办理机关请您补充：购物小票')
    await user.type(await screen.findByRole('textbox', { name: /说明/ }), '小票丢了')
    expect(services.storage.read(`case-supplement/${caseId}`)).toMatchObject({ text: '小票丢了' })
    await user.click(await button('提交补充材料'))
    await screen.findByText(/^这件投诉现在不能这样办理/)
    server.answers(supplementComplaint, aComplaint())
    await user.click(await button('提交补充材料'))
    await screen.findByText('已提交，待受理')
    expect(services.storage.read(`case-supplement/${caseId}`)).toBeNull()
    expect(page.revealed).toEqual([`case-state-${caseId}`])
  })

  test('shows what another window adds, and says when it was sent there', async () => {
    const asked = aComplaint({ state: 'supplement', actions: ['supplement'], askedFor: '购物小票' })
    const storage = fakeStorage({ session: aSession })
    const { user, server } = open(asked, { ports: { storage } })
    const words = await screen.findByRole('textbox', { name: /说明/ })
    await user.type(words, '小票丢了')
    const other = storage.otherWindow()
    const place = `case-supplement/${caseId}`
    const kept = other.read(place) as { readonly writtenAtMs: number }
    act(() => void other.write(place, { ...kept, text: '小票找到了', writtenAtMs: kept.writtenAtMs + 1 }))
    expect(words).toHaveValue('小票找到了')
    act(() => other.remove(place))
    expect(words).toHaveValue('')
    expect(screen.getByRole('alert')).toHaveTextContent(/已在另一个窗口提交/)
    await user.type(words, '还有一张')
    expect(screen.getByRole('alert')).toHaveTextContent(/现在写着的还没有提交/)
    expect(server.asked(supplementComplaint)).toHaveLength(0)
  })

  test('is rated once, and not without a choice', async () => {
    const rated = aComplaint({ rating: { stars: 4, text: '' } })
    const { user, server, page } = open(aComplaint({ actions: ['rate'] }), {
      server: new FakeServer().answers(rateHandling, rated),
    })
    await user.click(await button('提交评价'))
    expect(server.asked(rateHandling)).toHaveLength(0)
    await user.click(screen.getByRole('radio', { name: /4 星/ }))
    await user.click(await button('提交评价'))
    await screen.findByText('您的评价')
    expect(server.asked(rateHandling)[0]?.body).toEqual({ stars: 4, text: '' })
    expect(page.revealed).toEqual([`case-rated-${caseId}`])
  })

  test('shows a drafted letter, and carries everything over when it is filed again', async () => {
    const remedies: Complaint['remedies'] = [
      {
        kind: 'file-again',
        title: { zh: '补好以后再投诉一次', en: '' },
        text: { zh: '可以改', en: '' },
        letter: null,
      },
      {
        kind: 'reconsideration',
        title: { zh: '申请行政复议', en: '' },
        text: { zh: '请尽早', en: '' },
        letter: { title: '行政复议申请书', to: '行政复议机关', body: '申请人：林示例' },
      },
    ]
    const evidence: Complaint['evidence'] = [
      {
        sha256: 'a'.repeat(64),
        name: '小票.jpg',
        type: 'image/jpeg',
        bytes: 10,
        shownUrl: null,
        fileUrl: null,
      },
    ]
    const { user, services, navigation } = open(aComplaint({ remedies, evidence }))
    await user.click(await button('看行政复议申请书'))
    expect(screen.getByText('申请人：林示例')).toBeInTheDocument()
    await user.click(await button('带着原内容再投诉'))
    const [draft] = services.drafts.drafts
    expect(draft?.form).toMatchObject({ story: '过了保质期。', amountYuan: '35.50', follows: caseId })
    expect(draft?.files).toMatchObject([{ name: '小票.jpg', state: 'sent' }])
    expect(navigation.steps).toEqual([
      { how: 'open', address: `/complaint/draft/index?key=${draft?.key ?? ''}` },
    ])
  })
})

describe('asking for something else', () => {
  const asking = aComplaint({ actions: ['change-requests'] })

  test('shows what is asked for, and sends the new request with its reason', async () => {
    const changed = aComplaint({ actions: ['change-requests'], changedRequests: ['replace'] })
    const { user, server } = open(asking, { server: new FakeServer().answers(changeRequests, changed) })
    await user.click(await button('改成别的要求'))
    await user.click(inDialog().getByRole('checkbox', { name: '退还货款和服务费用' }))
    await user.click(inDialog().getByRole('checkbox', { name: '更换' }))
    const wasSame = watchFor(/和现在的要求一样/)
    await user.click(inDialog().getByRole('button', { name: '就改成这样' }))
    expect(server.asked(changeRequests)[0]?.body).toEqual({ requests: ['replace'], text: '' })
    expect(await screen.findByText('更换', { selector: 'p' })).toBeVisible()
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(wasSame()).toBe(false)
  })

  test('sends nothing when nothing is asked for, or the same as before', async () => {
    const { user, server } = open(asking)
    await user.click(await button('改成别的要求'))
    const send = inDialog().getByRole('button', { name: '就改成这样' })
    await user.click(send)
    expect(inDialog().getByText('和现在的要求一样，不用改')).toBeVisible()
    await user.click(inDialog().getByRole('checkbox', { name: '退还货款和服务费用' }))
    await user.click(send)
    expect(inDialog().getByText('请至少选一项')).toBeVisible()
    expect(server.asked(changeRequests)).toHaveLength(0)
  })
})
