import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { fileComplaint, getComplaint, type ComplaintForm } from '../../../contract/complaint'
import { getInbox } from '../../../contract/follow'
import {
  agreeJoint,
  answerAsk,
  askMembers,
  chooseRepresentatives,
  dropAsk,
  getJoint,
  getJointInterest,
  getOfficeJoint,
  leaveJoint,
  wishJoint,
  type JointView,
} from '../../../contract/joint-complaint'
import { getQueue, listLooks } from '../../../contract/office'
import { previewLetter } from '../../../contract/office-letters'
import { CaseRepository } from '../../../server/complaint/case.repository'
import { brokenLink } from '../../../server/db/event-chain.rules'
import type { ApiClient } from '../api-client'
import { startTestServer, type TestServer } from '../test-server'
import { accept, act, forgetCases, terminate } from './acts'
import { complaintForm } from './complaint-form'

const uscc = '91350100M000100Y43'
const gulou = { code: '350102', name: '福州市鼓楼区市场监督管理局' }
const taijiang = { code: '350103', name: '福州市台江区市场监督管理局' }
let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
beforeEach(() => forgetCases(server))

let phone = 13_500_000_000
let keys = 0
const newKey = () => `joint-key-${(keys += 1)}`

class Person {
  constructor(
    readonly api: ApiClient,
    readonly id: string,
    readonly name: string,
    readonly phone: string,
  ) {}

  look = () => this.api.succeeds(getJoint, { params: { id: this.id } })
  wish = () => this.api.succeeds(wishJoint, { params: { id: this.id }, body: { kind: 'prepaid' } })
  agree = (isCandidate = false, showsPhone = false) => {
    server.clock.forward(1)
    return this.api.succeeds(agreeJoint, { params: { id: this.id }, body: { isCandidate, showsPhone } })
  }
  leave = () => this.api.succeeds(leaveJoint, { params: { id: this.id } })
  choose = (...representatives: string[]) =>
    this.api.succeeds(chooseRepresentatives, { params: { id: this.id }, body: { representatives } })
  ask = (ask: 'change-request' | 'agreement' | 'withdraw', text: string, idempotencyKey = newKey()) => {
    server.clock.forward(1)
    return this.api.succeeds(askMembers, { params: { id: this.id }, idempotencyKey, body: { ask, text } })
  }
  answer = (askId: string, consents: boolean) =>
    this.api.succeeds(answerAsk, { params: { id: this.id }, body: { askId, consents } })
  case = () => this.api.succeeds(getComplaint, { params: { id: this.id } })
}

/** Somebody new with a prepaid card of the same shop. */
async function somebody(name: string, changes: Partial<ComplaintForm> = {}): Promise<Person> {
  phone += 1
  const contactPhone = String(phone)
  const api = await server.signIn(contactPhone)
  const body = complaintForm({
    merchantUscc: uscc,
    story: '办了会员卡，店关门了，余额不给退。',
    contactName: name,
    contactPhone,
    ...changes,
  })
  const { id } = await api.succeeds(fileComplaint, { body, idempotencyKey: newKey() })
  return new Person(api, id, name, contactPhone)
}

const names = ['林一', '陈二', '黄三', '郑四', '何五', '赵六']
async function people(count: number): Promise<Person[]> {
  const all: Person[] = []
  // One after the other: the clock of the server goes on with each who signs in.
  for (const name of names.slice(0, count)) all.push(await somebody(name))
  return all
}

/** Three who formed a joint complaint; the first two offer to represent, the first with a telephone number. */
async function formed(): Promise<readonly [Person, Person, Person]> {
  const [a, b, c] = await people(3)
  if (!a || !b || !c) throw new Error('three are needed')
  for (const each of [a, b, c]) await each.wish()
  await a.agree(true, true)
  await b.agree(true, false)
  await c.agree()
  return [a, b, c]
}

/** The same, with both of them chosen. */
async function represented() {
  const [a, b, c] = await formed()
  const ids = idsOf(await c.look())
  await c.choose(...ids)
  return { a, b, c, ids }
}

