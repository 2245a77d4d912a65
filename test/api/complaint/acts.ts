import { CaseLog, type Act } from '../../../server/complaint/case-log'
import { CaseRepository } from '../../../server/complaint/case.repository'
import { idsBy } from '../../../server/db/new-id'
import type { TestServer } from '../test-server'

/** Does these things to a case, each in a transaction of its own, as the calls of the parties do. */
export async function act(server: TestServer, caseId: string, ...acts: readonly Act[]): Promise<void> {
  for (const each of acts)
    await server.store.db.transaction().execute(async (tx) => {
      const row = await new CaseRepository(tx).any(caseId)
      if (!row) throw new Error('there is no such case')
      await new CaseLog(tx, { clock: server.clock, newId: idsBy(server.clock) }).add(row, each)
    })
}

export const accept: Act = { action: 'accept', actor: 'officer' }
export const mediate: Act = { action: 'start-mediation', actor: 'officer' }
export const settle = (byOn: string | null = null): Act => ({
  action: 'settle',
  actor: 'officer',
  facts: { text: '退款', amountFen: 12_80, byOn },
})
export const terminate: Act = { action: 'terminate', actor: 'officer', ground: '23-3' }
export const answer = (text: string): Act => ({
  action: 'answer',
  actor: 'merchant',
  facts: { text, evidence: [] },
})

/** Takes every case out again, so that a test begins with none. */
export async function forgetCases({ store: { db } }: TestServer): Promise<void> {
  for (const table of [
    'notice_delivery',
    'case_notice',
    'case_ending',
    'case_receipt',
    'case_letter',
    'national_pack',
    'joint_answer',
    'joint_ask',
    'joint_member',
    'joint_complaint',
    'case_proxy',
    'case_desk',
    'case_event',
    'case_evidence',
    'complaint_case',
  ] as const)
    await db.deleteFrom(table).execute()
}
