import type { OfficeCase } from '../../../contract/office-case'
import { factsOf, type Unit } from '../../../domain/complaint/facts'
import { transitionOf } from '../../../domain/complaint/transitions'
import { regionName } from '../../../domain/regions/regions'
import { say, type Text } from '../../../domain/text'
import { nowAt, todayOn } from '../../db/clock.port'
import type { Db } from '../../db/schema'
import { fieldProblem } from '../../http/field-problems'
import type { OfficerCaller } from '../../http/caller'
import { ProblemError } from '../../http/problem'
import { CaseLog, type Act } from '../case-log'
import { caseEvents } from '../case-course.presenter'
import { CaseRepository, type CaseRow, type LoggedEvent } from '../case.repository'
import { standingOf } from '../desk.rules'
import { isExtended } from './office.presenter'
import type { OfficeParts } from './office.parts'
import type { OfficeService } from './office.service'
import { QueueRepository } from './queue.repository'

/** What is done, without who does it. */
export type Deed = { [Each in Act['action']]: Omit<Act<Each>, 'actor' | 'actorId' | 'actKey'> }[Act['action']]

/** What officers do to cases. Every method throws `ProblemError` and answers with the case as it then stands. */
export class ActService {
  constructor(
    private readonly parts: OfficeParts,
    private readonly office: OfficeService,
  ) {}

  /** Does it. Whoever acts first on a case that is nobody's has it from then on. */
  async do(caller: OfficerCaller, id: string, actKey: string, deed: Deed): Promise<OfficeCase> {
    const row = await this.parts.db.transaction().execute(async (tx) => {
      const cases = new CaseRepository(tx)
      const known = await this.known(tx, caller, id, actKey)
      const log = new CaseLog(tx, this.parts)
      const before = (await cases.eventsOf([id])).get(id) ?? []
      const isNew = (await cases.actOf(id, actKey)) === null
      if (isNew && deed.action === 'extend' && isExtended(caseEvents(before)))
        throw new ProblemError('transition-not-allowed')
      if (isNew && deed.action !== 'transfer' && isFree(known, before))
        await log.add(known, assignment(caller, known, before, caller.officerId, caller.name))
      await log.add(known, { ...deed, actor: 'officer', actorId: caller.officerId, actKey })
      return known
    })
    return this.office.present(caller, row)
  }

  /** A handler takes a case, a supervisor gives it to anyone of the office. */
  async assign(caller: OfficerCaller, id: string, actKey: string, officerId: string): Promise<OfficeCase> {
    const isAllowed = caller.role === 'supervisor' || officerId === caller.officerId
    const officer = (await this.parts.officersOf(caller.unit.code)).find((each) => each.id === officerId)
    const row = await this.parts.db.transaction().execute(async (tx) => {
      // First whether it is a case of this office at all: another's is not even said to be there.
      const known = await this.known(tx, caller, id, actKey)
      if (!isAllowed) throw new ProblemError('wrong-role')
      if (!officer) throw new ProblemError('officer-unknown')
      const before = (await new CaseRepository(tx).eventsOf([id])).get(id) ?? []
      const act = assignment(caller, known, before, officer.id, officer.name)
      await new CaseLog(tx, this.parts).add(known, { ...act, actKey })
      return known
    })
    return this.office.present(caller, row)
  }

  async transfer(
    caller: OfficerCaller,
    id: string,
    actKey: string,
    { unit, text }: { readonly unit: Unit; readonly text: string },
  ): Promise<OfficeCase> {
    if (regionName(unit.code) === null)
      throw wrongField('unit.code', say('没有这个地区代码。', 'No such county.'))
    if (unit.code === caller.unit.code)
      throw wrongField('unit.code', say('这就是本单位，不用移送。', 'This is your own office.'))
    return this.do(caller, id, actKey, { action: 'transfer', facts: { unit, text, from: caller.unit } })
  }

  /** A day that is set for the parties. @throws ProblemError for one that has passed */
  checkDay(field: string, on: string | null): void {
    if (on !== null && on < todayOn(this.parts.clock))
      throw wrongField(field, say('这一天已经过去了。', 'This day has passed.'))
  }

  /** As `checkDay`, of an instant. */
  checkInstant(field: string, at: string | null): void {
    if (at !== null && Date.parse(at) < Date.parse(nowAt(this.parts.clock)))
      throw wrongField(field, say('这个时间已经过去了。', 'This time has passed.'))
  }

  /** The case, where this office may act on it, or did so by this very call before it passed the case on. */
  private async known(tx: Db, { unit }: OfficerCaller, id: string, actKey: string): Promise<CaseRow> {
    const row = await new QueueRepository(tx).visible(unit.code, id)
    if (row) return row
    const cases = new CaseRepository(tx)
    const before = await cases.any(id)
    const sent = before && (await cases.actOf(id, actKey))
    const moved = sent && factsOf({ ...sent, facts: sent.facts ?? undefined }, 'transfer')
    if (!before || moved?.from?.code !== unit.code) throw new ProblemError('case-unknown')
    return before
  }
}

/** Nobody has it, and it can still be given to someone. */
function isFree(row: CaseRow, log: readonly LoggedEvent[]): boolean {
  const { officer, state } = standingOf(row, log)
  return officer === null && transitionOf(state, 'assign', 'officer') !== null
}

/** Given to an officer; a case that was filed with no office becomes the officer's office's. */
function assignment(
  { unit, officerId: by }: OfficerCaller,
  row: CaseRow,
  log: readonly LoggedEvent[],
  officerId: string,
  officerName: string,
): Act<'assign'> {
  const isNobodys = standingOf(row, log).unit === null
  const facts = { officerId, officerName, ...(isNobodys ? { unit } : {}) }
  return { action: 'assign', actor: 'officer', actorId: by, facts }
}

function wrongField(field: string, message: Text): ProblemError {
  return new ProblemError('invalid-input', { fields: [fieldProblem(field, 'out-of-range', message)] })
}