const idsOf = ({ joint }: JointView) => (joint?.candidates ?? []).map(({ id }) => id)
const openAsk = ({ joint }: JointView) => String(joint?.asks[0]?.id)

describe('finding each other', () => {
  test('shows a number from three on, and nothing before', async () => {
    const [a, b, c] = await people(3)
    expect(await a?.wish()).toMatchObject({ standing: 'wishing', kind: 'prepaid' })
    await b?.wish()
    const interest = () => server.api.succeeds(getJointInterest, { params: { uscc } })
    expect(await a?.look()).toMatchObject({ standing: 'wishing', joint: null })
    expect((await a?.look())?.kinds.map(({ people: count }) => count)).toEqual([null, null])
    expect(await interest()).toEqual({ kinds: [] })
    await c?.wish()
    expect(await a?.look()).toMatchObject({ standing: 'asked', joint: null })
    expect((await a?.look())?.kinds).toContainEqual({ kind: 'prepaid', people: 3 })
    expect(await interest()).toEqual({ kinds: [{ kind: 'prepaid', people: 3 }] })
  })

  test('has no name, telephone, number or id of another in any answer before it is formed', async () => {
    const all = await people(4)
    const seen: unknown[] = []
    for (const each of all) seen.push(await each.wish())
    for (const each of all.slice(0, 2)) seen.push(await each.agree(true, true))
    for (const each of all) {
      const texts = [...seen, await each.look(), await each.case()]
      texts.push(await each.api.succeeds(getInbox))
      const own = texts.slice(seen.length)
      const others = all.filter((other) => other !== each)
      for (const other of others)
        for (const mark of [other.name, other.phone, other.id, (await other.case()).number])
          expect(JSON.stringify(own)).not.toContain(mark)
    }
  })

  test('can come with the filing, and a filing that cannot be joined is filed without', async () => {
    const [one, two] = [await somebody('林一', { wantsJoint: true }), await somebody('陈二')]
    expect(await one.look()).toMatchObject({ standing: 'wishing', kind: 'no-refund' })
    expect((await one.case()).form).not.toHaveProperty('wantsJoint')
    expect(await two.look()).toMatchObject({ standing: 'none', kind: null })
    const vague = await somebody('黄三', { wantsJoint: true, story: '事情如附件。' })
    expect(await vague.look()).toMatchObject({ standing: 'none', bar: null })
    const unknown = await somebody('郑四', { wantsJoint: true, merchantUscc: null })
    expect(await unknown.look()).toMatchObject({ standing: 'none', bar: 'no-merchant' })
  })

  test('is closed to reports, and an anonymous one never gets in', async () => {
    const report = await somebody('', {
      kind: 'report',
      isAnonymous: true,
      wantsJoint: true,
      contactPhone: '',
    })
    expect(await report.look()).toMatchObject({ bar: 'report', standing: 'none', kinds: [] })
    const refusal = await report.api.refuses(wishJoint, {
      params: { id: report.id },
      body: { kind: 'prepaid' },
    })
    expect(refusal.code).toBe('joint-closed')
  })

  test('takes only what the story speaks of, and one case of a person with one merchant', async () => {
    const one = await somebody('林一')
    const refused = await one.api.refuses(wishJoint, { params: { id: one.id }, body: { kind: 'price' } })
    expect(refused).toMatchObject({ code: 'invalid-input', fields: [{ field: 'kind' }] })
    await one.wish()
    const body = complaintForm({ merchantUscc: uscc, story: '会员卡的余额不退。' })
    const second = await one.api.succeeds(fileComplaint, { body, idempotencyKey: newKey() })
    const again = { params: { id: second.id }, body: { kind: 'prepaid' } }
    expect((await one.api.refuses(wishJoint, again)).code).toBe('joint-closed')
    expect(await one.api.succeeds(getJoint, { params: { id: second.id } })).toMatchObject({
      bar: 'other-case',
    })
  })

  test('is taken back as long as nothing was formed, and then nobody is counted', async () => {
    const [a, b, c] = await people(3)
    for (const each of [a, b, c]) await each?.wish()
    await a?.agree(true, true)
    expect(await a?.leave()).toMatchObject({ standing: 'none', mine: null })
    expect(await b?.look()).toMatchObject({ standing: 'wishing' })
    expect((await b?.look())?.kinds.map(({ people: count }) => count)).toEqual([null, null])
    const nothing = await b?.api.refuses(agreeJoint, {
      params: { id: b.id },
      body: { isCandidate: false, showsPhone: false },
    })
    expect(nothing?.code).toBe('conflict')
    expect(await c?.leave()).toMatchObject({ standing: 'none' })
    expect(await c?.leave()).toMatchObject({ standing: 'none' })
  })
})

