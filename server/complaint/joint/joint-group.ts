import { askStateOf, fewestMembers, representativesOf, smallestJoint } from '../../../domain/complaint/joint'
import { nowAt, type Clock } from '../../db/clock.port'
import { fromJson } from '../../db/json'
import type { NewId } from '../../db/new-id'
import type { Db } from '../../db/schema'
import { CaseLog, type Act } from '../case-log'
import {
  agreedToNothing,
  JointRepository,
  liveKey,
  numberOf,
  type AskRow,
  type JointPlace,
  type JointRow,
  type Willing,
} from './joint.repository'

export interface JointParts {
  readonly db: Db
  readonly clock: Clock
  readonly newId: NewId
}

/**
 * Those with the same problem at the same merchant, in the caller's transaction: transactions run one after the other,
 * so that two who decide at once never make two joint complaints of one, and each step sees the one before.
 */
export class JointGroup {
  private readonly rows: JointRepository

  constructor(
    private readonly tx: Db,
    private readonly parts: Omit<JointParts, 'db'>,
    private readonly place: JointPlace,
  ) {
    this.rows = new JointRepository(tx)
  }

  /** Draws every conclusion from how things stand now; again without a change it does nothing. */
  async settle(): Promise<void> {
    const joint = await this.rows.live(this.place)
    const willing = await this.rows.willing(this.place.uscc, this.place.kind)
    if (joint === null) {
      if (willing.length >= smallestJoint) await this.propose(willing)
      return
    }
    const agreed = willing.filter(({ member }) => member.joint_id === joint.id)
    if (joint.formed_at === null) {
      if (agreed.length >= smallestJoint) await this.form(joint, agreed)
      else if (willing.length < smallestJoint) await this.end(joint, [])
      return
    }
    if (agreed.length < fewestMembers) {
      await this.end(joint, agreed)
      return this.settle()
    }
    const representatives = await this.represent(agreed)
    await this.decide(joint, agreed, representatives)
  }

  /** Tells each of these in the log of the own case. */
  async note(members: readonly Pick<Willing, 'row'>[], act: Act): Promise<void> {
    const log = new CaseLog(this.tx, this.parts)
    for (const { row } of members) await log.add(row, act)
  }

  private async propose(willing: readonly Willing[]): Promise<void> {
    await this.tx
      .insertInto('joint_complaint')
      .values({
        id: this.parts.newId(),
        uscc: this.place.uscc,
        kind: this.place.kind,
        live_key: liveKey(this.place),
        proposed_at: nowAt(this.parts.clock),
        formed_at: null,
      })
      .execute()
    await this.note(willing, { action: 'joint-propose', actor: 'system' })
  }

  private async form(joint: JointRow, agreed: readonly Willing[]): Promise<void> {
    await this.tx
      .updateTable('joint_complaint')
      .set({ formed_at: nowAt(this.parts.clock) })
      .where('id', '=', joint.id)
      .execute()
    await this.note(agreed, {
      action: 'joint-form',
      actor: 'system',
      facts: { number: numberOf(joint) },
    })
    await this.represent(agreed)
  }

  /** @returns ids of the representatives as they are now */
  private async represent(agreed: readonly Willing[]): Promise<readonly string[]> {
    const chosen = representativesOf(
      agreed.map(({ member }) => ({
        id: member.id,
        isCandidate: member.is_candidate === 1,
        agreedAt: member.agreed_at ?? member.wished_at,
        choice: fromJson(member.choice),
        isRepresentative: member.is_representative === 1,
      })),
    )
    const changed = agreed.filter(
      ({ member }) => (member.is_representative === 1) !== chosen.includes(member.id),
    )
    if (changed.length === 0) return chosen
    for (const { member } of changed)
      await this.rows.change(member.id, { is_representative: Number(chosen.includes(member.id)) })
    for (const each of agreed)
      await this.note([each], {
        action: 'joint-represent',
        actor: 'system',
        facts: { isRepresentative: chosen.includes(each.member.id) },
      })
    return chosen
  }

  /** What becomes of what a representative has asked. */
  private async decide(
    joint: JointRow,
    agreed: readonly Willing[],
    representatives: readonly string[],
  ): Promise<void> {
    const ask = (await this.rows.asksOf(joint.id)).find(({ state }) => state === 'open')
    if (!ask) return
    const ids = agreed.map(({ member }) => member.id)
    const answers = (await this.rows.answersTo([ask.id])).map(({ member_id, consents }) => ({
      memberId: member_id,
      consents: consents === 1,
    }))
    const state = askStateOf(ask.member_id, ids, representatives, answers)
    if (state === 'open') return
    const consented = answers.filter(({ memberId, consents }) => consents && ids.includes(memberId)).length
    const needed = ids.filter((id) => id !== ask.member_id).length
    await this.tx
      .updateTable('joint_ask')
      .set({ state, needed, consented })
      .where('id', '=', ask.id)
      .execute()
    if (state === 'carried') return this.carry(joint, agreed, ask)
    await this.note(agreed, { action: 'joint-drop', actor: 'system', facts: { askId: ask.id } })
  }

  /**
   * All have consented. Withdrawal is done in every case at once; a changed request and an agreement stand in each log,
   * where the office reads them and acts on them as it does in a single case.
   */
  private async carry(joint: JointRow, agreed: readonly Willing[], ask: AskRow): Promise<void> {
    await this.note(agreed, {
      action: 'joint-carry',
      actor: 'system',
      facts: { askId: ask.id, ask: ask.ask, text: ask.text },
    })
    if (ask.ask !== 'withdraw') return
    await this.end(joint, agreed)
    await this.note(agreed, { action: 'withdraw', actor: 'consumer' })
    await this.settle()
  }

  /** Whoever is left would still complain together, and is asked anew when there are enough again. */
  private async end(joint: JointRow, agreed: readonly Willing[]): Promise<void> {
    await this.tx.updateTable('joint_complaint').set({ live_key: null }).where('id', '=', joint.id).execute()
    await this.tx
      .updateTable('joint_ask')
      .set({ state: 'dropped' })
      .where('joint_id', '=', joint.id)
      .where('state', '=', 'open')
      .execute()
    await this.tx
      .updateTable('joint_member')
      .set(agreedToNothing())
      .where('joint_id', '=', joint.id)
      .execute()
    await this.note(agreed, { action: 'joint-end', actor: 'system' })
  }
}
