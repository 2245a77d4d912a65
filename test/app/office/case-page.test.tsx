import { describe, expect, test } from '@jest/globals'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { listOfficers } from '../../../contract/office'
import { acceptCase, refuseCase, terminateMediation, transferCase } from '../../../contract/office-acts'
import { getOfficeCase, type OfficeCase } from '../../../contract/office-case'
import { issueLetter, previewLetter } from '../../../contract/office-letters'
import OfficeCasePage from '../../../src/office/case'
import { aMerchant } from '../credit/merchants'
import { FakeServer } from '../fake-server'
import { anOfficeCase, caseId, handler, otherCaseId, renderDesk, terminate } from './desk-fixture'

const aServer = (opened: OfficeCase = anOfficeCase()) =>
  new FakeServer().answers(getOfficeCase, opened).answers(listOfficers, { items: [handler] })
const open = (server = aServer(), options: Parameters<typeof renderDesk>[1] = {}) =>
  renderDesk(<OfficeCasePage />, { server, params: { id: caseId }, ...options })
/** By its text: asking for roles walks the whole page, and these pages are large. */
const button = (name: string) => screen.findByText(name, { selector: 'button, button *' })
/** All of it at once: letter by letter a page of this size takes seconds. */
const typed = (field: HTMLElement, value: string): void => void fireEvent.change(field, { target: { value } })
const dialog = () => within(screen.getByRole('dialog'))

describe('a case on the desk', () => {
  test('waits with a skeleton', async () => {
    const server = aServer()
    server.holds(getOfficeCase)
    open(server)
    await waitFor(() => expect(server.asked(getOfficeCase)).toHaveLength(1))
    expect(screen.getByRole('status')).toBeInTheDocument()
    expect(screen.queryByText('现在可以办理')).toBeNull()
  })

  test('shows story, person, clock and what may be done, and nothing of 12315 or a proposal', async () => {
    open()
    await screen.findByText('过了保质期。')
    for (const words of ['林示例', '13800000000', '退还货款和服务费用', '35.50 元'])
      expect(screen.getByText(words)).toBeInTheDocument()
    expect(screen.getByText(/第 1 个工作日，共 7 个工作日（总局令第121号第十五条）/)).toBeInTheDocument()
    for (const name of ['决定受理', '不予受理', '移送']) expect(await button(name)).toBeInTheDocument()
    expect(screen.queryByText(/12315/)).toBeNull()
    expect(screen.queryByText(/建议/)).toBeNull()
  })

  test('has its kind and number in the title of its tab, until its officer signs out', async () => {
    const { page, user } = open()
    await screen.findByText('过了保质期。')
    expect(page.title()).toBe(`投诉 ${anOfficeCase().number} · 案件办理 · 放心查`)
    await user.click(screen.getByText('退出'))
    await waitFor(() => expect(page.title()).toBe('案件办理 · 放心查'))
  })

  test('that is of another office says so, and leads back to the queue', async () => {
    open(aServer().refuses(getOfficeCase, 'case-unknown'))
    expect(await screen.findByText('没有找到这件案子')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: '回到案件列表' })).toBeInTheDocument()
  })

  test('that cannot be read says why, and is read again on a press', async () => {
    const server = aServer().fails(getOfficeCase)
    const { user } = open(server)
    const again = await button('重试')
    server.answers(getOfficeCase, anOfficeCase())
    await user.click(again)
    expect(await screen.findByText('过了保质期。')).toBeInTheDocument()
  })

  test('of a report says that its author is protected', async () => {
    open(aServer(anOfficeCase({ kind: 'report' })))
    expect(await screen.findByText(/第三十七条/)).toBeInTheDocument()
  })

  test('that is prepared for 12315 says that nobody has it there yet', async () => {
    open(aServer(anOfficeCase({ channel: { at: 'prepared', number: null }, clock: null })))
    expect(await screen.findByText('备给 12315，还没有提交')).toBeInTheDocument()
  })

  test('that was filed with 12315 has its number there', async () => {
    open(aServer(anOfficeCase({ channel: { at: 'national', number: '13501020020261123' }, clock: null })))
    expect(await screen.findByText(/编号 13501020020261123/)).toBeInTheDocument()
  })

  test('shows the situation that the person chose, and how many of the merchant are alike', async () => {
    open(
      aServer(
        anOfficeCase({
          situation: [
            { zh: '健身房', en: 'Gyms' },
            { zh: '想退卡', en: 'Money back' },
          ],
          similar: {
            fromOn: '2025-11-23',
            sameMerchant: 4,
            sameProduct: 0,
            sameSituation: 3,
            newest: [
              {
                id: otherCaseId,
                number: '2026-000100',
                state: 'closed',
                stateName: { zh: '办结', en: 'Closed' },
                filedAt: '2026-10-20T02:00:00.000Z',
                isSameMerchant: true,
                isSameProduct: false,
                isSameSituation: true,
              },
            ],
          },
        }),
      ),
    )
    expect(await screen.findByText('健身房 › 想退卡')).toBeInTheDocument()
    expect(screen.getByText('其中同一商家、同样情形 3 件。')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: '2026-000100' }).closest('li')).toHaveTextContent('同样情形')
  })

  test('says of few complaints only how many, and of more what became of them', async () => {
    const { uscc, name, status, authority, verdict, complaints } = aMerchant()
    const of = (figures: Partial<typeof complaints>) =>
      aServer(
        anOfficeCase({
          merchant: { uscc, name, status, authority, verdict, complaints: { ...complaints, ...figures } },
        }),
      )
    const few = open(of({ received: 2, settled: null, open: null, ended: null }))
    expect(await screen.findByText(/收到投诉 2 件，不满五件，不列结果/)).toBeInTheDocument()
    few.unmount()
    open(of({ received: 9, settled: 4, open: 3, ended: 2 }))
    expect(await screen.findByText(/收到投诉 9 件，调解成功 4 件，在办 3 件/)).toBeInTheDocument()
  })

  test('writes what was agreed as one sentence, whatever it ended in', async () => {
    const agreed = {
      id: caseId,
      at: '2026-11-23T02:00:00.000Z',
      action: 'settle' as const,
      actor: 'officer' as const,
      by: '示例经办人',
      title: { zh: '达成调解', en: 'Settled' },
      ground: null,
      text: '商家退款。',
      amountFen: 12_80,
      byOn: null,
      detail: null,
      hash: '',
    }
    const noted = { ...agreed, id: otherCaseId, text: '双方到场。', amountFen: null }
    open(aServer(anOfficeCase({ timeline: [agreed, noted] })))
    expect(await screen.findByText('商家退款；12.80 元')).toBeInTheDocument()
    expect(screen.getByText('双方到场。')).toBeInTheDocument()
  })

  test('goes on to the next of the queue by key, and by link', async () => {
    const { device, navigation } = open(aServer(), { order: [otherCaseId, caseId, 'last'] })
    expect(await screen.findByRole('link', { name: '下一件' })).toHaveAttribute(
      'href',
      expect.stringContaining('last'),
    )
    act(() => device.press('j'))
    act(() => device.press('ArrowLeft'))
    expect(navigation.steps.map(({ address }) => address)).toEqual([
      expect.stringContaining('last'),
      expect.stringContaining(otherCaseId),
    ])
  })
})