describe('forming', () => {
  test('happens when three have agreed, and then names those alone who offer to represent', async () => {
    const [a, b, c] = await people(3)
    if (!a || !b || !c) throw new Error('three are needed')
    for (const each of [a, b, c]) await each.wish()
    expect(await a.agree(true, true)).toMatchObject({ standing: 'agreed', joint: null })
    await b.agree(true, false)
    const { standing, joint } = await c.agree()
    expect(standing).toBe('member')
    expect(joint).toMatchObject({ number: expect.stringMatching(/^GT2026-\d{6}$/) as unknown, members: 3 })
    expect(joint?.candidates).toMatchObject([
      { name: '林一', phone: a.phone, isMe: false, isRepresentative: false },
      { name: '陈二', phone: null, isMe: false, isRepresentative: false },
    ])
    expect(JSON.stringify(await a.look())).not.toContain('黄三')
  })

  test('tells each member in the inbox, with no name in it', async () => {
    const [, , c] = await formed()
    const { items } = await c.api.succeeds(getInbox)
    const texts = items.flatMap((item) => (item.about === 'case' ? [item.text.zh] : []))
    expect(texts).toEqual(['共同投诉成立了。', '可以共同投诉了，等您决定。'])
  })

  test('takes in whoever agrees later, and leaves out who did not', async () => {
    await formed()
    const late = await somebody('郑四')
    expect(await late.wish()).toMatchObject({ standing: 'asked', joint: null })
    expect(JSON.stringify(await late.look())).not.toContain('林一')
    expect(await late.agree()).toMatchObject({ standing: 'member', joint: { members: 4 } })
  })

  test('of two who decide in the same moment makes one joint complaint', async () => {
    const all = await people(6)
    await Promise.all(all.map((each) => each.wish()))
    const views = await Promise.all(all.map((each) => each.agree(true)))
    expect(views.every(({ standing }) => standing === 'agreed' || standing === 'member')).toBe(true)
    const numbers = new Set(
      (await Promise.all(all.map((each) => each.look()))).map(({ joint }) => joint?.number),
    )
    expect(numbers.size).toBe(1)
    const rows = await server.store.db.selectFrom('joint_complaint').selectAll().execute()
    expect(rows).toHaveLength(1)
    for (const each of all) {
      const log = (await new CaseRepository(server.store.db).eventsOf([each.id])).get(each.id) ?? []
      expect(brokenLink(log)).toBeNull()
      const count = (action: string) => log.filter((event) => event.action === action).length
      expect([count('joint-propose'), count('joint-agree'), count('joint-form')]).toEqual([1, 1, 1])
    }
  })
})

describe('representatives', () => {
  test('are chosen by more than half, and everybody is told who they are', async () => {
    const { a, c } = await represented()
    expect((await c.look()).joint?.candidates.map(({ isRepresentative }) => isRepresentative)).toEqual([
      true,
      true,
    ])
    expect((await a.look()).mine).toMatchObject({ isRepresentative: true })
    expect((await a.case()).timeline[0]?.title.zh).toBe('共同投诉的代表人有变动')
  })

  test('are not somebody who does not offer it', async () => {
    const { a, b, c, ids } = await represented()
    await b.agree(false)
    const body = { representatives: ids }
    expect((await c.api.refuses(chooseRepresentatives, { params: { id: c.id }, body })).code).toBe('conflict')
    const { joint } = await c.look()
    expect(joint?.candidates.map(({ name }) => name)).toEqual([a.name])
    expect(joint?.choice).toEqual([ids[0]])
  })

  test('alone may ask the others', async () => {
    const { c } = await represented()
    const asked = { params: { id: c.id }, idempotencyKey: newKey(), body: { ask: 'withdraw', text: '算了' } }
    expect((await c.api.refuses(askMembers, asked)).code).toBe('joint-not-representative')
  })
})

