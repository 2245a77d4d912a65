import { chinaDate } from '../../domain/calendar/day'
import type { Unit } from '../../domain/complaint/facts'
import { sha256OfJson } from '../db/event-chain.rules'
import type { Db } from '../db/schema'
import { CaseRepository, type NewEvent } from './case.repository'
import { DeskRepository } from './desk.repository'
import type { StoredForm } from './tables'

/** A case that was not filed through the API: of the demo world, or taken over from another system. */
export interface SeedCase {
  readonly id: string
  readonly personId: string
  readonly unit: Unit | null
  readonly form: StoredForm
  /** Oldest first; the first one is the filing. */
  readonly events: readonly NewEvent[]
}

/**
 * Puts cases in place with their numbers and hash chains, all in one transaction, in the order given.
 * A case that is there already (same person and id) is left alone.
 */
export async function insertCases(db: Db, seeds: readonly SeedCase[], now: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const cases = new CaseRepository(tx)
    for (const { id, personId, unit, form, events } of seeds) {
      const filed = events[0]
      if (!filed || (await cases.find(personId, id))) continue
      const number = await cases.nextNumber(Number(chinaDate(filed.at).slice(0, 4)))
      const formSha256 = sha256OfJson({ ...form, attachments: [] })
      await cases.insert({
        id,
        number,
        kind: 'complaint',
        twinId: null,
        unit,
        personId,
        idempotencyKey: `seed-${id}`,
        formSha256,
        form,
        filedAt: filed.at,
        evidence: [],
      })
      await cases.append(id, [{ ...filed, sealedSha256: formSha256 }, ...events.slice(1)])
    }
    await new DeskRepository(tx).placeMissing(now)
  })
}
