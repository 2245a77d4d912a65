import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { acceptOffer, addEvidence, renewProxy } from '../../../contract/case-acts'
import {
  fileComplaint,
  getComplaint,
  withdrawComplaint,
  type Complaint,
  type ComplaintForm,
} from '../../../contract/complaint'
import { getMerchantCase } from '../../../contract/merchant-side'
import type { ProxyForm } from '../../../contract/proxy'
import { getReceipt } from '../../../contract/receipt'
import { merchantCase } from '../../../server/complaint/merchant-side/merchant-case.presenter'
import { CaseRepository } from '../../../server/complaint/case.repository'
import { nowAt } from '../../../server/db/clock.port'
import { brokenLink } from '../../../server/db/event-chain.rules'
import type { ApiClient } from '../api-client'
import { isoDays, pdfText } from '../credit/pdf-text'
import { startTestServer, type TestServer } from '../test-server'
import { attachedFile } from './attached-file'
import { anOffer, offerIdIn, shopUscc, stage } from './case-stage'
import { drawn, formOfMother, proxyForm } from './proxy-form'

// Printing starts a thread that reads the typeface: some seconds on a busy machine.

let server: TestServer
let daughter: ApiClient
let phone = 13_650_000_000
let keys = 0

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  daughter = await server.signIn(String((phone += 1)))
})

const newKey = (): string => `proxied-case-${(keys += 1)}`
const file = (form: ComplaintForm): Promise<Complaint> =>
  daughter.succeeds(fileComplaint, { body: form, idempotencyKey: newKey() })
const refused = async (form: ComplaintForm) =>
  daughter.refuses(fileComplaint, { body: form, idempotencyKey: newKey() })
const print = async (url: string): Promise<string> => {
  const answer = await fetch(server.address + url)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  return pdfText(Buffer.from(await answer.arrayBuffer()))
}

describe('a complaint that is filed for somebody else', () => {
  test('is the principal’s, and says who acts for them, how far and until when', async () => {
    const filed = await file(formOfMother())
    expect(filed.form.contactName).toBe('林示例')
    expect(filed.proxy).toMatchObject({
      agentName: '陈小示',
      relation: 'child',
      scope: 'general',
      powers: [],
      untilOn: '2027-11-19',
      isExpired: false,
      papers: [{ title: { zh: '授权委托书' }, signedBy: 'drawn', files: [] }],
    })
    expect(filed.form).not.toHaveProperty('proxy')
  })

  test('seals what was signed in the first event of its log', async () => {
    const filed = await file(formOfMother())
    const log = (await new CaseRepository(server.store.db).eventsOf([filed.id])).get(filed.id) ?? []
    expect(log[0]?.facts).toMatchObject({ proxy: { sha256: filed.proxy?.papers[0]?.sha256 } })
    expect(brokenLink(log)).toBeNull()
  })

  test('has its 授权委托书 as a PDF with matter, authority, term and the drawn signature', async () => {
    const filed = await file(formOfMother())
    const url = filed.proxy?.papers[0]?.url ?? ''
    const text = await print(url)
    for (const words of [
      '授权委托书',
      '林示例',
      '陈小示',
      '一般代理',
      '子女',
      '2027年11月19日',
      '屏幕上手写签名',
    ])
      expect(text).toContain(words)
    const english = await print(`${url}&lang=en`)
    for (const words of ['General authority', 'until 19 Nov 2027', '林示例, 13'])
      expect(english).toContain(words)
    expect(isoDays(english)).toEqual([])
  })

  test('prints the signature as lines, not as a picture', async () => {
    const filed = await file(formOfMother())
    const answer = await fetch(server.address + (filed.proxy?.papers[0]?.url ?? ''))
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.includes('/Subtype /Image')).toBe(false)
    expect(bytes.includes('/Figure')).toBe(true)
  })

  test('names both on the receipt’s 投诉登记表', async () => {
    const filed = await file(formOfMother())
    const receipt = await daughter.succeeds(getReceipt, { params: { id: filed.id } })
    const text = await print(receipt.paperUrl)
    expect(text).toContain('投诉人')
    expect(text).toContain('林示例')
    expect(text).toContain('代理人')
    expect(text).toContain('陈小示')
    expect(receipt.authenticity).toBe('genuine')
  })

  test('takes photos of a signed paper in place of the drawn signature, apart from the evidence', async () => {
    const paper = await attachedFile(server, daughter, '#fff', '委托书.jpg')
    const filed = await file(formOfMother({ signature: { kind: 'paper', files: [paper] } }))
    expect(filed.evidence).toEqual([])
    expect(filed.proxy?.papers[0]).toMatchObject({
      signedBy: 'paper',
      files: [{ sha256: paper.sha256, name: '委托书.jpg' }],
    })
    const receipt = await daughter.succeeds(getReceipt, { params: { id: filed.id } })
    expect(receipt.files.map(({ sha256 }) => sha256)).toEqual([paper.sha256])
    expect(await print(filed.proxy?.papers[0]?.url ?? '')).toContain(paper.sha256)
  })

  test('opens neither itself nor its 授权委托书 to anybody else', async () => {
    const filed = await file(formOfMother())
    const stranger = await server.signIn(String((phone += 1)))
    expect((await stranger.refuses(getComplaint, { params: { id: filed.id } })).code).toBe('case-unknown')
    const [path = ''] = (filed.proxy?.papers[0]?.url ?? '').split('?')
    expect((await fetch(server.address + path)).status).toBe(403)
    const other = await file(formOfMother({ relation: 'friend' }))
    const [, query = ''] = (other.proxy?.papers[0]?.url ?? '').split('?')
    expect((await fetch(`${server.address}${path}?${query}`)).status).toBe(403)
  })
})

