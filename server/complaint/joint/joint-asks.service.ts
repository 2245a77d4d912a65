import type { JointView } from '../../../contract/joint-complaint'
import type { CaseEvent } from '../../../domain/complaint/case'
import { factsOf } from '../../../domain/complaint/facts'
import type { JointAskKind } from '../../../domain/complaint/joint-facts'
import { nowAt } from '../../db/clock.port'
import { ProblemError } from '../../http/problem'
import { writtenWords } from '../act-input'
import { CaseRepository } from '../case.repository'
import { JointCalls, type JointServiceParts, type On } from './joint-calls'
import type { JointRepository, MemberRow, Willing } from './joint.repository'

/** What a representative asks of the others, and what they answer. Every method throws `ProblemError`. */
export class JointAsks {
  private readonly calls: JointCalls

  constructor(private readonly parts: JointServiceParts) {
    this.calls = new JointCalls(parts)
  }

  /** @throws ProblemError `joint-not-representative`, or `conflict` while something else is asked */
  ask(on: On, actKey: string, ask: JointAskKind, text: string): Promise<JointView> {
    return this.calls.change(on, async (tx, row) => {
      const sent = await new CaseRepository(tx).actOf(row.id, actKey)
      if (sent) return sameAsk(sent, ask, text)
      const { rows, member, joint, group } = await this.calls.inside(tx, row)
      if (member.is_representative === 0) throw new ProblemError('joint-not-representative')
      const asks = await rows.asksOf(joint.id)
      if (asks.some(({ state }) => state === 'open')) throw new ProblemError('conflict')
      const facts = { askId: this.parts.newId(), ask, text: writtenWords(text) }
      await tx
        .insertInto('joint_ask')
        .values({
          id: facts.askId,
          joint_id: joint.id,
          member_id: member.id,
          ask,
          text: facts.text,
          at: nowAt(this.parts.clock),
          state: 'open',
          needed: null,
          consented: null,
        })
        .execute()
      await group.note([{ row }], { action: 'joint-ask', actor: 'consumer', facts, actKey })
      await group.note(await others(rows, member), { action: 'joint-ask', actor: 'system', facts })
    })
  }

  /** An answer can be changed as long as it is asked. @throws ProblemError `conflict` when it is not asked any more */
  answer(on: On, askId: string, consents: boolean): Promise<JointView> {
    return this.calls.within(on, async ({ tx, row, rows, member, joint, group }) => {
      const ask = (await rows.asksOf(joint.id)).find(({ id }) => id === askId)
      if (!ask || ask.member_id === member.id) throw new ProblemError('conflict')
      const given = (await rows.answersTo([askId])).find(({ member_id }) => member_id === member.id)
      if (given?.consents === Number(consents)) return
      if (ask.state !== 'open') throw new ProblemError('conflict')
      await tx
        .insertInto('joint_answer')
        .values({ ask_id: askId, member_id: member.id, consents: Number(consents) })
        .onConflict((conflict) =>
          conflict.columns(['ask_id', 'member_id']).doUpdateSet({ consents: Number(consents) }),
        )
        .execute()
      const action = consents ? 'joint-consent' : 'joint-object'
      await group.note([{ row }], { action, actor: 'consumer', facts: { askId } })
      await group.settle()
    })
  }

  /** Takes back what one has asked; nothing happens where nothing is asked. */
  drop(on: On): Promise<JointView> {
    return this.calls.within(on, async ({ tx, row, rows, member, joint, group }) => {
      const asks = await rows.asksOf(joint.id)
      const ask = asks.find(({ state, member_id }) => state === 'open' && member_id === member.id)
      if (!ask) return
      await tx.updateTable('joint_ask').set({ state: 'dropped' }).where('id', '=', ask.id).execute()
      const facts = { askId: ask.id }
      await group.note([{ row }], { action: 'joint-drop', actor: 'consumer', facts })
      await group.note(await others(rows, member), { action: 'joint-drop', actor: 'system', facts })
    })
  }
}

/** The other members whose cases are under way. */
async function others(rows: JointRepository, me: MemberRow): Promise<readonly Willing[]> {
  const willing = await rows.willing(me.uscc, me.kind)
  return willing.filter(({ member }) => member.joint_id === me.joint_id && member.id !== me.id)
}

/** @throws ProblemError `idempotency-mismatch` when the same key came with something else */
function sameAsk(
  { action, facts }: Pick<CaseEvent, 'action'> & { readonly facts: CaseEvent['facts'] | null },
  ask: JointAskKind,
  text: string,
): void {
  const sent = factsOf({ action, facts: facts ?? undefined }, 'joint-ask')
  if (sent?.ask !== ask || sent.text !== text.trim()) throw new ProblemError('idempotency-mismatch')
}
