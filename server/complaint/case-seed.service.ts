import { chinaDate } from '../../domain/calendar/day'
import type { CaseKind } from '../../domain/complaint/case'
import type { Unit } from '../../domain/complaint/facts'
import { later } from '../db/clock.port'
import { sha256OfJson } from '../db/event-chain.rules'
import type { NewId } from '../db/new-id'
import type { Db } from '../db/schema'
import { CaseRepository, type NewEvent } from './case.repository'
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
      await noteNews(tx, id, later(now, -NEWS_MS), newId)
    }
    await new DeskRepository(tx).placeMissing(now)
    await new EndingRepository(tx).placeMissing()
  })
}

/** Puts what happened since then into the inboxes of the parties, and sends nothing out. */
async function noteNews(tx: Db, caseId: string, since: string, newId: NewId): Promise<void> {
  const cases = new CaseRepository(tx)
  const row = await cases.any(caseId)
  const log = (await cases.eventsOf([caseId])).get(caseId) ?? []
  const writer = new NoticeWriter(tx, newId)
  for (const [index, { at }] of log.entries())
    if (row && at >= since) await writer.note(row, log.slice(0, index + 1))
}
