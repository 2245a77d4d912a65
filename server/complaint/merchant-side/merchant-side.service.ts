import type { MerchantCase, MerchantCaseSummary } from '../../../contract/merchant-side'
import { isDay } from '../../../domain/calendar/day'
import type { CaseAction } from '../../../domain/complaint/case'
import { isOpenToMerchant } from '../../../domain/complaint/transitions'
import { say } from '../../../domain/text'
import { nowAt, todayOn } from '../../db/clock.port'
import { filedPage, type FiledPlace } from '../../db/filed-place'
import type { Db } from '../../db/schema'
import type { MerchantCaller } from '../../http/caller'
import { fieldProblem } from '../../http/field-problems'
import { ProblemError } from '../../http/problem'
import { keepEvidence, writtenWords, type Attachments } from '../act-input'
import { CaseLog, type Act } from '../case-log'
import { caseEvents } from '../case-course.presenter'
import { CaseRepository, type CaseRow, type LoggedEvent } from '../case.repository'
import type { ComplaintParts } from '../complaint.service'
import { merchantCase, merchantSummary } from './merchant-case.presenter'
import { MerchantCasesRepository } from './merchant-cases.repository'

/** Which case, for which merchant, and under which key the act is known when it comes again. */
interface ActOn {
  readonly caller: MerchantCaller
  readonly id: string
  readonly actKey: string
}

type MerchantAct = {
  [Action in CaseAction]: Omit<Act<Action>, 'actor' | 'actKey'>
}[CaseAction]

interface Written {
  readonly text: string
  readonly attachments: Attachments
}

/** A merchant's cases and what it does in them. Every method acts for one merchant and throws `ProblemError`. */
export class MerchantSideService {
  constructor(private readonly parts: ComplaintParts) {}

  async list(
    { uscc }: MerchantCaller,
    limit: number,
    after: FiledPlace | null,
  ): Promise<{ items: MerchantCaseSummary[]; next: FiledPlace | null }> {
    await this.parts.odr.ensure()
    const rows = await new MerchantCasesRepository(this.parts.db).page(uscc, limit + 1, after)
    const { shown, next } = filedPage(rows, limit)
    const logs = await new CaseRepository(this.parts.db).eventsOf(shown.map(({ id }) => id))
    const now = nowAt(this.parts.clock)
    return { items: shown.map((row) => merchantSummary(row, logs.get(row.id) ?? [], now)), next }
  }

  async get({ uscc }: MerchantCaller, id: string): Promise<MerchantCase> {
    await this.parts.odr.ensure()
    return this.present(await this.known(this.parts.db, uscc, id))
  }

  answer(on: ActOn, { text, attachments }: Written): Promise<MerchantCase> {
    return this.change(on, async (tx) => {
      const evidence = await this.keep(tx, on, attachments)
      return { action: 'answer', facts: { text: writtenWords(text), evidence } }
    })
  }

  offer(
    on: ActOn,
    { text, amountFen, byOn }: { text: string; amountFen: number | null; byOn: string | null },
  ): Promise<MerchantCase> {
    return this.change(on, async () => {
      if (byOn !== null && (!isDay(byOn) || byOn < todayOn(this.parts.clock))) {
        const message = say('请选择今天或以后的日期', 'Choose today or a later day')
        throw new ProblemError('invalid-input', { fields: [fieldProblem('byOn', 'out-of-range', message)] })
      }
      return { action: 'offer', facts: { text: writtenWords(text), amountFen, byOn } }
    })
  }

  endOdr(on: ActOn): Promise<MerchantCase> {
    return this.change(on, async () => ({ action: 'end-odr' }))
  }

  sayKept(on: ActOn, { text, attachments }: Written): Promise<MerchantCase> {
    return this.change(on, async (tx) => {
      const evidence = await this.keep(tx, on, attachments)
      return { action: 'say-kept', facts: { text: writtenWords(text), evidence } }
    })
  }

  private async change(on: ActOn, act: (tx: Db) => Promise<MerchantAct>): Promise<MerchantCase> {
    await this.parts.odr.ensure()
    const row = await this.parts.db.transaction().execute(async (tx) => {
      const known = await this.known(tx, on.caller.uscc, on.id)
      const made = await act(tx)
      await new CaseLog(tx, this.parts).add(known, { ...made, actor: 'merchant', actKey: on.actKey })
      return known
    })
    return this.present(row)
  }

  private keep(tx: Db, { id, caller }: ActOn, attachments: Attachments): Promise<string[]> {
    return keepEvidence(tx, this.parts.heldFiles, id, caller.personId, attachments)
  }

  /** Before it is opened to the merchant a case is unknown to it, like anybody else's. */
  private async known(db: Db, uscc: string, id: string): Promise<CaseRow> {
    const row = await new MerchantCasesRepository(db).find(uscc, id)
    if (!row || !isOpenToMerchant(caseEvents(await this.logOf(db, id))))
      throw new ProblemError('case-unknown')
    return row
  }

  private async logOf(db: Db, id: string): Promise<readonly LoggedEvent[]> {
    return (await new CaseRepository(db).eventsOf([id])).get(id) ?? []
  }

  private async present(row: CaseRow): Promise<MerchantCase> {
    const { db, clock } = this.parts
    const evidence = await new CaseRepository(db).evidenceOf(row.id)
    const log = await this.logOf(db, row.id)
    return merchantCase(row, log, evidence, this.parts, nowAt(clock))
  }
}
