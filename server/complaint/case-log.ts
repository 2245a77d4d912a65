import type { Actor, CaseAction } from '../../domain/complaint/case'
import type { ActionFacts } from '../../domain/complaint/facts'
import { groundsOf } from '../../domain/complaint/law'
import { stateOf, transitionOf } from '../../domain/complaint/transitions'
import { nowAt, type Clock } from '../db/clock.port'
import type { NewId } from '../db/new-id'
import type { Db } from '../db/schema'
import { ProblemError } from '../http/problem'
import { caseEvents } from './case.presenter'
import { CaseRepository, type CaseRow, type LoggedEvent } from './case.repository'
import { DeskRepository } from './desk.repository'

/** One thing done to a case. An action with facts must bring those of its own shape, one with grounds a ground. */
export type Act<Action extends CaseAction = CaseAction> = {
  readonly action: Action
  readonly actor: Actor
  /** The officer who does it. */
  readonly actorId?: string
  readonly ground?: string
  /** Idempotency-Key of the call: the same call adds one event, however often it comes. */
  readonly actKey?: string
} & (Action extends keyof ActionFacts
  ? { readonly facts: ActionFacts[Action] }
  : { readonly facts?: undefined })

/**
 * The one way in which a case changes: by an event at the end of its log that the transition table allows, with its
 * place on the desk, in the caller's transaction.
 */
export class CaseLog {
  private readonly cases: CaseRepository

  constructor(
    private readonly tx: Db,
    private readonly parts: { readonly clock: Clock; readonly newId: NewId },
  ) {
    this.cases = new CaseRepository(tx)
  }

  /**
   * @returns the whole log, oldest first, with what was added
   * @throws ProblemError `transition-not-allowed`, or `invalid-input` for a ground that the rule does not know
   */
  async add<Action extends CaseAction>(row: CaseRow, act: Act<Action>): Promise<readonly LoggedEvent[]> {
    const before = await this.read(row.id)
    if (act.actKey !== undefined && (await this.cases.hasAct(row.id, act.actKey))) return before
    if (!transitionOf(stateOf(caseEvents(before)), act.action, act.actor))
      throw new ProblemError('transition-not-allowed')
    const grounds = groundsOf(act.action)
    if (grounds !== null && (act.ground === undefined || !(act.ground in grounds)))
      throw new ProblemError('ground-unknown')
    const at = nowAt(this.parts.clock)
    await this.cases.append(row.id, [
      {
        id: this.parts.newId(),
        at,
        action: act.action,
        actor: act.actor,
        actorId: act.actorId,
        ground: act.ground,
        facts: act.facts,
        actKey: act.actKey,
        detail: null,
      },
    ])
    const log = await this.read(row.id)
    await new DeskRepository(this.tx).place(row, log, at)
    return log
  }

  private async read(caseId: string): Promise<readonly LoggedEvent[]> {
    return (await this.cases.eventsOf([caseId])).get(caseId) ?? []
  }
}
