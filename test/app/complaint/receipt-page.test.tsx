import { describe, expect, test } from '@jest/globals'
import { act, screen } from '@testing-library/react'
import { checkReceipt, getReceipt, type CheckedReceipt, type Receipt } from '../../../contract/receipt'
import ReceiptPage from '../../../src/complaint/receipt'
import VerifyPage from '../../../src/complaint/verify'
import { fakePicker } from '../../../src/platform/picker/index.fake'
import { fakeSharing } from '../../../src/platform/sharing/index.fake'
import { fakeVault } from '../../../src/platform/vault/index.fake'
import { FakeServer } from '../fake-server'
import { renderApp, type AppOptions } from '../render-app'
import { saying } from '../saying'

const number = '2026-000128'
const fingerprint = '0123456789'
const unit = { code: '350102', name: '福州市鼓楼区市场监督管理局' }

const receipt = (over: Partial<Receipt> = {}): Receipt => ({
  number,
  kind: 'complaint',
  receivedAt: '2026-11-23T02:00:00.000Z',
  unit,
  authenticity: 'genuine',
  fingerprint,
  formSha256: 'a'.repeat(64),
  files: [
    { sha256: 'b'.repeat(64), name: '小票.jpg', bytes: 320_000, fileUrl: '/api/v1/f/1' },
    { sha256: 'c'.repeat(64), name: '合同.pdf', bytes: 2_400_000, fileUrl: '/api/v1/f/2' },
  ],
  keyId: 'k'.repeat(43),
  paperUrl: '/api/v1/paper?signature=x',
  ...over,
})

describe('the receipt of a case', () => {
  const open = (over: Partial<Receipt> = {}, options: AppOptions = {}) => {
    const sharing = fakeSharing()
    const server = new FakeServer().answers(getReceipt, receipt(over))
    const app = renderApp(<ReceiptPage />, {
      server,
      signedIn: true,
      params: { id: 'x' },
      ports: { sharing: async () => sharing },
      ...options,
    })
    return { ...app, sharing }
  }

  test('says when it was received, opens the official form and leads to the page that checks it', async () => {
    const { user, sharing } = open()
    expect(await screen.findByText(saying(/2026-11-23 10:00（北京时间）收到/))).toBeInTheDocument()
    expect(screen.getByText('福州市鼓楼区市场监督管理局')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '打开登记表（PDF）' }))
    expect(sharing.done).toEqual(['open /api/v1/paper?signature=x'])
    expect(screen.getByRole('link', { name: '打开核对页' })).toHaveAttribute(
      'href',
      expect.stringContaining(`/complaint/verify/index?n=${number}&f=${fingerprint}`),
    )
  })

  test.each([
    ['complaint', '受理'],
    ['report', '核查'],
  ] as const)('of a %s explains the word that it hangs on', async (kind, word) => {
    open({ kind })
    expect(await screen.findByRole('button', { name: word })).toBeInTheDocument()
  })

  test('gives each file back: pictures to the album, papers to be read', async () => {
    const { user, sharing } = open()
    await user.click(await screen.findByRole('button', { name: '下载 小票.jpg' }))
    await user.click(screen.getByRole('button', { name: '下载 合同.pdf' }))
    expect(sharing.done).toEqual(['save /api/v1/f/1', 'open /api/v1/f/2'])
    expect(screen.getByText(/320 KB · SHA-256 bbbbbbbb/)).toBeInTheDocument()
  })

  test('opens the form in English for an English reader', async () => {
    const { user, sharing } = open({}, { language: 'en' })
    await user.click(await screen.findByRole('button', { name: 'Open the official form (PDF)' }))
    expect(sharing.done).toEqual(['open /api/v1/paper?signature=x&lang=en'])
  })

  test('that does not match its signature is not printed', async () => {
    open({ authenticity: 'altered' })
    expect(await screen.findByText('这份回执和签名对不上')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /打开登记表/ })).not.toBeInTheDocument()
  })

  test('asks to sign in first', () => {
    open({}, { signedIn: false })
    expect(screen.getByText('登录后看您的回执')).toBeInTheDocument()
  })

  test('of a case of somebody else is not found', async () => {
    open({}, { server: new FakeServer().refuses(getReceipt, 'case-unknown') })
    expect(await screen.findByRole('heading', { name: '没有找到这件投诉' })).toBeInTheDocument()
  })
})

