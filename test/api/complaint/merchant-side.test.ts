import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { supplementComplaint, addEvidence, confirmKept } from '../../../contract/case-acts'
import { fileComplaint, getComplaint } from '../../../contract/complaint'
import { answerCase, getMerchantCase, listMerchantCases, makeOffer } from '../../../contract/merchant-side'
import { operations } from '../../../contract/operations'
import { actionNames } from '../../../domain/complaint/names'
import { transitions } from '../../../domain/complaint/transition-table'
import type { ApiClient } from '../api-client'
import { registration, write } from '../credit/seed'
import { startTestServer, type TestServer } from '../test-server'
import { attachedFile } from './attached-file'
import { anOffer, complaintIn, inputFor, shopUscc, stage, waysTo, type StagedAct } from './case-stage'
import { complaintForm } from './complaint-form'

const otherUscc = '91350100XX00000302'

let server: TestServer
let me: ApiClient
let shop: ApiClient
let otherShop: ApiClient

beforeAll(async () => {
  server = await startTestServer({
    fill: async (store, clock) => {
      await write(store, clock, registration({ uscc: shopUscc }))
      await write(store, clock, registration({ uscc: otherUscc, name: '示例小店' }))
    },
  })
  me = await server.signIn('13700000201')
  shop = await server.signInForMerchant(shopUscc, '13900000002')
  otherShop = await server.signInForMerchant(otherUscc, '13900000003')
})
afterAll(() => server.stop())

const mediating = waysTo.mediating ?? []
const seen = (id: string) => shop.succeeds(getMerchantCase, { params: { id } })

describe('a complaint', () => {
  test.each(['submitted', 'supplement', 'transferred', 'refused'] as const)(
    'that is %s is nothing to the merchant yet',
    async (state) => {
      const { id } = await complaintIn(server, me, waysTo[state])
      expect((await shop.refuses(getMerchantCase, { params: { id } })).code).toBe('case-unknown')
      const { items } = await shop.succeeds(listMerchantCases)
      expect(items.map((item) => item.id)).not.toContain(id)
    },
  )

  test('is listed once it is passed on, newest first, and says that it waits', async () => {
    const first = await complaintIn(server, me, mediating)
    server.clock.forward(1)
    const second = await complaintIn(server, me, waysTo.odr)
    const { items } = await shop.succeeds(listMerchantCases)
    expect(items.slice(0, 2)).toMatchObject([
      { id: second.id, isWaiting: true, clock: { kind: 'odr' } },
      { id: first.id, isWaiting: true },
    ])
    await shop.succeeds(answerCase, inputFor(answerCase, second.id))
    expect((await shop.succeeds(listMerchantCases)).items[0]).toMatchObject({ isWaiting: false })
    const page = await shop.succeeds(listMerchantCases, { query: { limit: 1 } })
    const next = await shop.succeeds(listMerchantCases, { query: { limit: 1, cursor: String(page.next) } })
    expect(next.items).toMatchObject([{ id: first.id }])
  })

  test.each(operations.filter(({ access, path }) => access === 'merchant' && path.includes('{id}')))(
    'about another merchant is not found by $id',
    async (operation) => {
      const { id } = await complaintIn(server, me, mediating)
      expect((await otherShop.refuses(operation, inputFor(operation, id))).code).toBe('case-unknown')
    },
  )

  test('that was filed as a report too never shows the report', async () => {
    const body = complaintForm({ merchantUscc: shopUscc, kind: 'both' })
    const { twin } = await me.succeeds(fileComplaint, { body, idempotencyKey: 'both-for-the-shop' })
    const id = String(twin?.id)
    await stage(server, id, [{ action: 'verify', actor: 'officer' }])
    expect((await shop.refuses(getMerchantCase, { params: { id } })).code).toBe('case-unknown')
    expect((await shop.succeeds(listMerchantCases)).items.map((item) => item.id)).not.toContain(id)
  })
})