describe('an act', () => {
  test('shows what will be sent before it is sent, once', async () => {
    const accepted = anOfficeCase({
      state: 'accepted',
      stateName: { zh: '已受理', en: 'Accepted' },
      acts: [],
    })
    const { user, server } = open(aServer().answers(acceptCase, accepted))
    await user.click(await button('决定受理'))
    await user.click(dialog().getByText('下一步'))
    expect(dialog().getByText(/制作《投诉受理决定书》/)).toBeInTheDocument()
    expect(server.asked(acceptCase)).toHaveLength(0)
    await user.click(dialog().getByText('确认办理'))
    expect(await screen.findByText('这件案子没有可以办理的事项了。')).toBeInTheDocument()
    expect(server.asked(acceptCase)).toHaveLength(1)
    expect(server.asked(acceptCase)[0]?.headers['authorization']).toBe('Bearer token-of-the-handler')
  })

  test('with grounds is not sent without one, and sends the one that was chosen', async () => {
    const { user, server } = open(aServer().answers(refuseCase, anOfficeCase({ acts: [] })))
    await user.click(await button('不予受理'))
    await user.click(dialog().getByText('下一步'))
    expect(dialog().getByText('请从条文列出的理由中选一项。')).toBeInTheDocument()
    await user.click(dialog().getByLabelText(/16-5/))
    typed(dialog().getByLabelText(/说明/), '没有小票。')
    await user.click(dialog().getByText('下一步'))
    await user.click(dialog().getByText('确认办理'))
    await screen.findByText('这件案子没有可以办理的事项了。')
    expect(server.asked(refuseCase)[0]?.body).toEqual({ ground: '16-5', text: '没有小票。' })
  })

  test('that is refused says why, and goes out again under the same key', async () => {
    const { user, server } = open(aServer().fails(acceptCase, 'timeout'))
    await user.click(await button('决定受理'))
    await user.click(dialog().getByText('下一步'))
    await user.click(dialog().getByText('确认办理'))
    await dialog().findByRole('alert')
    server.answers(acceptCase, anOfficeCase({ acts: [] }))
    await user.click(dialog().getByText('确认办理'))
    await screen.findByText('这件案子没有可以办理的事项了。')
    const [first, second] = server.asked(acceptCase)
    expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key'])
  })

  test('that was left half written, by Escape or with its page, is found again as it was', async () => {
    const { user, device, unmount } = open()
    await user.click(await button('不予受理'))
    await user.click(dialog().getByLabelText(/16-5/))
    typed(dialog().getByLabelText(/说明/), '没有小票。')
    await user.keyboard('{Escape}')
    await user.click(await button('移送'))
    expect(dialog().getByLabelText(/说明/)).toHaveValue('')
    await user.keyboard('{Escape}')
    await user.click(await button('不予受理'))
    expect(dialog().getByLabelText(/16-5/)).toBeChecked()
    expect(dialog().getByLabelText(/说明/)).toHaveValue('没有小票。')
    unmount()

    const again = open(aServer(), { ports: { deskDevice: async () => device } })
    await again.user.click(await button('不予受理'))
    expect(dialog().getByLabelText(/说明/)).toHaveValue('没有小票。')
  })

  test('that was sent leaves nothing behind, nor does signing out', async () => {
    const { user, device } = open(aServer().answers(refuseCase, anOfficeCase()))
    await user.click(await button('不予受理'))
    await user.click(dialog().getByLabelText(/16-5/))
    typed(dialog().getByLabelText(/说明/), '没有小票。')
    await user.click(dialog().getByText('下一步'))
    await user.click(dialog().getByText('确认办理'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.click(await button('不予受理'))
    expect(dialog().getByLabelText(/说明/)).toHaveValue('')
    typed(dialog().getByLabelText(/说明/), '另一句')
    await user.keyboard('{Escape}')
    await user.click(await button('退出'))
    expect(JSON.stringify(device.storage.read('desk-written'))).not.toContain('另一句')
  })

  test('of passing on asks for the office and the reason', async () => {
    const { user, server } = open(aServer().answers(transferCase, anOfficeCase({ acts: [] })))
    await user.click(await button('移送'))
    typed(dialog().getByLabelText(/地区代码/), '3501')
    await user.click(dialog().getByText('下一步'))
    expect(dialog().getByText('请写六位代码和单位名称。')).toBeInTheDocument()
    typed(dialog().getByLabelText(/地区代码/), '350103')
    typed(dialog().getByLabelText(/单位名称/), '台江区局')
    typed(dialog().getByLabelText(/说明/), '经营地在台江区')
    await user.click(dialog().getByText('下一步'))
    await user.click(dialog().getByText('确认办理'))
    await screen.findByText('这件案子没有可以办理的事项了。')
    expect(server.asked(transferCase)[0]?.body).toEqual({
      unit: { code: '350103', name: '台江区局' },
      text: '经营地在台江区',
    })
  })
})

describe('what the clock suggests', () => {
  const text = '本局于2026年9月20日受理，调解期限到2026年11月19日为止，双方没有达成调解协议。'
  const due = anOfficeCase({
    state: 'mediating',
    acts: [terminate],
    proposal: { action: 'terminate', ground: '23-5', text },
  })

  test('stands with its ground and article, and one press brings the form filled in', async () => {
    const { user, server } = open(aServer(due).answers(terminateMediation, anOfficeCase({ acts: [] })))
    expect(await screen.findByText('建议：终止调解')).toBeInTheDocument()
    expect(
      screen.getByText(/23-5 受理之日起六十日内未达成调解协议（总局令第121号第二十三条）/),
    ).toBeInTheDocument()
    await user.click(await button('按这个填好'))
    expect(dialog().getByLabelText(/23-5/)).toBeChecked()
    expect(dialog().getByLabelText(/说明/)).toHaveValue(text)
    expect(server.asked(terminateMediation)).toHaveLength(0)
    await user.click(dialog().getByText('下一步'))
    await user.click(dialog().getByText('确认办理'))
    await screen.findByText('这件案子没有可以办理的事项了。')
    expect(server.asked(terminateMediation)[0]?.body).toEqual({ ground: '23-5', text })
  })

  test('binds nobody: the act opens empty from its own button', async () => {
    const { user } = open(aServer(due))
    await user.click(await button('终止调解'))
    expect(dialog().getByLabelText(/23-5/)).not.toBeChecked()
    expect(dialog().getByLabelText(/说明/)).toHaveValue('')
  })
})

describe('the letters of a case', () => {
  const name = { zh: '投诉调解通知书', en: 'Notice of mediation' }
  const due = anOfficeCase({ openLetters: [{ form: 7, name, isDue: true }] })
  const preview = {
    form: 7 as const,
    name,
    office: '福州市鼓楼区市场监督管理局',
    addressee: '林示例、福州示例超市',
    blocks: [{ type: 'text' as const, text: '现通知双方参加调解' }],
    readers: ['consumer' as const, 'merchant' as const],
    issuedNo: null,
  }
  const issued = {
    form: 7 as const,
    name,
    letterNo: '市监投调通〔2026〕3号',
    at: '2026-11-23T02:00:00.000Z',
    url: '/api/v1/letters/abc?case=1',
  }

  test('are read before they are issued, with who will read them, and then open as a PDF', async () => {
    const server = aServer(due).answers(previewLetter, preview).answers(issueLetter, issued)
    const { user } = open(server)
    expect(await screen.findByText('待发出')).toBeInTheDocument()
    await user.click(await button('投诉调解通知书'))
    expect(await dialog().findByText('现通知双方参加调解')).toBeInTheDocument()
    expect(dialog().getByText(/商家那一份只写投诉人的姓/)).toBeInTheDocument()
    expect(server.asked(issueLetter)).toHaveLength(0)
    server.answers(getOfficeCase, anOfficeCase({ letters: [issued] }))
    await user.click(dialog().getByText('编号并发出'))
    expect(await dialog().findByText(/已发出，编号 市监投调通〔2026〕3号/)).toBeInTheDocument()
    expect(server.asked(issueLetter)[0]?.body).toEqual({ form: 7, issuedNo: null })
    await user.click(dialog().getByText('关闭'))
    expect(screen.getByRole('link', { name: /投诉调解通知书 市监投调通〔2026〕3号/ })).toHaveAttribute(
      'href',
      issued.url,
    )
  })

  test('that were closed before they came do not open by themselves', async () => {
    const server = aServer(due).answers(previewLetter, preview)
    const held = server.holds(previewLetter)
    const { user } = open(server)
    await user.click(await button('投诉调解通知书'))
    await user.click(dialog().getByText('关闭'))
    await act(() => held.open())
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('that were issued already say so, before a second one goes out', async () => {
    const { user } = open(aServer(due).answers(previewLetter, { ...preview, issuedNo: issued.letterNo }))
    await user.click(await button('投诉调解通知书'))
    expect(await dialog().findByText(/已经用 市监投调通〔2026〕3号 告知过/)).toBeInTheDocument()
    expect(dialog().queryByText('编号并发出')).toBeNull()
    expect(dialog().getByText('另编一个号再发出')).toBeInTheDocument()
  })

  test('that another window issued meanwhile are refused, and a second one is sent on purpose', async () => {
    const server = aServer(due).answers(previewLetter, preview).refuses(issueLetter, 'letter-issued')
    const { user } = open(server)
    await user.click(await button('投诉调解通知书'))
    const issue = await dialog().findByText('编号并发出')
    server.answers(previewLetter, { ...preview, issuedNo: issued.letterNo })
    await user.click(issue)
    expect(await dialog().findByText(/已经用 市监投调通〔2026〕3号 告知过/)).toBeInTheDocument()
    expect(dialog().getByRole('alert')).toHaveTextContent('这一份没有发出')
    const second = { ...issued, letterNo: '市监投调通〔2026〕4号' }
    server.answers(issueLetter, second)
    await user.click(dialog().getByText('另编一个号再发出'))
    expect(await dialog().findByText(/已发出，编号 市监投调通〔2026〕4号/)).toBeInTheDocument()
    expect(server.asked(issueLetter).at(-1)?.body).toEqual({ form: 7, issuedNo: issued.letterNo })
    const keys = server.asked(issueLetter).map(({ headers }) => headers['idempotency-key'])
    expect(new Set(keys).size).toBe(2)
  })

  test('that were closed while they were sent stay closed, also when they are refused', async () => {
    const server = aServer(due).answers(previewLetter, preview).refuses(issueLetter, 'letter-issued')
    const held = server.holds(issueLetter)
    const { user } = open(server)
    await user.click(await button('投诉调解通知书'))
    await user.click(await dialog().findByText('编号并发出'))
    await user.click(dialog().getByText('关闭'))
    await act(() => held.open())
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(server.asked(previewLetter)).toHaveLength(1)
  })

  test('that cannot be shown say why', async () => {
    const { user } = open(aServer(due).refuses(previewLetter, 'letter-not-due'))
    await user.click(await button('投诉调解通知书'))
    expect(await dialog().findByRole('alert')).toBeInTheDocument()
    expect(dialog().queryByText('编号并发出')).toBeNull()
  })
})