describe('the page that checks a receipt', () => {
  const checked = (over: Partial<CheckedReceipt> = {}): CheckedReceipt => ({
    number,
    authenticity: 'genuine',
    kind: 'report',
    receivedAt: '2026-11-23T02:00:00.000Z',
    unit,
    files: 2,
    isFiled: null,
    ...over,
  })
  const open = (over: Partial<CheckedReceipt> = {}, options: AppOptions = {}) =>
    renderApp(<VerifyPage />, {
      server: new FakeServer().answers(checkReceipt, checked(over)),
      params: { n: number, f: fingerprint },
      ...options,
    })

  test('says that it is genuine, when, what kind and where', async () => {
    open()
    expect(await screen.findByText('这份回执是真的')).toBeInTheDocument()
    for (const line of ['举报', '2026-11-23 10:00', unit.name, '2 个'])
      expect(screen.getByText(saying(line))).toBeInTheDocument()
  })

  test.each([
    ['altered', '这份回执和签名对不上'],
    ['unknown-key', '这份回执不是这里签的'],
  ] as const)('warns of one that is %s', async (authenticity, words) => {
    open({ authenticity })
    expect(await screen.findByText(words)).toBeInTheDocument()
    expect(screen.queryByText(unit.name)).not.toBeInTheDocument()
  })

  test('takes both from paper, and asks for the one that is missing', async () => {
    const { user, server, page } = open({}, { params: {} })
    await user.type(screen.getByLabelText(/编号/), number)
    await user.click(screen.getByRole('button', { name: '核对' }))
    expect(screen.getByText('请先写指纹')).toBeInTheDocument()
    await user.type(screen.getByLabelText(/指纹/), ' 01234 56789 ')
    await user.click(screen.getByRole('button', { name: '核对' }))
    expect(await screen.findByText('这份回执是真的')).toBeInTheDocument()
    expect(server.asked(checkReceipt)[0]).toMatchObject({
      params: { id: number },
      query: { f: '01234 56789' },
    })
    expect(page.address()).toContain('/complaint/verify/index?n=')
  })

  test('says that there is no such receipt, and offers another try', async () => {
    const { user } = open({}, { server: new FakeServer().refuses(checkReceipt, 'receipt-unknown') })
    expect(await screen.findByRole('heading', { name: '不是这里开出的回执' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '再核对一份' }))
    expect(screen.getByLabelText(/指纹/)).toBeInTheDocument()
  })

  test.each([
    [true, '是当时提交的'],
    [false, '不在提交的文件里'],
  ])('computes the fingerprint of a file here and says whether it was filed: %s', async (isFiled, words) => {
    const bytes = Uint8Array.from('photo', (letter) => letter.charCodeAt(0))
    const file = { name: '照片.jpg', type: 'image/jpeg', bytes: bytes.length, handle: bytes }
    const vault = fakeVault()
    const { user, server, clock } = open(
      {},
      {
        server: new FakeServer().answers(checkReceipt, ({ query }) =>
          checked({ isFiled: query['sha256'] === undefined ? null : isFiled }),
        ),
        ports: { evidence: async () => ({ vault, picker: fakePicker([[file]]) }) },
      },
    )
    await user.click(await screen.findByRole('button', { name: '选照片' }))
    await screen.findByText('正在算指纹')
    await act(async () => clock.advance(1))
    expect(await screen.findByText(words)).toBeInTheDocument()
    expect(server.asked(checkReceipt)[1]?.query).toEqual({
      f: fingerprint,
      sha256: '55c64d0fcd6f9d5f7c828093857e3fdfda68478bb4e9bd24d481ef391c7804e8',
    })
  })
})