describe('of the person', () => {
  const telling = {
    contactName: '林晓示',
    contactPhone: '13812345678',
    contactAddress: '福州市鼓楼区密语路 9 号',
    story: '打 13812345678 找我，身份证 350102199001011234，钱退到 6222021234567890128 这张卡。',
  }
  const secrets = ['晓示', '13812345678', '密语路', '350102199001011234', '6222021234567890128']

  test('nothing but the family name reaches the merchant before they agree', async () => {
    const { id } = await complaintIn(server, me, [...mediating, anOffer], telling)
    const photo = await attachedFile(server, me, '#123', '林晓示的小票.jpg')
    await me.succeeds(addEvidence, inputFor(addEvidence, id, { attachments: [photo], text: telling.story }))
    const shown = await seen(id)
    expect(shown.consumer).toEqual({ name: '林**', phone: null, agent: null })
    expect(shown.evidence).toMatchObject([{ name: '1.jpeg' }])
    for (const secret of secrets) expect(JSON.stringify(shown)).not.toContain(secret)
  })

  test('the telephone opens while a promise is to be kept, and closes when it was', async () => {
    const { id } = await complaintIn(server, me, waysTo.settled, telling)
    expect((await seen(id)).consumer).toEqual({ name: '林晓示', phone: '13812345678', agent: null })
    expect(JSON.stringify(await seen(id))).not.toContain('密语路')
    await me.succeeds(confirmKept, inputFor(confirmKept, id))
    expect((await seen(id)).consumer).toEqual({ name: '林**', phone: null, agent: null })
  })

  test('what was supplied to the office stays with the office', async () => {
    const { id } = await complaintIn(server, me, waysTo.supplement)
    const card = await attachedFile(server, me, '#456', '身份证.jpg')
    const given = { text: '这是我的身份证', attachments: [card] }
    await me.succeeds(supplementComplaint, inputFor(supplementComplaint, id, given))
    await stage(server, id, mediating)
    const shown = await seen(id)
    expect(shown.evidence).toEqual([])
    expect(JSON.stringify(shown)).not.toContain('身份证')
  })
})

describe('what the merchant sends', () => {
  test('reaches the person: an answer with a photo, and an offer', async () => {
    const { id } = await complaintIn(server, me, mediating)
    const photo = await attachedFile(server, shop, '#789')
    const answer = { text: '已核实，愿意退款', attachments: [photo] }
    await shop.succeeds(answerCase, inputFor(answerCase, id, answer))
    const offer = { text: '全额退款', amountFen: 12_80, byOn: '2026-12-31' }
    await shop.succeeds(makeOffer, inputFor(makeOffer, id, offer))
    const read = await me.succeeds(getComplaint, { params: { id } })
    expect(read).toMatchObject({
      evidence: [],
      answers: [{ text: '已核实，愿意退款', evidence: [{ sha256: photo.sha256 }] }],
      offers: [{ ...offer, state: 'open' }],
      timeline: [{ said: offer }, { said: { text: '已核实，愿意退款', files: 1 } }, {}, {}, {}],
    })
    const picture = await fetch(server.address + String(read.answers[0]?.evidence[0]?.shownUrl))
    expect(picture.status).toBe(200)
  })

  test.each([
    ['yesterday', '2026-11-01'],
    ['no day at all', '2026-02-30'],
  ])('cannot be promised for %s', async (_when, byOn) => {
    const { id } = await complaintIn(server, me, mediating)
    const problem = await shop.refuses(makeOffer, inputFor(makeOffer, id, { byOn }))
    expect(problem).toMatchObject({ code: 'invalid-input', fields: [{ field: 'byOn' }] })
  })
})

describe('the log', () => {
  /** Everything that can be added while the two talk, with what each carries. */
  const talk: readonly StagedAct[] = [
    { action: 'assign', actor: 'officer', facts: { officerId: 'x', officerName: '示例' } },
    { action: 'record', actor: 'officer', facts: { text: '双方到场' } },
    { action: 'answer', actor: 'merchant', facts: { text: '已核实', evidence: [] } },
    anOffer,
    { action: 'decline-offer', actor: 'consumer', facts: { offerId: 'none', text: '太少' } },
    { action: 'letter', actor: 'officer', facts: { form: 7, letterNo: '1', sha256: '0'.repeat(64) } },
    { action: 'national-number', actor: 'consumer', facts: { number: '1350000' } },
  ]

  test('shows each party its own entries and those that the table shows it', async () => {
    const { id } = await complaintIn(server, me, [...mediating, ...talk])
    const titlesOf = (timeline: readonly { title: { zh: string } }[]) => timeline.map(({ title }) => title.zh)
    const shown = {
      consumer: titlesOf((await me.succeeds(getComplaint, { params: { id } })).timeline),
      merchant: titlesOf((await seen(id)).timeline),
    }
    for (const { action, actor } of talk) {
      const row = transitions.find((each) => each.action === action && each.actors.includes(actor))
      for (const party of ['consumer', 'merchant'] as const) {
        const isExpected = actor === party || row?.shownTo.includes(party) === true
        expect({ action, party, isShown: shown[party].includes(actionNames[action].zh) }).toEqual({
          action,
          party,
          isShown: isExpected,
        })
      }
    }
  })
})
