import { chinaDate } from '../../domain/calendar/day'
import type { CaseKind } from '../../domain/complaint/case'
import type { Unit } from '../../domain/complaint/facts'
import { later } from '../db/clock.port'
import { sha256OfJson } from '../db/event-chain.rules'
import type { NewId } from '../db/new-id'
import type { Db } from '../db/schema'
import { CaseRepository, type CaseRow, type LoggedEvent, type NewEvent } from './case.repository'
import { DeskRepository } from './desk.repository'
import { EndingRepository } from './public/ending.repository'
import { NoticeWriter } from './notices/notice-writer'
import type { StoredForm } from './tables'

/** A case that was not filed through the API: of the demo world, or taken over from another system. */
export interface SeedCase {
  readonly id: string
  readonly kind: CaseKind
  readonly personId: string
  readonly unit: Unit | null
  readonly form: StoredForm
  /** Oldest first; the first one is the filing. */
  readonly events: readonly NewEvent[]
}

/** Younger events are put into the inboxes; of what is older its parties know. */
const NEWS_MS = 30 * 24 * 3_600_000

/**
 * Puts cases in place with their numbers and hash chains, all in one transaction, in the order given.
 * A case that is there already (same person and id) is left alone.
 */
export async function insertCases(
  db: Db,
  seeds: readonly SeedCase[],
  now: string,
  newId: NewId,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const cases = new CaseRepository(tx)
    const placed: string[] = []
    for (const { id, kind, personId, unit, form, events } of seeds) {
      const filed = events[0]
      if (!filed || (await cases.find(personId, id))) continue
      const number = await cases.nextNumber(Number(chinaDate(filed.at).slice(0, 4)))
      const formSha256 = sha256OfJson({ ...form, attachments: [] })
      await cases.insert({
        id,
        number,
        kind,
        twinId: null,
        followsId: null,
        unit,
        personId,
        idempotencyKey: `seed-${id}`,
        formSha256,
        form,
        filedAt: filed.at,
        evidence: [],
      })
      await cases.append(id, [{ ...filed, sealedSha256: formSha256 }, ...events.slice(1)])
      placed.push(id)
    }
    await noteNews(tx, placed, later(now, -NEWS_MS), newId)
    await new DeskRepository(tx).placeMissing(now)
    await new EndingRepository(tx).placeMissing()
  })
}

/**
 * Puts what happened since then into the inboxes of the parties, and sends nothing out: the oldest first whichever case
 * it is of, since an inbox shows its news in the order in which they came into it.
 */
async function noteNews(tx: Db, caseIds: readonly string[], since: string, newId: NewId): Promise<void> {
  const cases = new CaseRepository(tx)
  const writer = new NoticeWriter(tx, newId)
  const news: { readonly row: CaseRow; readonly log: readonly LoggedEvent[]; readonly at: string }[] = []
  for (const caseId of caseIds) {
    const row = await cases.any(caseId)
    const log = (await cases.eventsOf([caseId])).get(caseId) ?? []
    for (const [index, { at }] of log.entries())
      if (row && at >= since) news.push({ row, log: log.slice(0, index + 1), at })
  }
  const inTime = [...news].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
  for (const { row, log } of inTime) await writer.note(row, log)
}
