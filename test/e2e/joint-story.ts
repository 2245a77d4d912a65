import { randomUUID } from 'node:crypto'
import type { Complaint } from '../../contract/complaint'
import type { JointView } from '../../contract/joint-complaint'
import type { StoryKind } from '../../domain/complaint/story-kinds'
import { apiOf } from './api'

type Merchant = { readonly uscc: string; readonly name: string }

/** Somebody with a case about the merchant. */
interface Member {
  readonly token: string
  readonly id: string
}

const stories: Partial<Readonly<Record<StoryKind, string>>> = {
  prepaid: '办了会员卡，交了押金，店关门了，余额一直没有退。',
  quality: '买回家第二天就坏了。',
}

/** Files a complaint about a merchant with the office of the demo desk. */
export async function fileOf(
  origin: string,
  token: string,
  merchant: Merchant,
  kind: StoryKind,
  contactName: string,
  contactPhone: string,
): Promise<string> {
  const { id } = await send<Complaint>(origin, token, 'POST', '/complaints', {
    merchantUscc: merchant.uscc,
    merchantName: merchant.name,
    merchantAddress: '',
    productName: '健身年卡',
    gtin: null,
    lot: null,
    orderNo: '',
    happenedOn: '2026-11-01',
    amountFen: 299_00,
    requests: ['refund'],
    story: stories[kind],
    attachments: [],
    contactName,
    contactPhone,
    contactAddress: '福州市鼓楼区示例路 2 号',
    consentPublish: false,
    consentMediation: true,
    unit: { code: '350102', name: '福州市鼓楼区市场监督管理局' },
  })
  return id
}

const told = new Map<string, Promise<readonly string[]>>()

/**
 * Three with the same problem, the first of them whoever this token is of; told once, however often a screen is opened.
 * @param until asked: each may decide; waiting: two of them represent the others, and one asks for something
 * @returns the ids of their cases
 */
export function threeTogether(
  origin: string,
  first: { readonly token: string; readonly phone: string },
  merchant: Merchant,
  kind: StoryKind,
  until: 'asked' | 'waiting',
): Promise<readonly string[]> {
  const key = `${origin} ${first.phone}`
  const story = told.get(key) ?? tell(origin, first, merchant, kind, until)
  told.set(key, story)
  return story
}

async function tell(
  origin: string,
  first: { readonly token: string; readonly phone: string },
  merchant: Merchant,
  kind: StoryKind,
  until: 'asked' | 'waiting',
): Promise<readonly string[]> {
  const members: Member[] = []
  for (const [index, name] of ['林一', '陈二', '黄三'].entries()) {
    const phone = String(Number(first.phone) + index)
    const { token } = index === 0 ? first : await apiOf(origin, '10.7.7.7').signIn(phone)
    members.push({ token, id: await fileOf(origin, token, merchant, kind, name, phone) })
  }
  const call = (member: Member, method: string, path: string, body?: object) =>
    send<JointView>(origin, member.token, method, `/complaints/${member.id}/joint${path}`, body)
  for (const member of members) await call(member, 'PUT', '/wish', { kind })
  const [one, two, three] = members
  if (until === 'waiting' && one && two && three) {
    await call(one, 'PUT', '/agreement', { isCandidate: false, showsPhone: false })
    await call(two, 'PUT', '/agreement', { isCandidate: true, showsPhone: true })
    const { joint } = await call(three, 'PUT', '/agreement', { isCandidate: true, showsPhone: false })
    const representatives = (joint?.candidates ?? []).map(({ id }) => id)
    await call(one, 'PUT', '/choice', { representatives })
    await call(two, 'POST', '/ask', { ask: 'agreement', text: '商家愿意退余额的八成，月底前退完。' })
  }
  return members.map(({ id }) => id)
}

async function send<Reply>(
  origin: string,
  token: string,
  method: string,
  path: string,
  body?: object,
): Promise<Reply> {
  const response = await fetch(`${origin}/api/v1${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      'Idempotency-Key': `joint-${randomUUID()}`,
      'X-Forwarded-For': '10.7.7.7',
      ...(body ? { 'Content-Type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
  const reply: Reply = JSON.parse(await response.text())
  return reply
}
