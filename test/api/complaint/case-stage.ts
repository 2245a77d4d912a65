import { fileComplaint, type Complaint } from '../../../contract/complaint'
import type { Operation } from '../../../contract/operation'
import type { Actor, CaseAction, CaseState } from '../../../domain/complaint/case'
import type { ActionFacts } from '../../../domain/complaint/facts'
import { openOffer } from '../../../domain/complaint/offers'
import { CaseLog } from '../../../server/complaint/case-log'
import { caseEvents } from '../../../server/complaint/case-course.presenter'
import { CaseRepository } from '../../../server/complaint/case.repository'
import { idsBy } from '../../../server/db/new-id'
import type { ApiClient } from '../api-client'
import { sampleOf } from '../http/sample'
import type { TestServer } from '../test-server'
import { complaintForm } from './complaint-form'

/** The merchant that the cases of these tests are about. */
export const shopUscc = '91350100M000100Y43'

export interface StagedAct {
  readonly action: CaseAction
  readonly actor: Actor
  readonly ground?: string
  readonly facts?: ActionFacts[keyof ActionFacts]
}

const officer = (action: CaseAction, more: Partial<StagedAct> = {}): StagedAct => ({
  action,
  actor: 'officer',
  ...more,
})
const accept = officer('accept')
const settle = officer('settle', { facts: { text: '退款 12.8 元', amountFen: 12_80, byOn: null } })

/** How a filed complaint comes into each state. */
export const waysTo: Readonly<Partial<Record<CaseState, readonly StagedAct[]>>> = {
  submitted: [],
  supplement: [officer('ask-supplement', { facts: { text: '请提供购物小票' } })],
  transferred: [
    officer('transfer', { facts: { text: '属于该局管辖', unit: { code: '350103', name: '示例局' } } }),
  ],
  odr: [{ action: 'start-odr', actor: 'consumer' }],
  accepted: [accept],
  mediating: [accept, officer('start-mediation')],
  suspended: [accept, officer('start-mediation'), officer('suspend', { ground: 'appraisal' })],
  refused: [officer('refuse', { ground: '16-5' })],
  terminated: [accept, officer('terminate', { ground: '23-3' })],
  settled: [accept, settle],
  withdrawn: [accept, { action: 'withdraw', actor: 'consumer' }],
  closed: [accept, settle, officer('close')],
}

export const anOffer: StagedAct = {
  action: 'offer',
  actor: 'merchant',
  facts: { text: '全额退款', amountFen: 12_80, byOn: '2026-12-31' },
}

/** Does these things to a case, as the office, the parties or the clock would. */
export async function stage(server: TestServer, caseId: string, acts: readonly StagedAct[]): Promise<void> {
  const { db } = server.store
  await db.transaction().execute(async (tx) => {
    const row = await new CaseRepository(tx).any(caseId)
    if (!row) throw new Error('no such case')
    const log = new CaseLog(tx, { clock: server.clock, newId: idsBy(server.clock) })
    for (const act of acts) await log.add(row, act)
  })
}

let filed = 0

/** A complaint about the shop, filed by this person and brought into a state. */
export async function complaintIn(
  server: TestServer,
  person: ApiClient,
  acts: readonly StagedAct[] = [],
  changes: Parameters<typeof complaintForm>[0] = {},
): Promise<Complaint> {
  filed += 1
  const body = complaintForm({ merchantUscc: shopUscc, ...changes })
  const complaint = await person.succeeds(fileComplaint, { body, idempotencyKey: `staged-case-${filed}` })
  await stage(server, complaint.id, acts)
  return complaint
}

/** The offer that waits; an id that no offer has when none does. */
export async function offerIdIn(server: TestServer, caseId: string): Promise<string> {
  const log = (await new CaseRepository(server.store.db).eventsOf([caseId])).get(caseId) ?? []
  return openOffer(caseEvents(log))?.id ?? '00000000-0000-7000-8000-000000000000'
}

const offerId = '00000000-0000-7000-8000-000000000000'
const written = { text: '示例', attachments: [] }

/** Good bodies of calls that act in a case, by the id of the operation; others take whatever fits their schema. */
const bodies: Readonly<Record<string, object>> = {
  supplementComplaint: written,
  addEvidence: { text: '', attachments: [{ sha256: 'a'.repeat(64), name: 'a.jpg' }] },
  acceptOffer: { offerId },
  declineOffer: { offerId, text: '' },
  confirmKept: { text: '' },
  reportBroken: { text: '没有退' },
  rateHandling: { stars: 4, text: '' },
  answerCase: written,
  makeOffer: { text: '全额退款', amountFen: null, byOn: null },
  sayKept: written,
  renewProxy: { powers: ['withdraw'], untilOn: '2027-11-23', signature: { kind: 'paper', files: [] } },
  noteNationalNumber: { number: '1350102002026' },
}

let calls = 0

/** What a call needs beside who calls: a fresh key, and a body where it takes one. */
export function inputFor(operation: Operation, id: string, body: object = {}) {
  calls += 1
  return {
    params: { id },
    ...(operation.creates ? { idempotencyKey: `staged-call-${calls}` } : {}),
    ...(operation.body
      ? { body: Object.assign({}, bodies[operation.id] ?? sampleOf(operation.body), body) }
      : {}),
  }
}
