import { describe, expect, test } from '@jest/globals'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { suggestMerchants } from '../../../contract/merchant-search'
import DraftPage from '../../../src/complaint/draft'
import { formOf } from '../../../src/complaint/outbox/complaint-form'
import { fakePicker } from '../../../src/platform/picker/index.fake'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { fakeVault } from '../../../src/platform/vault/index.fake'
import { FakeServer } from '../fake-server'
import { renderApp, type AppOptions } from '../render-app'

// The whole form is drawn anew many times: some seconds on a busy machine.

const contact = { contactName: '陈小示', contactPhone: '13800000002', contactAddress: '示例路 9 号' }

const open = async (options: AppOptions = {}) => {
  const server = new FakeServer().answers(suggestMerchants, { items: [] })
  const app = renderApp(<DraftPage />, { server, stored: { contact }, ...options })
  await screen.findByRole('button', { name: /提交/ })
  const write = async (name: RegExp, text: string) => {
    await app.user.click(screen.getByLabelText(name))
    await app.user.paste(text)
  }
  const forAnother = async () => {
    await app.user.click(screen.getByRole('checkbox', { name: /替别人投诉/ }))
    await screen.findByRole('heading', { name: '授权委托书' })
  }
  const draft = () => app.services.drafts.drafts[0]
  return { ...app, write, forAnother, draft }
}

/** As a finger draws: two lines over the field, which is 500 px wide here. */
function draw(): void {
  const pad = screen.getByRole('img', { name: /签名处/ })
  pad.getBoundingClientRect = () => new DOMRect(0, 0, 500, 200)
  pad.setPointerCapture = () => undefined
  for (const y of [50, 120]) {
    fireEvent.pointerDown(pad, { pointerId: 1, clientX: 20, clientY: y, button: 0 })
    for (let x = 60; x <= 460; x += 80)
      fireEvent.pointerMove(pad, { pointerId: 1, clientX: x, clientY: y + (x % 3) * 10 })
    fireEvent.pointerUp(pad, { pointerId: 1, clientX: 460, clientY: y })
  }
}

describe('filing for somebody else', () => {
  test('is one quiet line until it is chosen, and none for a report', async () => {
    const { user } = await open()
    expect(screen.getByRole('checkbox', { name: /替别人投诉/ })).not.toBeChecked()
    expect(screen.queryByText('代理人：您')).toBeNull()
    await user.click(screen.getByRole('radio', { name: /^举报/ }))
    expect(screen.queryByRole('checkbox', { name: /替别人投诉/ })).toBeNull()
  })

  test('makes the one who writes the agent, and asks for the principal', async () => {
    const { forAnother, write, services, draft } = await open()
    await forAnother()
    expect(screen.getByRole('textbox', { name: /^您的姓名/ })).toHaveValue('陈小示')
    await write(/^委托人的姓名/, '林示例')
    expect(screen.getByText(/林示例/)).toBeVisible()
    const form = draft()?.form
    expect(form).toMatchObject({ contactName: '林示例', proxy: { isOn: true, agent: { name: '陈小示' } } })
    // The next complaint of one's own begins with one's own name.
    expect(services.storage.read('contact')).toMatchObject({ contactName: '陈小示' })
  })

  test('gives everybody back their fields when it is switched off and on again', async () => {
    const { user, forAnother, write } = await open()
    await forAnother()
    await write(/^委托人的姓名/, '林示例')
    await user.click(screen.getByRole('checkbox', { name: /替别人投诉/ }))
    expect(screen.getByRole('textbox', { name: /您的姓名/ })).toHaveValue('陈小示')
    await forAnother()
    expect(screen.getByRole('textbox', { name: /委托人的姓名/ })).toHaveValue('林示例')
  })

  test('shows the legal term with plain words, and names what special authority includes', async () => {
    const { user, forAnother } = await open()
    await forAnother()
    expect(screen.getByRole('radio', { name: /^一般代理/ })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: /^特别授权/ }))
    await user.click(screen.getByRole('checkbox', { name: /^撤回投诉/ }))
    expect(screen.getByText(/特别授权：代我提交投诉.*还可以代我：撤回投诉/)).toBeVisible()
  })
})

