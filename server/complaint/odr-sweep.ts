import type { FastifyInstance } from 'fastify'
import { todayOn, type Clock } from '../db/clock.port'
import type { NewId } from '../db/new-id'
import type { Db } from '../db/schema'
import { SharedRun } from '../shared-run'
import { CaseLog } from './case-log'
import { CaseRepository } from './case.repository'

interface OdrSweepParts {
  readonly db: Db
  readonly clock: Clock
  readonly newId: NewId
}

const sweepEveryMs = 3_600_000
/** Idempotency key of the act: one online settlement runs out once. */
const actKey = 'odr-over'

/**
 * Gives a case back to the office when its online settlement has run out: ten working days, so once a day is enough.
 * Whoever reads or changes cases asks first; a server that is not asked does it by the hour.
 */
export class OdrSweep {
  private sweptOn = ''
  private readonly runs = new SharedRun()

  constructor(private readonly parts: OdrSweepParts) {}

  /** Sweeps when the server starts, and by the hour while it runs. */
  runWith(fastify: FastifyInstance): void {
    fastify.addHook('onReady', () => this.ensure())
    const sweeping = setInterval(() => {
      this.ensure().catch((error: unknown) =>
        fastify.log.error({ err: error }, 'sweep of settlements failed'),
      )
    }, sweepEveryMs)
    sweeping.unref()
    fastify.addHook('onClose', async () => clearInterval(sweeping))
  }

  /** Returns when every online settlement that ran out before today has ended. */
  async ensure(): Promise<void> {
    const today = todayOn(this.parts.clock)
    if (this.sweptOn === today) return
    await this.runs.join(() => this.sweep(today))
  }

  private async sweep(today: string): Promise<void> {
    const { db } = this.parts
    const over = await db
      .selectFrom('case_desk')
      .select('case_id')
      .where('state', '=', 'odr')
      .where('due_on', '<', today)
      .execute()
    for (const { case_id } of over) await db.transaction().execute((tx) => this.end(tx, case_id))
    this.sweptOn = today
  }

  private async end(tx: Db, caseId: string): Promise<void> {
    const row = await new CaseRepository(tx).any(caseId)
    // Whoever was quicker (another process, or one of the parties) has ended it already.
    const desk = await tx
      .selectFrom('case_desk')
      .select('state')
      .where('case_id', '=', caseId)
      .executeTakeFirst()
    if (!row || desk?.state !== 'odr') return
    await new CaseLog(tx, this.parts).add(row, { action: 'end-odr', actor: 'system', actKey })
  }
}
