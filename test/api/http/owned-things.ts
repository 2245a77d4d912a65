import { startOdr } from '../../../contract/case-acts'
import { fileComplaint, getComplaint } from '../../../contract/complaint'
import { fileCorrection, type CorrectionForm } from '../../../contract/correction'
import { followMerchant } from '../../../contract/follow'
import type { Access, Operation } from '../../../contract/operation'
import { penalty } from '../../unit/domain/credit/records'
import type { ApiClient, Input } from '../api-client'
import { complaintForm } from '../complaint/complaint-form'
import { registration, write } from '../credit/seed'
import { NoisyPhotos } from '../evidence/noisy-photos'
import { sha256, TusClient } from '../evidence/tus-client'
import { startTestServer, type TestServer } from '../test-server'
import { sampleOf } from './sample'

/** What a person wrote and nobody else may read; it stands in their complaint and in their request. */
const secret = '只有本人知道的事'
const shop = registration({ uscc: '91350100XX00000302', name: '示例小店' })
const otherShop = registration({ uscc: '91350100XX00000401', name: '示例另一家' })
const otherOffice = { code: '350103', name: '福州市台江区市场监督管理局' }

/** Everybody of the test: those whose things these are, and others in the same role. */
export interface People {
  readonly person: ApiClient
  readonly otherPerson: ApiClient
  readonly merchant: ApiClient
  readonly otherMerchant: ApiClient
  readonly handler: ApiClient
  readonly supervisor: ApiClient
  readonly otherHandler: ApiClient
  readonly otherSupervisor: ApiClient
}
export type Who = keyof People

/** A person's complaint with two photos about the shop, their request for correction, and what they follow. */
export interface Things {
  readonly server: TestServer
  readonly people: People
  readonly complaintId: string
  readonly correctionId: string
  /** SHA-256 of the photos of the complaint. */
  readonly photos: readonly string[]
  /** The address of an upload that is not finished, and one byte that would go on with it. */
  readonly upload: string
  /** Texts by which a person's things would be recognised in an answer. */
  readonly marks: readonly string[]
}

/** Who is let in by an access and finds the thing, and who of the same role must not. */
const sides: Readonly<
  Record<GuardedAccess, { readonly owners: readonly Who[]; readonly others: readonly Who[] }>
> = {
  own: { owners: ['person'], others: ['otherPerson'] },
  merchant: { owners: ['merchant'], others: ['otherMerchant'] },
  officer: { owners: ['handler', 'supervisor'], others: ['otherHandler', 'otherSupervisor'] },
  supervisor: { owners: ['supervisor'], others: ['otherSupervisor'] },
  session: {
    owners: ['person'],
    others: ['otherPerson', 'otherMerchant', 'otherHandler', 'otherSupervisor'],
  },
}
export type GuardedAccess = Exclude<Access, 'public' | 'signed-in' | 'partner'>

export const isGuarded = (access: Access): access is GuardedAccess => access in sides
export const sidesOf = ({ access }: Operation) =>
  isGuarded(access) ? sides[access] : { owners: [], others: [] }

/** Whom an operation does not even ask whose it is: they are in another role. */
export function wrongRoles({ access }: Operation): readonly Who[] {
  const everybody: readonly Who[] = ['person', 'merchant', 'handler', 'supervisor']
  if (access === 'session') return []
  if (access === 'signed-in') return everybody.filter((who) => who !== 'person')
  const owners = isGuarded(access) ? sides[access].owners : everybody
  return everybody.filter((who) => !owners.includes(who))
}

/**
 * What the parameters of a path name, by the path up to its first parameter. `isPrivate`: something of somebody's; else
 * something that everybody knows, and only what the answer says of the caller is private.
 */
const named: Readonly<
  Record<string, (things: Things) => { isPrivate: boolean; params: Record<string, string> }>
> = {
  '/complaints/{id}': ({ complaintId }) => ({ isPrivate: true, params: { id: complaintId } }),
  '/office/cases/{id}': ({ complaintId }) => ({ isPrivate: true, params: { id: complaintId, form: '1' } }),
  '/merchant-cases/{id}': ({ complaintId }) => ({ isPrivate: true, params: { id: complaintId } }),
  '/corrections/{id}': ({ correctionId }) => ({ isPrivate: true, params: { id: correctionId } }),
  '/merchants/{uscc}': () => ({ isPrivate: false, params: { uscc: shop.uscc } }),
  '/follows/{uscc}': () => ({ isPrivate: false, params: { uscc: shop.uscc } }),
}