describe('the signature', () => {
  test('is drawn with the finger, taken back line by line, and filed as points', async () => {
    const { user, forAnother, draft } = await open()
    await forAnother()
    draw()
    expect(screen.getByText('已签 2 笔')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '撤销一笔' }))
    expect(screen.getByText('已签 1 笔')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '清除重签' }))
    expect(screen.queryByRole('button', { name: '清除重签' })).toBeNull()
    draw()
    const kept = draft()
    const filed = kept && formOf(kept)
    expect(filed?.proxy?.signature).toMatchObject({ kind: 'drawn' })
    expect(filed?.proxy?.signature.kind === 'drawn' && filed.proxy.signature.strokes).toHaveLength(2)
  })

  test('counts only for the words that were signed', async () => {
    const { forAnother, write, draft } = await open()
    await forAnother()
    draw()
    await write(/^委托人的姓名/, '林示例')
    const stale = screen.getByText(/内容改过了/)
    expect(stale).toBeVisible()
    // Above the field it would pull it away from under the finger once it goes.
    const pad = screen.getByRole('img', { name: /签名处/ })
    expect(pad.compareDocumentPosition(stale)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    const kept = draft()
    const signature = kept && formOf(kept).proxy?.signature
    expect(signature?.kind === 'drawn' && signature.strokes).toEqual([])
  })

  test('survives a reload with everything that was entered', async () => {
    const storage = fakeStorage({ contact })
    const first = await open({ ports: { storage } })
    await first.forAnother()
    await first.write(/^委托人的姓名/, '林示例')
    draw()
    const key = first.draft()?.key ?? ''
    first.unmount()
    await open({ ports: { storage }, params: { key } })
    expect(await screen.findByText('已签 2 笔')).toBeVisible()
    expect(screen.getByRole('textbox', { name: /委托人的姓名/ })).toHaveValue('林示例')
  })

  test('is a photo of a signed paper for who cannot draw, apart from the evidence', async () => {
    const picked = { name: '委托书.jpg', type: 'image/jpeg', bytes: 3, handle: new Uint8Array(3) }
    const vault = fakeVault()
    const { user, forAnother, draft } = await open({
      ports: { evidence: async () => ({ vault, picker: fakePicker([[picked]]) }) },
    })
    await forAnother()
    await user.click(screen.getByRole('radio', { name: /我有签好的纸质委托书/ }))
    await user.click(screen.getByRole('button', { name: /拍委托书/ }))
    await waitFor(() => expect(draft()?.form.proxy?.paperIds).toHaveLength(1))
    expect(draft()?.files).toHaveLength(1)
    const kept = draft()
    const sent = kept && {
      ...kept,
      files: kept.files.map((file) => ({ ...file, state: 'sent' as const, sha256: 'c'.repeat(64) })),
    }
    const filed = sent && formOf(sent)
    expect(filed?.attachments).toEqual([])
    expect(filed?.proxy?.signature).toMatchObject({ kind: 'paper', files: [{ name: '委托书.jpg' }] })
  })
})

describe('what is missing', () => {
  test('is said in plain words, each at its place', async () => {
    const { user, forAnother } = await open({ signedIn: true })
    await forAnother()
    await user.click(screen.getByRole('button', { name: '提交投诉' }))
    expect(screen.getAllByText('请选择代理人和委托人的关系').length).toBeGreaterThanOrEqual(2)
    expect(screen.getAllByText(/还没有签名/).length).toBeGreaterThanOrEqual(2)
    expect(screen.getAllByText('请填写委托人的姓名').length).toBeGreaterThanOrEqual(1)
  })

  test.each([
    ['委托人用手指在屏幕上签', /还没有签名/],
    ['我有签好的纸质委托书，拍照上传', /请委托人签名，或者上传/],
  ])(
    'a paper that is not signed is led to where it is signed (%s), past its long text',
    async (way, words) => {
      const { user, forAnother, write } = await open({ signedIn: true })
      await forAnother()
      await write(/^委托人的姓名/, '林示例')
      await user.selectOptions(screen.getByRole('combobox', { name: /您是委托人的/ }), '子女')
      await user.click(screen.getByRole('radio', { name: way }))
      await user.click(screen.getByRole('button', { name: '提交投诉' }))
      const place = document.getElementById('draft-proxy')
      expect(place).toHaveTextContent(words)
      expect(place).not.toHaveTextContent('是我自愿委托的')
    },
  )

  test('a report cannot have an agent: it says so and can be switched off', async () => {
    const { user, forAnother } = await open({ signedIn: true })
    await forAnother()
    await user.click(screen.getByRole('radio', { name: /^举报/ }))
    await user.click(screen.getByRole('button', { name: /提交举报/ }))
    expect(screen.getAllByText(/举报不能由别人代理/).length).toBeGreaterThanOrEqual(1)
    await user.click(screen.getByRole('checkbox', { name: /替别人投诉/ }))
    expect(screen.queryByText(/举报不能由别人代理/)).toBeNull()
  })
})
