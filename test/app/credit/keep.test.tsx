import { describe, expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import { getMerchant } from '../../../contract/credit'
import { takeSnapshot } from '../../../contract/snapshot'
import { fakeSharing } from '../../../src/platform/sharing/index.fake'
import MerchantPage from '../../../src/credit/merchant'
import { FakeServer } from '../fake-server'
import { renderApp, type AppOptions } from '../render-app'
import { aMerchant } from './merchants'
import { aSnapshot } from './snapshots'

const uscc = '91350100M000100Y43'
const openSheet = async (server: FakeServer, options: AppOptions = {}) => {
  const app = renderApp(<MerchantPage />, {
    server: server.answers(getMerchant, aMerchant()),
    params: { uscc },
    ...options,
  })
  await app.user.click(await screen.findByRole('button', { name: /分享、留存|Share, keep/ }))
  return app
}

describe('keeping what a merchant’s page shows', () => {
  test('makes a picture and a PDF, and leads to the page that checks them', async () => {
    const sharing = fakeSharing()
    const server = new FakeServer().answers(takeSnapshot, aSnapshot())
    const { user } = await openSheet(server, { ports: { sharing: async () => sharing } })
    const sheet = within(screen.getByRole('dialog'))
    await user.click(sheet.getByRole('button', { name: '做一份存证' }))
    const { id, fingerprint } = aSnapshot()
    const picture = await sheet.findByRole('img', {
      name: /存证图片：福州示例云帆茶业有限公司，谨慎，2026-11-23/,
    })
    await waitFor(() => expect(sheet.getByRole('heading', { level: 2 })).toHaveFocus())
    expect(picture).toHaveAttribute('src', `/api/v1/snapshots/${id}/card.png`)
    await user.click(sheet.getByRole('button', { name: '保存图片' }))
    await user.click(sheet.getByRole('button', { name: '打开 PDF' }))
    await user.click(sheet.getByRole('button', { name: '分享链接' }))
    expect(await sheet.findByText('链接已复制，可以粘贴给别人')).toBeInTheDocument()
    expect(sharing.done).toEqual([
      `save /api/v1/snapshots/${id}/card.png`,
      `open /api/v1/snapshots/${id}.pdf`,
      `share 福州示例优选食品有限公司：可以交易，有一点要留意，有 1 条处罚 · 放心查 /credit/merchant/index?uscc=${uscc}`,
    ])
    expect(sheet.getByRole('link', { name: '打开核对页' })).toHaveAttribute(
      'href',
      `/credit/snapshot/index?id=${id}&f=${fingerprint}`,
    )
  })

  test('after a failure tries again with the same key, so that none is made twice', async () => {
    const server = new FakeServer().fails(takeSnapshot, 'timeout')
    const { user } = await openSheet(server)
    await user.click(screen.getByRole('button', { name: '做一份存证' }))
    expect(await screen.findByText(/网络太慢/)).toBeInTheDocument()
    server.answers(takeSnapshot, aSnapshot())
    await user.click(screen.getByRole('button', { name: '再试一次' }))
    expect(await screen.findByText('存证做好了')).toBeInTheDocument()
    const keys = server.asked(takeSnapshot).map(({ headers }) => headers['idempotency-key'])
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })

  test('in a mini-program leaves sending to the host’s own button', async () => {
    const sharing = fakeSharing({ by: 'host-button' })
    const server = new FakeServer().answers(takeSnapshot, aSnapshot())
    const { user, page } = await openSheet(server, { ports: { sharing: async () => sharing } })
    await user.click(screen.getByRole('button', { name: '做一份存证' }))
    await user.click(await screen.findByRole('button', { name: '发给微信好友' }))
    expect(sharing.done).toEqual([])
    expect(page.shared()).toMatchObject({
      title: '福州示例优选食品有限公司：可以交易，有一点要留意，有 1 条处罚 · 放心查',
      address: `/credit/merchant/index?uscc=${uscc}`,
    })
  })
})
