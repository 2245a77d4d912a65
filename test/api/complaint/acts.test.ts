import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  acceptOffer,
  addEvidence,
  confirmKept,
  declineOffer,
  endOdr,
  changeRequests,
  rateHandling,
  reportBroken,
  startOdr,
  supplementComplaint,
} from '../../../contract/case-acts'
import { fileComplaint, getComplaint, withdrawComplaint } from '../../../contract/complaint'
import {
  answerCase,
  endOdrByMerchant,
  getMerchantCase,
  makeOffer,
  sayKept,
} from '../../../contract/merchant-side'
import type { Operation } from '../../../contract/operation'
import type { Actor, CaseAction, CaseState } from '../../../domain/complaint/case'
import { transitionOf } from '../../../domain/complaint/transitions'
import type { ApiClient } from '../api-client'
import { registration, write } from '../credit/seed'
import { startTestServer, type TestServer } from '../test-server'
import {
  anOffer,
  complaintIn,
  inputFor,
  offerIdIn,
  shopUscc,
  stage,
  waysTo,
  type StagedAct,
} from './case-stage'
import { complaintForm } from './complaint-form'
import { attachedFile } from './attached-file'

let server: TestServer
let me: ApiClient
let shop: ApiClient
let photo: { sha256: string; name: string }

beforeAll(async () => {
  server = await startTestServer({
    fill: (store, clock) => write(store, clock, registration({ uscc: shopUscc })),
  })
  me = await server.signIn('13700000101')
  shop = await server.signInForMerchant(shopUscc)
  photo = await attachedFile(server, me, '#a00')
})
afterAll(() => server.stop())

const states = Object.keys(waysTo) as CaseState[]
const talks: readonly CaseState[] = ['odr', 'accepted', 'mediating', 'suspended']

/** Every act over the contract, with what it is in the table. */
const acts = (
  [
    [supplementComplaint, 'consumer', 'supplement'],
    [addEvidence, 'consumer', 'add-evidence'],
    [startOdr, 'consumer', 'start-odr'],
    [endOdr, 'consumer', 'end-odr'],
    [acceptOffer, 'consumer', 'accept-offer'],
    [declineOffer, 'consumer', 'decline-offer'],
    [confirmKept, 'consumer', 'confirm-kept'],
    [reportBroken, 'consumer', 'report-broken'],
    [rateHandling, 'consumer', 'rate'],
    [changeRequests, 'consumer', 'change-requests'],
    [withdrawComplaint, 'consumer', 'withdraw'],
    [answerCase, 'merchant', 'answer'],
    [makeOffer, 'merchant', 'offer'],
    [endOdrByMerchant, 'merchant', 'end-odr'],
    [sayKept, 'merchant', 'say-kept'],
  ] as readonly (readonly [Operation, Actor, CaseAction])[]
).map((each) => [each[0].id, ...each] as const)

const wayTo = (state: CaseState): readonly StagedAct[] => [
  ...(waysTo[state] ?? []),
  ...(talks.includes(state) ? [anOffer] : []),
]

/** Asks for an act with a body that fits the case. */
async function ask(client: ApiClient, operation: Operation, id: string) {
  const body = {
    ...(operation === acceptOffer || operation === declineOffer
      ? { offerId: await offerIdIn(server, id) }
      : {}),
    ...(operation === addEvidence ? { attachments: [photo] } : {}),
  }
  return client.call(operation, inputFor(operation, id, body))
}

describe.each(states)('in the state %s', (state) => {
  test.each(acts)('what the table says of it holds for %s', async (_id, operation, actor, action) => {
    const { id } = await complaintIn(server, me, wayTo(state))
    const before = await me.succeeds(getComplaint, { params: { id } })
    expect(before.state).toBe(state)
    const { status, body } = await ask(actor === 'consumer' ? me : shop, operation, id)
    const isAllowed =
      transitionOf(state, action, actor) !== null ||
      // To accept an offer in online settlement is to settle; to withdraw again says so again.
      (action === 'accept-offer' && state === 'odr') ||
      (action === 'withdraw' && state === 'withdrawn')
    expect({ isAllowed: status === 200, body: status === 200 ? null : body }).toMatchObject(
      isAllowed ? { isAllowed } : { isAllowed, body: { code: expect.any(String) } },
    )
    if (!isAllowed) {
      expect(['transition-not-allowed', 'offer-gone', 'case-unknown']).toContain(
        (body as { code: string }).code,
      )
      expect((await me.succeeds(getComplaint, { params: { id } })).timeline).toEqual(before.timeline)
    }
    if (actor === 'consumer' && action !== 'withdraw')
      expect({ action, isOffered: before.actions.some((each) => each === action) }).toEqual({
        action,
        isOffered: isAllowed,
      })
  })
})

