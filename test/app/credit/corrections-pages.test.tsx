import { describe, expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import {
  getCorrection,
  listCorrections,
  withdrawCorrection,
  type Correction,
} from '../../../contract/correction'
import CorrectionsPage from '../../../src/credit/correction/list'
import CorrectionPage from '../../../src/credit/correction/request'
import { FakeServer } from '../fake-server'
import { renderApp, type AppOptions } from '../render-app'
import { aCorrection, aCorrectionSummary } from './corrections'
import { saying } from '../saying'

const clock = aCorrection().clock
if (clock === null) throw new Error('the request of the tests has a clock')

const openRequest = (request: Correction, options: AppOptions = {}) => {
  const server = new FakeServer().answers(getCorrection, request)
  return renderApp(<CorrectionPage />, { server, signedIn: true, params: { id: request.id }, ...options })
}

describe('one request', () => {
  test('shows its number, its clock, what was public and what was written', async () => {
    const { page } = openRequest(aCorrection())
    expect(await screen.findByText(saying('最迟 2026-12-25 前书面答复，还有 20 个工作日'))).toBeVisible()
    expect(screen.getByRole('button', { name: '更正' })).toBeVisible()
    expect(page.title()).toContain('更正请求 JC2026-000012')
    expect(screen.getByText('《企业信息公示暂行条例》第十三条第二款')).toBeVisible()
    expect(screen.getByText('福州市仓山区示例路 1 号')).toBeVisible()
    expect(screen.getByText('地址是三年前的')).toBeVisible()
    expect(screen.getByRole('link', { name: '福州示例优选食品有限公司' })).toBeVisible()
  })

  test('shows the answer in the words of the office', async () => {
    const [sent] = aCorrection().events
    if (!sent) throw new Error('the request was sent')
    const answer = {
      ...sent,
      id: '01935a10-0000-7000-8000-00000000e002',
      actor: 'officer' as const,
      title: { zh: '答复：不予更正', en: 'Answered: not corrected' },
      text: '住所没有变更登记。',
    }
    openRequest(
      aCorrection({
        state: 'unfounded',
        stateName: { zh: '已答复：信息无误', en: 'Answered: it is right' },
        clock: { ...clock, left: 0, lateBy: 2, endedOn: '2026-12-29' },
        actions: [],
        events: [answer, sent],
      }),
    )
    const events = await screen.findByRole('list', { name: '办理经过' })
    expect(within(events).getByText('住所没有变更登记。')).toBeVisible()
    expect(screen.getByText(saying('2026-12-29 答复，比期限晚了 2 个工作日，责任在办理机关。'))).toBeVisible()
    expect(screen.queryByRole('button', { name: '撤回请求' })).toBeNull()
  })

  test('says whose fault it is when the answer is late, and that a date may change', async () => {
    openRequest(aCorrection({ clock: { ...clock, left: 0, lateBy: 3, provisional: true } }))
    expect(await screen.findByText(/已经晚了 3 个工作日。这是办理机关的责任/)).toBeVisible()
    expect(screen.getByText(/放假安排还没公布/)).toBeVisible()
  })

  test('is withdrawn after asking once more', async () => {
    const { user, server } = openRequest(aCorrection())
    server.answers(
      withdrawCorrection,
      aCorrection({
        state: 'withdrawn',
        stateName: { zh: '已撤回', en: 'Withdrawn' },
        clock: null,
        actions: [],
      }),
    )
    await user.click(await screen.findByRole('button', { name: '撤回请求' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '撤回请求' }))
    expect(await screen.findByRole('heading', { name: '已撤回' })).toBeVisible()
    await waitFor(() => expect(screen.queryByRole('button', { name: '撤回请求' })).toBeNull())
  })

  test('of somebody else is not found, and without an account asks to sign in', async () => {
    const server = new FakeServer().refuses(getCorrection, 'correction-unknown')
    const { unmount } = renderApp(<CorrectionPage />, { server, signedIn: true, params: { id: 'x' } })
    expect(await screen.findByRole('heading', { name: '没有找到这件更正请求' })).toBeVisible()
    unmount()
    renderApp(<CorrectionPage />, { server, params: { id: 'x' } })
    expect(screen.getByRole('link', { name: '登录' })).toBeVisible()
  })
})

describe('the list', () => {
  test('names each request with its state and its last day, and reads on', async () => {
    const second = aCorrectionSummary({
      id: '01935a10-0000-7000-8000-00000000c002',
      number: 'JC2026-000011',
      clock: null,
      stateName: { zh: '已撤回', en: 'Withdrawn' },
    })
    const server = new FakeServer().answers(listCorrections, ({ query }) =>
      query['cursor'] === undefined
        ? { items: [aCorrectionSummary()], next: 'more' }
        : { items: [second], next: null },
    )
    const { user } = renderApp(<CorrectionsPage />, { server, signedIn: true })
    const row = await screen.findByRole('link', { name: /福州示例优选食品有限公司\s· 住所/ })
    expect(row).toHaveTextContent('已收到 · 最迟 2026-12-25 前书面答复，还有 20 个工作日')
    await user.click(screen.getByRole('button', { name: '更多' }))
    expect(await screen.findByText(/JC2026-000011/)).toBeVisible()
    expect(screen.queryByRole('button', { name: '更多' })).toBeNull()
  })

  test('says what to do when there is none, and when it cannot be read', async () => {
    const server = new FakeServer().refuses(listCorrections, 'server-error')
    const { user } = renderApp(<CorrectionsPage />, { server, signedIn: true })
    await screen.findByText(/服务出了问题/)
    server.answers(listCorrections, { items: [], next: null })
    await user.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByRole('heading', { name: '还没有提过更正请求' })).toBeVisible()
  })

  test('offers to sign in as somebody else where whoever is signed in is refused', async () => {
    const server = new FakeServer().refuses(listCorrections, 'wrong-role')
    renderApp(<CorrectionsPage />, { server, signedIn: true })
    expect(await screen.findByRole('link', { name: '登录' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '重试' })).toBeNull()
  })
})
