import { describe, expect, test } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import { getMerchant } from '../../../contract/credit'
import { fileCorrection, type CorrectionForm } from '../../../contract/correction'
import NewCorrectionPage from '../../../src/credit/correction/new'
import { fakePicker } from '../../../src/platform/picker/index.fake'
import { fakeStorage } from '../../../src/platform/storage/index.fake'
import { fakeVault } from '../../../src/platform/vault/index.fake'
import { FakeServer } from '../fake-server'
import { aSession, renderApp, type AppOptions } from '../render-app'
import { aCorrection } from './corrections'
import { otherRecords } from './every-record'
import { aMerchant, aPenalty } from './merchants'

const uscc = aMerchant().uscc
const aboutPenalty = { uscc, record: aPenalty.id }

const open = async (options: AppOptions = {}) => {
  const server = new FakeServer()
    .answers(getMerchant, aMerchant({ records: [aPenalty, ...otherRecords] }))
    .answers(fileCorrection, aCorrection())
  const app = renderApp(<NewCorrectionPage />, { server, params: { uscc }, ...options })
  await screen.findByRole('button', { name: /提交/ })
  return app
}
const box = (name: RegExp) => screen.getByRole('textbox', { name })
type User = Awaited<ReturnType<typeof open>>['user']

/** Writes what a query needs. */
const writeQuery = async (user: User) => {
  await user.click(screen.getByRole('radio', { name: /^我有疑问，请查一下/ }))
  await user.type(box(/哪里不对/), '地址是三年前的')
  await user.type(box(/您的姓名/), '林示例')
  await user.type(box(/您的电话/), '13800000000')
}
const sentForm = (server: FakeServer) => server.asked(fileCorrection).at(-1)?.body as CorrectionForm