describe('what a representative asks', () => {
  test('takes effect when all others consent, and stands in each log', async () => {
    const { a, b, c } = await represented()
    const askId = openAsk(await a.ask('change-request', '只要求退余额，不再要求赔偿。'))
    expect((await c.look()).joint?.asks).toMatchObject([
      { by: '林一', isMine: false, state: 'open', consents: 0, needed: 2, myAnswer: null },
    ])
    expect((await b.answer(askId, true)).joint?.asks).toMatchObject([{ state: 'open', consents: 1 }])
    expect((await c.answer(askId, true)).joint?.asks).toMatchObject([{ state: 'carried', consents: 2 }])
    for (const each of [a, b, c])
      expect((await each.case()).timeline[0]).toMatchObject({
        title: { zh: '全体同意，代表人提出的事生效' },
        said: { text: '只要求退余额，不再要求赔偿。' },
      })
  })

  test('falls when one objects, and the same can be asked again', async () => {
    const { a, b, c } = await represented()
    const askId = openAsk(await a.ask('agreement', '退一半'))
    await b.answer(askId, true)
    expect((await c.answer(askId, false)).joint?.asks).toMatchObject([{ state: 'refused', myAnswer: false }])
    const late = { params: { id: c.id }, body: { askId, consents: true } }
    expect((await c.api.refuses(answerAsk, late)).code).toBe('conflict')
    expect((await b.ask('agreement', '退八成')).joint?.asks.map(({ state }) => state)).toEqual([
      'open',
      'refused',
    ])
  })

  test('is one thing at a time, is the same thing under the same key, and can be taken back', async () => {
    const { a, b, c } = await represented()
    const key = newKey()
    await a.ask('agreement', '退一半', key)
    expect((await a.ask('agreement', '退一半', key)).joint?.asks).toHaveLength(1)
    const other = { params: { id: a.id }, idempotencyKey: key, body: { ask: 'withdraw', text: '退一半' } }
    expect((await a.api.refuses(askMembers, other)).code).toBe('idempotency-mismatch')
    const second = { params: { id: b.id }, idempotencyKey: newKey(), body: { ask: 'withdraw', text: '算了' } }
    expect((await b.api.refuses(askMembers, second)).code).toBe('conflict')
    const { joint } = await a.api.succeeds(dropAsk, { params: { id: a.id } })
    expect(joint?.asks).toMatchObject([{ state: 'dropped' }])
    expect((await c.case()).timeline[0]?.title.zh).toBe('代表人提出的事没有生效')
  })

  test('withdraws every case when all consent, and ends the joint complaint', async () => {
    const { a, b, c } = await represented()
    const askId = openAsk(await a.ask('withdraw', '商家已经全退了'))
    await b.answer(askId, true)
    await c.answer(askId, true)
    for (const each of [a, b, c]) {
      expect((await each.case()).state).toBe('withdrawn')
      expect(await each.look()).toMatchObject({ bar: 'ended', joint: null })
    }
  })

  test('needs no consent of somebody whose case has ended or who has left', async () => {
    const { a, b, c } = await represented()
    const late = await somebody('郑四')
    await late.wish()
    await late.agree()
    const askId = openAsk(await a.ask('agreement', '退八成'))
    await act(server, late.id, accept, terminate)
    await b.answer(askId, true)
    await c.leave()
    expect((await a.look()).joint?.asks).toMatchObject([{ state: 'carried', needed: 1 }])
    expect((await c.case()).timeline.map(({ title }) => title.zh)).not.toContain(
      '全体同意，代表人提出的事生效',
    )
  })
})