describe('an act', () => {
  test('that comes again under the same key is done once', async () => {
    const { id } = await complaintIn(server, me, wayTo('odr'))
    const call = inputFor(acceptOffer, id, { offerId: await offerIdIn(server, id) })
    const first = await me.succeeds(acceptOffer, call)
    expect(first.state).toBe('settled')
    expect(await me.succeeds(acceptOffer, call)).toMatchObject({ timeline: first.timeline })
    const rating = inputFor(rateHandling, id)
    await me.succeeds(rateHandling, rating)
    expect((await me.succeeds(rateHandling, rating)).rating).toEqual({ stars: 4, text: '' })
  })

  test('that asks for something else keeps what was filed, and everybody goes by the new request', async () => {
    const { id } = await complaintIn(server, me, wayTo('mediating'))
    const filed = (await me.succeeds(getComplaint, { params: { id } })).form.requests
    const call = inputFor(changeRequests, id, { requests: ['replace', 'compensate'], text: '想换一件新的' })
    const changed = await me.succeeds(changeRequests, call)
    expect(changed).toMatchObject({ state: 'mediating', changedRequests: ['replace', 'compensate'] })
    expect(changed.form.requests).toEqual(filed)
    expect(changed.timeline[0]).toMatchObject({
      title: { zh: '变更投诉请求' },
      detail: { zh: '更换、赔偿损失' },
      said: { text: '想换一件新的' },
    })
    expect((await me.succeeds(changeRequests, call)).timeline).toHaveLength(changed.timeline.length)
    const seen = await shop.succeeds(getMerchantCase, { params: { id } })
    expect(seen.requests).toEqual(['replace', 'compensate'])
  })

  test('under a key that was used for other words is refused', async () => {
    const { id } = await complaintIn(server, me, wayTo('settled'))
    const call = inputFor(reportBroken, id)
    await me.succeeds(reportBroken, call)
    const problem = await me.refuses(reportBroken, { ...call, body: { text: '另一句' } })
    expect(problem.code).toBe('idempotency-mismatch')
  })

  test('must say something where words are asked for', async () => {
    const { id } = await complaintIn(server, me, wayTo('supplement'))
    const problem = await me.refuses(supplementComplaint, inputFor(supplementComplaint, id, { text: ' \n ' }))
    expect(problem).toMatchObject({ code: 'invalid-input', fields: [{ field: 'text', code: 'required' }] })
  })

  test('with a file that is not here, or is somebody else’s, changes nothing', async () => {
    const { id } = await complaintIn(server, me)
    const theirs = await attachedFile(server, await server.signIn('13700000102'), '#0a0')
    for (const file of [{ sha256: 'f'.repeat(64), name: 'x.jpg' }, theirs]) {
      const problem = await me.refuses(addEvidence, inputFor(addEvidence, id, { attachments: [file] }))
      expect(problem.code).toBe('upload-incomplete')
    }
    expect((await me.succeeds(getComplaint, { params: { id } })).evidence).toEqual([])
  })
})

describe('supplementing', () => {
  test('says what was asked for, and takes words and photos', async () => {
    const { id } = await complaintIn(server, me, wayTo('supplement'))
    expect(await me.succeeds(getComplaint, { params: { id } })).toMatchObject({ askedFor: '请提供购物小票' })
    const body = { text: '小票在这里', attachments: [photo] }
    const supplied = await me.succeeds(supplementComplaint, inputFor(supplementComplaint, id, body))
    expect(supplied).toMatchObject({
      state: 'submitted',
      askedFor: null,
      evidence: [{ sha256: photo.sha256 }],
      timeline: [{ said: { text: '小票在这里', files: 1 } }, {}, {}],
    })
  })
})