describe('saying that something is wrong', () => {
  test('shows the record as it is public, and the requests the law gives with their articles', async () => {
    await open({ params: aboutPenalty })
    expect(
      screen.getByRole('heading', { name: aPenalty.kind === 'penalty' ? aPenalty.violation : '' }),
    ).toBeVisible()
    expect(screen.getByRole('radio', { name: /^我有证据，请改过来/ })).toBeChecked()
    expect(screen.getByText(/更正请求，《企业信息公示暂行条例》第十二条/)).toBeVisible()
    expect(screen.getByRole('button', { name: '更正' })).toBeVisible()
    expect(screen.getByText(/查询申请，《企业信息公示暂行条例》第十三条第二款/)).toBeVisible()
  })

  test('gives against what the enterprise published itself a report, not a correction', async () => {
    await open({ params: { uscc, record: 'report-1' } })
    expect(screen.getByRole('radio', { name: /^企业自己公示的是假的，请查/ })).toBeChecked()
    expect(screen.queryByRole('radio', { name: /^我有证据，请改过来/ })).toBeNull()
  })

  test('says where to turn with what was gathered from society', async () => {
    const server = new FakeServer().answers(getMerchant, aMerchant({ records: [...otherRecords] }))
    const said = otherRecords.find(({ kind }) => kind === 'society')
    renderApp(<NewCorrectionPage />, { server, params: { uscc, record: said?.id ?? '' } })
    expect(await screen.findByText(/《民法典》第一千零二十八条/)).toBeVisible()
  })

  test('says that a record is not public any more', async () => {
    const server = new FakeServer().answers(getMerchant, aMerchant())
    renderApp(<NewCorrectionPage />, { server, params: { uscc, record: 'long-gone' } })
    expect(await screen.findByRole('heading', { name: '这条信息已经不公示了' })).toBeVisible()
    expect(screen.getByRole('link', { name: '回商家页' })).toBeVisible()
  })

  test('of the registration asks which entry, and offers only what is public', async () => {
    await open()
    const choice = screen.getByRole('combobox', { name: /哪一项不对/ })
    expect(choice).toHaveTextContent('住所：福州市仓山区示例路 1 号')
    expect(choice).toHaveTextContent('经营状态：')
  })

  test('keeps every keystroke, the choice and the files over a reload', async () => {
    const storage = fakeStorage()
    const vault = fakeVault()
    const picked = { name: '执照.jpg', type: 'image/jpeg', bytes: 3, handle: new Uint8Array(3) }
    const ports = { storage, evidence: async () => ({ vault, picker: fakePicker([[picked]]) }) }
    const first = await open({ ports })
    await first.user.selectOptions(
      screen.getByRole('combobox', { name: /哪一项不对/ }),
      '住所：福州市仓山区示例路 1 号',
    )
    await writeQuery(first.user)
    await first.user.click(screen.getByRole('button', { name: '添加照片' }))
    expect(await screen.findByText('已有 1 张，最多 6 张')).toBeVisible()
    first.unmount()
    await open({ ports })
    expect(box(/哪里不对/)).toHaveValue('地址是三年前的')
    expect(box(/您的电话/)).toHaveValue('13800000000')
    expect(screen.getByRole('combobox', { name: /哪一项不对/ })).toHaveDisplayValue(/^住所：/)
    expect(screen.getByRole('radio', { name: /^我有疑问，请查一下/ })).toBeChecked()
    expect(screen.getByText('已有 1 张，最多 6 张')).toBeVisible()
    await act(async () => undefined)
  })

  test('keeps what is about one record apart from what is about another', async () => {
    const storage = fakeStorage()
    const first = await open({ ports: { storage }, params: aboutPenalty })
    await first.user.type(box(/哪里不对/), '不是这家的')
    first.unmount()
    await open({ ports: { storage } })
    expect(box(/哪里不对/)).toHaveValue('')
  })

  test('says at each place what is missing, leads to the first, and sends nothing', async () => {
    const { user, server, page } = await open({ signedIn: true })
    await user.click(screen.getByRole('button', { name: '提交' }))
    expect(screen.getByRole('combobox', { name: /哪一项不对/ })).toHaveAccessibleDescription(
      /请选择哪一项不对/,
    )
    expect(box(/哪里不对/)).toHaveAccessibleDescription(/请填写哪里不对/)
    expect(screen.getByText(/法律要求有证据证明/)).toBeVisible()
    expect(page.revealed).toEqual(['correction-target'])
    expect(server.asked(fileCorrection)).toHaveLength(0)
  })

  test('sends what was written and goes on to the request', async () => {
    const { user, server, navigation, services } = await open({ signedIn: true, params: aboutPenalty })
    await writeQuery(user)
    await user.click(screen.getByRole('button', { name: '提交' }))
    await waitFor(() => expect(navigation.steps.at(-1)?.address).toContain(aCorrection().id))
    expect(sentForm(server)).toEqual({
      uscc,
      target: { type: 'record', recordId: aPenalty.id },
      kind: 'query',
      wrong: '地址是三年前的',
      right: '',
      reason: '',
      attachments: [],
      contactName: '林示例',
      contactPhone: '13800000000',
      isMerchant: false,
    })
    expect(services.storage.read(`correction/${uscc}/${aPenalty.id}`)).toBeNull()
  })

  test('asks to sign in only when it is sent, and then goes on by itself', async () => {
    const { user, server, navigation, services, page } = await open({ params: aboutPenalty })
    await writeQuery(user)
    await user.click(screen.getByRole('button', { name: '登录并提交' }))
    expect(navigation.steps.at(-1)?.address).toContain(encodeURIComponent(`record=${aPenalty.id}`))
    expect(server.asked(fileCorrection)).toHaveLength(0)
    act(() => services.session.begin(aSession))
    act(() => page.show())
    await waitFor(() => expect(server.asked(fileCorrection)).toHaveLength(1))
    await waitFor(() => expect(navigation.steps.at(-1)?.how).toBe('replace'))
  })

  test('lands what the server refuses at its field, until it is changed', async () => {
    const { user, server, page } = await open({ signedIn: true, params: aboutPenalty })
    const message = { zh: '这个号码打不通', en: 'Nobody answers this number' }
    server.refuses(fileCorrection, 'invalid-input', [{ field: 'contactPhone', code: 'bad-format', message }])
    await writeQuery(user)
    await user.click(screen.getByRole('button', { name: '提交' }))
    expect(await screen.findByText('还没有提交成功')).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent('这个号码打不通。')
    expect(page.revealed).toEqual(['correction-contactPhone'])
    expect(box(/您的电话/)).toHaveAccessibleDescription(/这个号码打不通/)
    await user.type(box(/您的电话/), '1')
    expect(box(/您的电话/)).not.toHaveAccessibleDescription(/这个号码打不通/)
    expect(page.revealed).toEqual(['correction-contactPhone'])
  })

  test('leads to the first of several fields that the server refuses, and there again', async () => {
    const { user, server, page } = await open({ signedIn: true, params: aboutPenalty })
    const message = { zh: '这样不行', en: 'Not like this' }
    const refused = (field: string) => ({ field, code: 'bad-format', message }) as const
    server.refuses(fileCorrection, 'invalid-input', [refused('contactPhone'), refused('wrong')])
    await writeQuery(user)
    await user.click(screen.getByRole('button', { name: '提交' }))
    await waitFor(() => expect(page.revealed).toEqual(['correction-wrong']))
    await user.click(screen.getByRole('button', { name: '提交' }))
    await waitFor(() => expect(page.revealed).toEqual(['correction-wrong', 'correction-wrong']))
  })

  test('leads to the notice, and says why there, where what is refused has no field here', async () => {
    const { user, server, page } = await open({ signedIn: true, params: aboutPenalty })
    const message = { zh: '这条记录的编号不对', en: 'The number of this record is wrong' }
    server.refuses(fileCorrection, 'invalid-input', [
      { field: 'target.recordId', code: 'bad-format', message },
    ])
    await writeQuery(user)
    await user.click(screen.getByRole('button', { name: '提交' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('这条记录的编号不对。')
    // It stands at the top, and the button at the foot of a long page.
    expect(page.revealed).toEqual(['correction-refused'])
  })

  test('loses nothing when the network is gone, and tries again under the same key', async () => {
    const { user, server, navigation } = await open({ signedIn: true, params: aboutPenalty })
    server.fails(fileCorrection)
    await writeQuery(user)
    await user.click(screen.getByRole('button', { name: '提交' }))
    expect(await screen.findByText(/现在没有网络/)).toBeVisible()
    expect(box(/哪里不对/)).toHaveValue('地址是三年前的')
    server.answers(fileCorrection, aCorrection())
    await user.click(screen.getByRole('button', { name: '提交' }))
    await waitFor(() => expect(navigation.steps.at(-1)?.how).toBe('replace'))
    const keys = server.asked(fileCorrection).map(({ headers }) => headers['idempotency-key'])
    expect(new Set(keys).size).toBe(1)
  })

  test('when an earlier try arrived after all, leads to the list and takes a new key', async () => {
    const { user, server } = await open({ signedIn: true, params: aboutPenalty })
    server.refuses(fileCorrection, 'idempotency-mismatch')
    await writeQuery(user)
    await user.click(screen.getByRole('button', { name: '提交' }))
    expect(await screen.findByRole('link', { name: '看我的更正请求' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: '提交' }))
    await waitFor(() => expect(server.asked(fileCorrection)).toHaveLength(2))
    const keys = server.asked(fileCorrection).map(({ headers }) => headers['idempotency-key'])
    expect(new Set(keys).size).toBe(2)
    await act(async () => undefined)
  })

  test('says when another window has sent it, sends nothing twice, and leads to the list', async () => {
    const storage = fakeStorage()
    const { user, server } = await open({ ports: { storage }, params: aboutPenalty })
    await writeQuery(user)
    act(() => storage.otherWindow().remove(`correction/${uscc}/${aPenalty.id}`))
    expect(box(/哪里不对/)).toHaveValue('')
    expect(screen.getByRole('alert')).toHaveTextContent(/已在另一个窗口提交/)
    expect(screen.getByRole('link', { name: '看我的更正请求' })).toBeVisible()
    expect(server.asked(fileCorrection)).toHaveLength(0)
  })

  test('does not say that it is kept where the device keeps nothing', async () => {
    const storage = { ...fakeStorage(), write: () => false }
    const { user } = await open({ ports: { storage }, params: aboutPenalty })
    await user.type(box(/哪里不对/), '不是这家的')
    expect(screen.getByText(/这台手机现在存不下东西/)).toBeVisible()
    expect(screen.queryByText(/都存在这台手机上/)).toBeNull()
  })

  test('sends the evidence by its digest and clears it from the device afterwards', async () => {
    const vault = fakeVault()
    const sha256 = 'a'.repeat(64)
    const file = { id: 'f1', name: '执照.jpg', type: 'image/jpeg', bytes: 3, sha256, uploadUrl: null }
    await vault.keep('f1', { ...file, handle: new Uint8Array(3) })
    const { user, server } = await open({
      signedIn: true,
      params: aboutPenalty,
      stored: {
        [`correction/${uscc}/${aPenalty.id}`]: {
          key: '01935a10-0000-4000-8000-000000000001',
          wrong: '不是这家的',
          reason: '处罚决定书上是另一家的代码',
          contactName: '林示例',
          contactPhone: '13800000000',
          files: [{ ...file, sentBytes: 3, state: 'sent', refusal: null }],
        },
      },
      ports: { evidence: async () => ({ vault, picker: fakePicker([]) }) },
    })
    await user.click(screen.getByRole('button', { name: '提交' }))
    await waitFor(() => expect(vault.size).toBe(0))
    expect(sentForm(server)).toMatchObject({
      kind: 'correction',
      attachments: [{ sha256, name: '执照.jpg' }],
    })
  })

  test('tells the day of registration as the language in force does', async () => {
    const server = new FakeServer().answers(getMerchant, aMerchant())
    renderApp(<NewCorrectionPage />, { server, params: { uscc }, language: 'en' })
    expect(await screen.findByRole('option', { name: 'Registered on: 8 May 2017' })).toBeInTheDocument()
  })

  test('speaks English with the same parts', async () => {
    const server = new FakeServer().answers(getMerchant, aMerchant())
    renderApp(<NewCorrectionPage />, { server, params: aboutPenalty, language: 'en' })
    expect(await screen.findByRole('button', { name: 'Sign in and send' })).toBeVisible()
    expect(screen.getByText(/Demand for correction; Regulation on publishing/)).toBeVisible()
  })
})