describe('leaving', () => {
  test('is open at any time, takes away what was shown, and leaves the own case as it is', async () => {
    const { a, b, c } = await represented()
    await a.ask('agreement', '退一半')
    const before = await a.case()
    expect(await a.leave()).toMatchObject({ standing: 'none', joint: null, mine: null })
    const { joint } = await c.look()
    expect(JSON.stringify(joint)).not.toContain(a.name)
    expect(JSON.stringify(joint)).not.toContain(a.phone)
    expect(joint).toMatchObject({ members: 2, asks: [{ by: null, state: 'dropped' }] })
    expect(joint?.candidates.map(({ name }) => name)).toEqual([b.name])
    const after = await a.case()
    expect([after.state, after.number]).toEqual([before.state, before.number])
    expect(after.timeline[0]?.title.zh).toBe('退出共同投诉')
  })

  test('of all but one ends it, and who is left is asked again when there are three', async () => {
    const [a, b, c] = await formed()
    await a.leave()
    await b.leave()
    expect(await c.look()).toMatchObject({ standing: 'wishing', joint: null, mine: null })
    expect((await c.case()).timeline[0]?.title.zh).toBe('共同投诉结束，各自继续')
    await a.wish()
    await b.wish()
    expect(await c.look()).toMatchObject({ standing: 'asked' })
  })

  test('is possible after the own case has ended too', async () => {
    const [a] = await formed()
    await act(server, a.id, accept, terminate)
    expect(await a.look()).toMatchObject({ bar: 'ended', standing: 'member' })
    expect(await a.leave()).toMatchObject({ standing: 'none' })
  })
})

describe('at the desk', () => {
  test('cases of one joint complaint are bound together; another office’s is a number, and the look is logged', async () => {
    const [a, b, c] = [
      await somebody('林一', { unit: gulou }),
      await somebody('陈二', { unit: taijiang }),
      await somebody('黄三', { unit: gulou }),
    ]
    for (const each of [a, b, c]) await each.wish()
    for (const each of [a, b]) await each.agree(true, false)
    await c.choose(...idsOf(await c.agree()))
    const officer = await server.signInAtOffice('supervisor', gulou, '13900000031')
    const { caseNumber, joint } = await officer.succeeds(getOfficeJoint, { params: { id: c.id } })
    expect(caseNumber).toBe((await c.case()).number)
    expect(joint?.cases).toMatchObject([
      { id: a.id, isRepresentative: true, name: '林一', phone: a.phone },
      { id: null, isRepresentative: true, name: null, phone: null, number: (await b.case()).number },
      { id: c.id, isRepresentative: false, name: null, phone: null },
    ])
    const { items } = await officer.succeeds(getQueue)
    expect(items.map(({ joint: number }) => number)).toEqual([joint?.number, joint?.number])
    const looks = await officer.succeeds(listLooks)
    expect(looks.items).toContainEqual(expect.objectContaining({ caseNumber, detail: joint?.number }))
    expect((await officer.refuses(getOfficeJoint, { params: { id: b.id } })).code).toBe('case-unknown')
    await c.leave()
    expect(await officer.succeeds(getOfficeJoint, { params: { id: c.id } })).toMatchObject({ joint: null })
  })
})

test('somebody else finds neither the case nor what is joined to it', async () => {
  const [a, b] = await formed()
  expect((await b.api.refuses(getJoint, { params: { id: a.id } })).code).toBe('case-unknown')
  expect((await b.api.refuses(leaveJoint, { params: { id: a.id } })).code).toBe('case-unknown')
})

test('a letter names the joint complaint and its representatives, as far as they are of the same office', async () => {
  const [a, b, c] = [
    await somebody('林一', { unit: gulou }),
    await somebody('陈二', { unit: taijiang }),
    await somebody('黄三', { unit: gulou }),
  ]
  for (const each of [a, b, c]) await each.wish()
  for (const each of [a, b]) await each.agree(true, false)
  await c.choose(...idsOf(await c.agree()))
  for (const each of [a, c]) await act(server, each.id, accept)
  const officer = await server.signInAtOffice('supervisor', gulou, '13900000032')
  const addressee = async ({ id }: Person) =>
    (await officer.succeeds(previewLetter, { params: { id, form: '5' } })).addressee
  expect(await addressee(c)).toMatch(/^黄三（共同投诉GT2026-\d{6}，代表人林一）$/)
  expect(await addressee(a)).toMatch(/^林一（共同投诉GT2026-\d{6}的代表人）$/)
})
