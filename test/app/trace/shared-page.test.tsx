import { describe, expect, test } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import type { PictureAnswer, ReadCode } from '../../../src/platform/scanner/scanner.port'
import { fakeShareInbox } from '../../../src/platform/share-inbox/index.fake'
import type { Shared } from '../../../src/platform/share-inbox/share-inbox.port'
import { fakeVault } from '../../../src/platform/vault/index.fake'
import { draftAddress, productAddress } from '../../../src/routes'
import SharedPage from '../../../src/trace/shared'
import { renderApp } from '../render-app'

const photo = { name: '假酒.jpg', type: 'image/jpeg', bytes: 5, handle: Uint8Array.from([1, 2, 3, 4, 5]) }
const barcode: ReadCode = { text: '6901234567892', symbology: 'EAN_13' }

const withBarcode = (): PictureAnswer => ({ tag: 'codes', codes: [barcode] })

const open = (
  shared: Partial<Shared> | null,
  answer: () => PictureAnswer = () => ({ tag: 'codes', codes: [] }),
  isFull = false,
) => {
  const inbox = fakeShareInbox(shared === null ? {} : { a1: shared }, answer)
  const vault = fakeVault()
  vault.isFull = isFull
  const app = renderApp(<SharedPage />, {
    params: { id: 'a1' },
    ports: {
      shareInbox: async () => inbox,
      evidence: async () => ({ vault, picker: { photos: async () => [], documents: async () => [] } }),
    },
  })
  return { ...app, inbox, shelf: vault }
}

describe('what another app shared', () => {
  test.each([
    ['a link with a product code', { text: '看看这个 https://id.gs1.org/01/06901234567892 好不好' }],
    ['an address of its own', { title: '岩茶', url: 'https://id.gs1.org/01/06901234567892' }],
    ['the digits of a barcode', { text: '6901234567892' }],
  ])('begins a trace at once: %s', async (_what, shared) => {
    const { navigation, inbox } = open(shared)
    await waitFor(() =>
      expect(navigation.steps).toEqual([
        { how: 'replace', address: productAddress('06901234567892', null, null) },
      ]),
    )
    expect(inbox.ids).toEqual([])
  })

  test('a photo with a barcode is offered as a trace and as a complaint', async () => {
    const { user, navigation } = open({ files: [photo] }, withBarcode)
    await user.click(await screen.findByRole('button', { name: '查 6901234567892' }))
    expect(navigation.steps).toEqual([
      { how: 'replace', address: productAddress('06901234567892', null, null) },
    ])
  })

  test.each(['of itself when the network is back', 'when the person asks for it'])(
    'says that a photo could not be looked at, and looks again %s',
    async (when) => {
      let isOffline = true
      const { user, network } = open({ files: [photo] }, () =>
        isOffline ? { tag: 'engine' } : withBarcode(),
      )
      expect(await screen.findByText(/还没能在照片里找码。多半是网络断了/)).toBeVisible()
      expect(screen.queryByText('没有找到条码或二维码。')).toBeNull()
      isOffline = false
      if (when.startsWith('of itself')) act(() => network.goOnline())
      else await user.click(screen.getByRole('button', { name: '再找一次' }))
      expect(await screen.findByRole('button', { name: '查 6901234567892' })).toBeVisible()
      expect(screen.queryByText(/还没能在照片里找码/)).toBeNull()
    },
  )

  test('says that a photo cannot be opened, and not that it has no code', async () => {
    open({ files: [photo] }, () => ({ tag: 'damaged' }))
    expect(await screen.findByText('有照片打不开，没法在里面找码。')).toBeVisible()
    expect(screen.queryByText('没有找到条码或二维码。')).toBeNull()
  })

  test('a photo becomes evidence of a new draft, and leaves the inbox only then', async () => {
    const { user, navigation, services, inbox, shelf } = open({ text: '买到假酒', files: [photo] })
    expect(await screen.findByText('没有找到条码或二维码。')).toBeVisible()
    expect(inbox.ids).toEqual(['a1'])
    await user.click(screen.getByRole('button', { name: '用它写投诉' }))
    await waitFor(() => expect(inbox.ids).toEqual([]))
    const [draft] = services.drafts.drafts
    expect(draft).toMatchObject({ form: { story: '买到假酒' }, files: [{ name: '假酒.jpg', bytes: 5 }] })
    expect(await shelf.read(draft?.files[0]?.id ?? '', 0, 5)).toHaveProperty('byteLength', 5)
    expect(navigation.steps).toEqual([{ how: 'replace', address: draftAddress({ key: draft?.key ?? '' }) }])
  })

  test('says when the phone has no room, and keeps what was shared', async () => {
    const { user, services, inbox } = open({ files: [photo] }, undefined, true)
    await user.click(await screen.findByRole('button', { name: '用它写投诉' }))
    expect(await screen.findByText('手机存不下了')).toBeVisible()
    expect(services.drafts.drafts).toEqual([])
    expect(inbox.ids).toEqual(['a1'])
  })

  test('words that name no code can be searched for, or told', async () => {
    open({ title: '示例茶业', text: '示例茶业' })
    expect(await screen.findByRole('link', { name: '用这些字查商家' })).toHaveAttribute(
      'href',
      `/credit/search/index?q=${encodeURIComponent('示例茶业')}`,
    )
    expect(screen.getByRole('button', { name: '用它写投诉' })).toBeVisible()
  })

  test('says when nothing was received, and where to go on', async () => {
    open(null)
    expect(await screen.findByText('没有收到分享的内容')).toBeVisible()
    expect(screen.getByRole('link', { name: '去扫一扫' })).toBeVisible()
  })
})