describe('what does not fit together is refused by its field, with a sentence', () => {
  test.each<[string, Partial<ProxyForm>, string]>([
    [
      'a signature that is a slip of the finger',
      { signature: { kind: 'drawn', strokes: [[1, 1, 2, 2]], signedOn: '2026-11-23' } },
      '还没有签名',
    ],
    ['no photo of the paper', { signature: { kind: 'paper', files: [] } }, '请委托人签名'],
    [
      'too many points',
      {
        signature: {
          ...drawn(),
          kind: 'drawn',
          strokes: Array.from({ length: 3 }, () => Array.from({ length: 4_000 }, (_, i) => i % 400)),
          signedOn: '2026-11-23',
        },
      },
      '笔画太多',
    ],
    [
      'a point outside of the field',
      { signature: { kind: 'drawn', strokes: [[10, 900, 20, 30]], signedOn: '2026-11-23' } },
      '读不出来',
    ],
    ['special authority for nothing', { scope: 'special' }, '特别授权至少选一项'],
    ['general authority with a power', { powers: ['withdraw'] }, '一般代理不包括这些权限'],
    ['an authority that has not begun', { fromOn: '2026-12-20' }, '委托还没有开始'],
    ['an authority that is over', { untilOn: '2026-11-21' }, '委托已经到期'],
    ['an authority that ends before it begins', { untilOn: '2026-11-01' }, '不能早于第一天'],
    ['an authority for ten years', { untilOn: '2036-11-19' }, '最长三年'],
    ['an agent without a name', { agentName: ' ' }, '请填写代理人的姓名'],
    ['a telephone that is none', { agentPhone: '123' }, '代理人的电话不对'],
    ['oneself as one’s agent', { agentName: '林示例', agentPhone: '138 0000 0003' }, '不能是同一个人'],
  ])('%s', async (_what, changes, sentence) => {
    const problem = await refused(formOfMother(changes))
    expect(problem.code).toBe('invalid-input')
    const fields = problem.fields ?? []
    expect(fields.map(({ field }) => field)).toEqual(['proxy'])
    expect(fields[0]?.message.zh).toContain(sentence)
    expect(fields[0]?.message.en).toMatch(/^[\x20-\x7e]+$/)
  })

  test.each<[string, Partial<ComplaintForm>]>([
    ['a report', { kind: 'report' }],
    ['both at once', { kind: 'both' }],
    ['an anonymous report', { kind: 'report', isAnonymous: true }],
  ])('%s has no agent', async (_what, changes) => {
    const base = formOfMother({}, changes.kind === 'report' ? { requests: [], consentMediation: false } : {})
    const unnamed = changes.isAnonymous ? { contactName: '', contactPhone: '', contactAddress: '' } : {}
    const problem = await refused({ ...base, ...changes, ...unnamed })
    expect(problem.fields).toMatchObject([{ field: 'proxy', code: 'not-allowed' }])
  })

  test('a photo of the paper that was never sent', async () => {
    const files = [{ sha256: 'b'.repeat(64), name: '委托书.jpg' }]
    expect((await refused(formOfMother({ signature: { kind: 'paper', files } }))).code).toBe(
      'upload-incomplete',
    )
  })

  test('a principal without an address is named as the principal', async () => {
    const problem = await refused(formOfMother({}, { contactAddress: '' }))
    expect(problem.fields?.[0]?.message.zh).toBe('请填写委托人的通讯地址')
  })

  test('more lines than a signature has', async () => {
    const strokes = Array.from({ length: 101 }, () => [1, 1])
    const body = formOfMother({ signature: { kind: 'drawn', strokes, signedOn: '2026-11-23' } })
    expect((await refused(body)).code).toBe('invalid-input')
  })
})

