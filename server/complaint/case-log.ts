import type { Actor, CaseAction } from '../../domain/complaint/case'
import type { ActionFacts } from '../../domain/complaint/facts'
import type { Logged } from '../../domain/complaint/offers'
import { groundsOf } from '../../domain/complaint/law'
import { isOpenAct } from '../../domain/complaint/acts'
import { proxyHindrance } from '../../domain/complaint/proxy'
import { stateOf, transitionOf } from '../../domain/complaint/transitions'
import { chinaDate } from '../../domain/calendar/day'
import { nowAt, type Clock } from '../db/clock.port'
import { sha256OfJson } from '../db/event-chain.rules'
import type { NewId } from '../db/new-id'
import type { Db } from '../db/schema'
import { ProblemError } from '../http/problem'
import { caseEvents } from './case-course.presenter'
import { CaseRepository, type CaseRow, type LoggedEvent } from './case.repository'
import { DeskRepository } from './desk.repository'
import { NoticeWriter } from './notices/notice-writer'
import { EndingRepository } from './public/ending.repository'

/** One thing done to a case. An action with facts must bring those of its own shape, one with grounds a ground. */
export type Act<Action extends CaseAction = CaseAction> = {
  readonly action: Action
  readonly actor: Actor
  /** The officer who does it. */
  readonly actorId?: string
  readonly ground?: string
  /** Idempotency-Key of the call: the same call adds one event, however often it comes. */
  readonly actKey?: string
} & ([Action] extends [keyof ActionFacts]
  ? { readonly facts: ActionFacts[Action] }
  : { readonly facts?: ActionFacts[Action & keyof ActionFacts] | undefined })

/**
 * The one way in which a case changes: by an event at the end of its log that the transition table allows, with its
 * place on the desk, how it ended and whom it is told to, in the caller's transaction.
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
   * @throws ProblemError `transition-not-allowed`, `proxy-expired`, `proxy-power-missing`, `ground-unknown`, or `idempotency-mismatch` when the same key came
   *   with something else
   */
  async add<Action extends CaseAction>(row: CaseRow, act: Act<Action>): Promise<readonly LoggedEvent[]> {
    const before = await this.read(row.id)
    const sent = act.actKey === undefined ? null : await this.cases.actOf(row.id, act.actKey)
    if (sent) {
      if (digestOf(sent) !== digestOf(act)) throw new ProblemError('idempotency-mismatch')
      return before
    }
    const at = nowAt(this.parts.clock)
    const events = caseEvents(before)
    if (!isOpenAct(events, act.action, act.actor, chinaDate(at)))
      throw new ProblemError(hindranceOf(events, act, chinaDate(at)))
    const grounds = groundsOf(act.action)
    if (grounds !== null && (act.ground === undefined || !(act.ground in grounds)))
      throw new ProblemError('ground-unknown')
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
    await new EndingRepository(this.tx).place(row, log)
    await new NoticeWriter(this.tx, this.parts.newId).tell(row, log, at)
    return log
  }

  private async read(caseId: string): Promise<readonly LoggedEvent[]> {
    return (await this.cases.eventsOf([caseId])).get(caseId) ?? []
  }
}

/** Why an act is not open: what an agent lacks is said where the state alone would allow it. */
function hindranceOf(
  events: readonly Logged[],
  { action, actor }: Pick<Act, 'action' | 'actor'>,
  today: string,
) {
  const isOfAgent = actor === 'consumer' && transitionOf(stateOf(events), action, actor) !== null
  return (isOfAgent ? proxyHindrance(events, action, today) : null) ?? 'transition-not-allowed'
}

/** Tells a call that comes again from another one with its key. */
function digestOf(act: {
  readonly action: CaseAction
  readonly ground?: string | null | undefined
  readonly facts?: object | null | undefined
}): string {
  return sha256OfJson({ action: act.action, ground: act.ground ?? null, facts: act.facts ?? null })
}