/** What is sent where no sample made of the schema would be taken. */
const bodies: Readonly<Record<string, (things: Things) => object>> = {
  fileComplaint: () => complaintForm(),
  fileCorrection: () => correctionForm(),
  askSupplement: () => ({ text: '缺少小票', byOn: '2026-12-10' }),
  startMediation: () => ({ text: '电话调解', heldAt: null }),
  settleCase: () => ({ text: '全额退款', amountFen: null, byOn: null }),
}

/** @throws when nobody has said yet what the path of a new operation names: say it in `named` above */
export function namedBy({ id, path }: Operation, things: Things) {
  const prefix = /^.*?\{\w+\}/.exec(path)?.[0] ?? ''
  const found = named[prefix]?.(things)
  const missing = [...path.matchAll(/\{(\w+)\}/g)].filter(([, name = '']) => !(name in (found?.params ?? {})))
  if (!found || missing.length > 0)
    throw new Error(`${id}: say in owned-things.ts whose ${prefix} is, with every parameter of ${path}`)
  return found
}

/** A call that is right in all but whose the thing is. @throws when no sample of its body is known */
export function inputOf(operation: Operation, things: Things, params: Record<string, string> = {}): Input {
  const body = bodies[operation.id]?.(things) ?? (operation.body ? sampleOf(operation.body) : undefined)
  return {
    params,
    ...(body === undefined ? {} : { body }),
    ...(operation.creates ? { idempotencyKey: `not-yours-${operation.id}` } : {}),
  }
}

export function correctionForm(changes: Partial<CorrectionForm> = {}): CorrectionForm {
  return {
    uscc: shop.uscc,
    target: { type: 'registration', field: 'address' },
    kind: 'query',
    wrong: '这里写的地址是三年前的',
    right: '福州市仓山区示例路 9 号',
    reason: '店门口贴的营业执照',
    attachments: [],
    contactName: '示例',
    contactPhone: '13800000000',
    isMerchant: false,
    ...changes,
  }
}

export async function ownedThings(): Promise<Things> {
  const server = await startTestServer({
    fill: async (store, clock) => {
      await write(store, clock, shop, [penalty({ id: 'p1' })])
      await write(store, clock, otherShop)
    },
  })
  const people: People = {
    person: await server.signIn('13812345678'),
    otherPerson: await server.signIn('13800000002'),
    merchant: await server.signInForMerchant(shop.uscc, '13900000011'),
    otherMerchant: await server.signInForMerchant(otherShop.uscc, '13900000012'),
    handler: await server.signInAtOffice('handler', undefined, '13900000021'),
    supervisor: await server.signInAtOffice('supervisor', undefined, '13900000022'),
    otherHandler: await server.signInAtOffice('handler', otherOffice, '13900000023'),
    otherSupervisor: await server.signInAtOffice('supervisor', otherOffice, '13900000024'),
  }
  const { person } = people
  const tus = new TusClient(server.address, person.bearer)
  const roll = await NoisyPhotos.of('owned', { width: 40, height: 30, noise: 20, quality: 80 }, 1)
  const attachments = []
  for (const photo of roll.take(2)) {
    await tus.upload(photo, '小票.jpg')
    attachments.push({ sha256: sha256(photo), name: '小票.jpg' })
  }
  const { location } = await tus.create(roll.next())
  const complaint = await person.succeeds(fileComplaint, {
    body: complaintForm({
      merchantUscc: shop.uscc,
      story: secret,
      attachments,
      unit: { code: '350102', name: '福州市鼓楼区市场监督管理局' },
    }),
    idempotencyKey: 'owned-complaint',
  })
  // Open to the merchant too, so that another one's is refused for not being its own.
  await person.succeeds(startOdr, { params: { id: complaint.id }, idempotencyKey: 'owned-odr' })
  const correction = await person.succeeds(fileCorrection, {
    body: correctionForm({ reason: secret }),
    idempotencyKey: 'owned-correction',
  })
  await person.succeeds(followMerchant, { params: { uscc: shop.uscc } })
  const photos = attachments.map((each) => each.sha256)
  return {
    server,
    people,
    complaintId: complaint.id,
    correctionId: correction.id,
    photos,
    upload: String(location),
    marks: [secret, complaint.id, complaint.number, correction.id, correction.number, ...photos],
  }
}

/** Addresses of the shown copies of the complaint's photos, as the person gets them. */
export async function shownAddresses({ people, complaintId }: Things): Promise<readonly string[]> {
  const { evidence } = await people.person.succeeds(getComplaint, { params: { id: complaintId } })
  return evidence.map(({ shownUrl }) => String(shownUrl))
}
