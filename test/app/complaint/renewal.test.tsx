import { describe, expect, test } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
import { renewProxy } from '../../../contract/case-acts'
import { getComplaint } from '../../../contract/complaint'
import CasePage from '../../../src/complaint/case'
import { fakePicker } from '../../../src/platform/picker/index.fake'
import { fakeVault } from '../../../src/platform/vault/index.fake'
import { draw as drawOn } from '../drafts/filled-in'
import { watchFor } from '../appeared'
import { FakeServer, Refusal } from '../fake-server'
import { renderApp } from '../render-app'
import { aComplaint, caseId } from './case-fixture'

// The paper is drawn anew with each answer: some seconds on a busy machine.

const proxy = {
  agentName: '陈小示',
  agentPhone: '13800000002',
  relation: 'child',
  scope: 'general',
  powers: [],
  fromOn: '2026-11-01',
  untilOn: '2027-10-31',
  isExpired: false,
  papers: [],
} as const
const signable = aComplaint({ proxy: { ...proxy, powers: [], papers: [] }, actions: ['renew-proxy'] })
const renewed = aComplaint({
  proxy: { ...proxy, scope: 'special', powers: ['withdraw'], papers: [] },
  actions: ['renew-proxy'],
})

const open = async (server = new FakeServer()) => {
  server.answers(getComplaint, signable)
  const vault = fakeVault()
  const picked = { name: 'paper.jpg', type: 'image/jpeg', bytes: 3, handle: new Uint8Array([1, 2, 3]) }
  const app = renderApp(<CasePage />, {
    params: { id: caseId },
    signedIn: true,
    server,
    ports: { evidence: async () => ({ vault, picker: fakePicker([[picked]]) }) },
  })
  await app.user.click(await screen.findByRole('button', { name: '请委托人补签' }))
  return { ...app, vault }
}
const send = () => screen.getByRole('button', { name: '签好了，交上去' })

const draw = (): void => drawOn(screen.getByRole('img', { name: /签名处/ }))

describe('signing for more', () => {
  test('asks what is added and for the signature, and sends nothing before', async () => {
    const { user, server } = await open()
    await user.click(send())
    expect(screen.getAllByRole('alert').length).toBeGreaterThan(0)
    await user.click(screen.getByRole('checkbox', { name: /撤回投诉/ }))
    await user.click(send())
    expect(server.asked(renewProxy)).toHaveLength(0)
  })

  test('takes photos of a signed paper, and offers no recording in its place', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('radio', { name: /我有签好的纸质委托书/ }))
    await screen.findByRole('button', { name: '添加照片' })
    expect(screen.queryByRole('button', { name: /录音/ })).toBeNull()
  })

  test.each([/在屏幕上签/, /我有签好的纸质委托书/])(
    'leads up to what is not chosen, above the whole paper, by %s',
    async (way) => {
      const { user, page } = await open()
      await user.click(screen.getByRole('radio', { name: way }))
      if (way.source.includes('屏幕')) draw()
      await user.click(await screen.findByRole('button', { name: '签好了，交上去' }))
      expect(page.revealed).toContain('renewal-powers')
    },
  )

  test('sends the powers with the signature, and shows the case as it is then', async () => {
    const { user, server } = await open(new FakeServer().answers(renewProxy, renewed))
    await user.click(screen.getByRole('checkbox', { name: /撤回投诉/ }))
    draw()
    const wasMissing = watchFor(/还没有签名/)
    await user.click(send())
    await waitFor(() => expect(server.asked(renewProxy)).toHaveLength(1))
    expect(server.asked(renewProxy)[0]?.body).toMatchObject({
      powers: ['withdraw'],
      untilOn: '2027-10-31',
      signature: { kind: 'drawn' },
    })
    await waitFor(() => expect(screen.queryByRole('button', { name: '签好了，交上去' })).toBeNull())
    expect(wasMissing()).toBe(false)
    expect(screen.getByText(/特别授权：撤回投诉/)).toBeInTheDocument()
  })

  test('forgets the signature when the words above it change', async () => {
    const { user, server } = await open()
    await user.click(screen.getByRole('checkbox', { name: /撤回投诉/ }))
    draw()
    expect(screen.getByText('已签 2 笔')).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: /和解/ }))
    expect(screen.queryByText('已签 2 笔')).toBeNull()
    await user.click(send())
    expect(server.asked(renewProxy)).toHaveLength(0)
  })

  test('uploads no photo of a paper when the principal signs on the screen after all', async () => {
    const { user, server } = await open(new FakeServer().answers(renewProxy, renewed))
    await user.click(screen.getByRole('checkbox', { name: /撤回投诉/ }))
    await user.click(screen.getByRole('radio', { name: /我有签好的纸质委托书/ }))
    await user.click(await screen.findByRole('button', { name: '添加照片' }))
    await screen.findByRole('button', { name: /^查看材料 1/ })
    await user.click(screen.getByRole('radio', { name: /在屏幕上签/ }))
    draw()
    await user.click(send())
    await waitFor(() => expect(server.asked(renewProxy)).toHaveLength(1))
    const paths = server.requests.map(({ path }) => path)
    expect(paths.filter((path) => path.includes('/uploads'))).toEqual([])
  })

  test('says why it was refused, and keeps what was signed', async () => {
    const server = new FakeServer().answers(renewProxy, () => {
      throw new Refusal('transition-not-allowed')
    })
    const { user } = await open(server)
    await user.click(screen.getByRole('checkbox', { name: /撤回投诉/ }))
    draw()
    await user.click(send())
    expect(await screen.findByText(/现在不能这样办理/)).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: /撤回投诉/ })).toBeChecked()
  })
})