describe('under general authority', () => {
  test('the agent adds evidence, and neither withdraws nor settles', async () => {
    const filed = await file(formOfMother({}, { merchantUscc: shopUscc }))
    expect(filed.actions).toContain('add-evidence')
    expect(filed.actions).not.toContain('withdraw')
    expect((await daughter.refuses(withdrawComplaint, { params: { id: filed.id } })).code).toBe(
      'proxy-power-missing',
    )
    await stage(server, filed.id, [{ action: 'start-odr', actor: 'system' }, anOffer])
    const offerId = await offerIdIn(server, filed.id)
    const call = { params: { id: filed.id }, idempotencyKey: newKey(), body: { offerId } }
    expect((await daughter.refuses(acceptOffer, call)).code).toBe('proxy-power-missing')
    const now = await daughter.succeeds(getComplaint, { params: { id: filed.id } })
    expect(now.actions).not.toContain('accept-offer')
    expect(now.actions).toContain('decline-offer')
  })

  test('the principal signs again for one power, and then that is open', async () => {
    const { id } = await file(formOfMother())
    const body = { powers: ['withdraw' as const], untilOn: '2027-11-19', signature: drawn() }
    const call = { params: { id }, idempotencyKey: newKey(), body }
    const renewed = await daughter.succeeds(renewProxy, call)
    expect(renewed.proxy).toMatchObject({ scope: 'special', powers: ['withdraw'] })
    expect(renewed.actions).toContain('withdraw')
    // The answer was lost on its way: sent again, nothing is added.
    const again = await daughter.succeeds(renewProxy, call)
    expect(again.proxy?.papers).toHaveLength(2)
    const text = await print(again.proxy?.papers[1]?.url ?? '')
    expect(text).toContain('补充授权委托书')
    expect(text).toContain('撤回投诉')
    expect((await daughter.succeeds(withdrawComplaint, { params: { id } })).state).toBe('withdrawn')
  })

  test.each<[string, object, string]>([
    ['nothing new', { powers: [], untilOn: '2027-11-19' }, '不用补签'],
    ['a shorter term', { powers: ['settle'], untilOn: '2027-01-01' }, '不能缩短期限'],
    [
      'an empty signature',
      { powers: ['settle'], signature: { kind: 'drawn', strokes: [], signedOn: '2026-11-23' } },
      '还没有签名',
    ],
  ])('signing again for %s is refused', async (_what, changes, sentence) => {
    const { id } = await file(formOfMother())
    const body = { powers: ['withdraw' as const], untilOn: '2027-11-19', signature: drawn(), ...changes }
    const problem = await daughter.refuses(renewProxy, { params: { id }, idempotencyKey: newKey(), body })
    expect(problem.fields?.map(({ message }) => message.zh).join()).toContain(sentence)
  })

  test('a case without an agent has nothing to sign again', async () => {
    const { proxy: _proxy, ...own } = formOfMother()
    const { id, proxy } = await file(own)
    expect(proxy).toBeNull()
    const body = { powers: ['withdraw' as const], untilOn: '2027-11-19', signature: drawn() }
    const problem = await daughter.refuses(renewProxy, { params: { id }, idempotencyKey: newKey(), body })
    expect(problem.code).toBe('transition-not-allowed')
  })
})

test('under special authority the agent withdraws as granted', async () => {
  const filed = await file(formOfMother({ scope: 'special', powers: ['withdraw'] }))
  expect(filed.actions).toContain('withdraw')
})

describe('when the authority has ended', () => {
  test('the agent reads the case and does nothing until the principal signs again', async () => {
    const today = '2026-11-23'
    const filed = await file(formOfMother({ untilOn: today, scope: 'special', powers: ['withdraw'] }))
    server.clock.forward(2 * 86_400)
    const later = await daughter.succeeds(getComplaint, { params: { id: filed.id } })
    expect(later.proxy?.isExpired).toBe(true)
    expect(later.actions).toEqual(['renew-proxy'])
    const photo = await attachedFile(server, daughter, '#123')
    const adding = {
      params: { id: filed.id },
      idempotencyKey: newKey(),
      body: { text: '', attachments: [photo] },
    }
    expect((await daughter.refuses(addEvidence, adding)).code).toBe('proxy-expired')
    const body = { powers: [], untilOn: '2027-06-30', signature: drawn() }
    await daughter.succeeds(renewProxy, { params: { id: filed.id }, idempotencyKey: newKey(), body })
    expect((await daughter.succeeds(getComplaint, { params: { id: filed.id } })).actions).toContain(
      'withdraw',
    )
  })
})

test('the merchant reads two family names, and neither telephone nor paper', async () => {
  const paper = await attachedFile(server, daughter, '#eee', '委托书.jpg')
  const filed = await file(
    formOfMother({ signature: { kind: 'paper', files: [paper] } }, { merchantUscc: shopUscc }),
  )
  await stage(server, filed.id, [{ action: 'start-odr', actor: 'system' }])
  const cases = new CaseRepository(server.store.db)
  const row = await cases.any(filed.id)
  const log = (await cases.eventsOf([filed.id])).get(filed.id) ?? []
  if (!row) throw new Error('the case is gone')
  const links = {
    evidenceUrls: () => ({ shownUrl: null, fileUrl: null }),
    letterUrl: () => '',
    proxyUrl: () => '',
  }
  const seen = merchantCase(row, log, await cases.evidenceOf(filed.id), links, nowAt(server.clock))
  expect(seen.consumer).toEqual({ name: '林**', phone: null, agent: '陈**' })
  expect(seen.evidence).toEqual([])
  expect(JSON.stringify(seen)).not.toContain(proxyForm().agentPhone)
  expect(getMerchantCase.access).toBe('merchant')
})