describe('online settlement', () => {
  test('is not to be had where nobody signs in for the merchant', async () => {
    const { id, actions } = await complaintIn(server, me, [], { merchantUscc: '91350100M000100Y60' })
    expect(actions).not.toContain('start-odr')
    expect((await me.refuses(startOdr, inputFor(startOdr, id))).code).toBe('odr-unavailable')
  })

  test('runs out after ten working days, by itself, and gives the office its own time', async () => {
    const another = await startTestServer({
      fill: (store, clock) => write(store, clock, registration({ uscc: shopUscc })),
    })
    const person = await another.signIn('13700000103')
    await another.signInForMerchant(shopUscc)
    const { id } = await complaintIn(another, person)
    const begun = await person.succeeds(startOdr, inputFor(startOdr, id))
    expect(begun).toMatchObject({ state: 'odr', clock: { kind: 'odr', of: 10, dueOn: '2026-12-07' } })
    another.clock.forward(14 * 86_400)
    expect(await person.succeeds(getComplaint, { params: { id } })).toMatchObject({ state: 'odr' })
    another.clock.forward(86_400)
    const back = await person.succeeds(getComplaint, { params: { id } })
    expect(back).toMatchObject({
      state: 'submitted',
      clock: { kind: 'acceptance', day: 0, of: 7 },
      timeline: [{ actor: 'system', title: { zh: '在线和解结束' } }, {}, {}],
    })
    expect(back.actions).not.toContain('start-odr')
    another.clock.forward(86_400)
    expect((await person.succeeds(getComplaint, { params: { id } })).timeline).toHaveLength(3)
    await another.stop()
  })

  test('that its offer was not taken in lets the offer lapse', async () => {
    const { id } = await complaintIn(server, me, wayTo('odr'))
    const offerId = await offerIdIn(server, id)
    const ended = await me.succeeds(endOdr, inputFor(endOdr, id))
    expect(ended.offers).toMatchObject([{ id: offerId, state: 'lapsed' }])
    const refusal = await me.refuses(acceptOffer, inputFor(acceptOffer, id, { offerId }))
    expect(refusal.code).toBe('offer-gone')
  })
})

describe('an offer', () => {
  test('that was replaced cannot be accepted, and one that was declined stays declined', async () => {
    const { id } = await complaintIn(server, me, wayTo('mediating'))
    const first = await offerIdIn(server, id)
    await stage(server, id, [anOffer])
    const old = await me.refuses(acceptOffer, inputFor(acceptOffer, id, { offerId: first }))
    expect(old.code).toBe('offer-gone')
    const offerId = await offerIdIn(server, id)
    const declined = await me.succeeds(declineOffer, inputFor(declineOffer, id, { offerId, text: '太少' }))
    expect(declined.offers).toMatchObject([
      { id: offerId, state: 'declined', reason: '太少' },
      { id: first, state: 'replaced' },
    ])
    expect(declined.actions).not.toContain('accept-offer')
  })

  test('that is accepted in mediation waits for the office to draw up what was agreed', async () => {
    const { id } = await complaintIn(server, me, wayTo('mediating'))
    const offerId = await offerIdIn(server, id)
    const accepted = await me.succeeds(acceptOffer, inputFor(acceptOffer, id, { offerId }))
    expect(accepted).toMatchObject({ state: 'mediating', promise: null, offers: [{ state: 'accepted' }] })
  })

  test('that is accepted online is the promise to be kept', async () => {
    const { id } = await complaintIn(server, me, wayTo('odr'))
    const offerId = await offerIdIn(server, id)
    const settled = await me.succeeds(acceptOffer, inputFor(acceptOffer, id, { offerId }))
    expect(settled).toMatchObject({
      state: 'settled',
      promise: { text: '全额退款', amountFen: 12_80, byOn: '2026-12-31', outcome: 'waiting' },
      remedies: [{ kind: 'confirmation' }],
    })
    expect(settled.actions).toContain('confirm-kept')
    expect(settled.actions).not.toContain('report-broken')
    const kept = await me.succeeds(confirmKept, inputFor(confirmKept, id))
    expect(kept).toMatchObject({ promise: { outcome: 'kept' }, remedies: [] })
  })
})

describe('filing again', () => {
  const again = (follows: string) => ({
    body: complaintForm({ merchantUscc: shopUscc, follows }),
    idempotencyKey: `again-${follows}`,
  })

  test('links a complaint that was refused for missing material with the one that takes it up', async () => {
    const { id, number } = await complaintIn(server, me, wayTo('refused'))
    const ended = await me.succeeds(getComplaint, { params: { id } })
    expect(ended.remedies.map(({ kind }) => kind)).toEqual(['file-again', 'reconsideration', 'lawsuit'])
    const next = await me.succeeds(fileComplaint, again(id))
    expect(next.follows).toEqual({ id, number })
    expect(await me.succeeds(getComplaint, { params: { id } })).toMatchObject({
      followedBy: { id: next.id, number: next.number },
    })
  })

  test('is refused for a case that runs, one that was refused for good, and somebody else’s', async () => {
    const running = await complaintIn(server, me)
    const barred = await complaintIn(server, me, [{ action: 'refuse', actor: 'officer', ground: '16-4' }])
    const theirs = await complaintIn(server, await server.signIn('13700000104'), wayTo('refused'))
    for (const { id } of [running, barred, theirs])
      expect((await me.refuses(fileComplaint, again(id))).code).toBe('not-refilable')
  })
})
