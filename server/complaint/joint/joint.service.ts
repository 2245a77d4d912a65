import type { JointInterest, JointView } from '../../../contract/joint-complaint'
import { shownPeople } from '../../../domain/complaint/joint'
import { storyKinds, type StoryKind } from '../../../domain/complaint/story-kinds'
import { nowAt } from '../../db/clock.port'
import { fromJson, toJson } from '../../db/json'
import { ProblemError } from '../../http/problem'
import { CaseRepository } from '../case.repository'
import { JointCalls, type JointServiceParts, type On } from './joint-calls'
import { JointGroup } from './joint-group'
import { barOf, wish } from './joint-wish'
import { JointRepository, numberOf } from './joint.repository'

/** What a person does in a joint complaint. Every method answers it as it is then, and throws `ProblemError`. */
export class JointService {
  private readonly calls: JointCalls

  constructor(private readonly parts: JointServiceParts) {
    this.calls = new JointCalls(parts)
  }

  async get({ personId, id }: On): Promise<JointView> {
    await this.parts.odr.ensure()
    const row = await new CaseRepository(this.parts.db).find(personId, id)
    if (!row) throw new ProblemError('case-unknown')
    return this.calls.present(row)
  }

  wish(on: On, kind: StoryKind): Promise<JointView> {
    return this.calls.change(on, (tx, row) => wish(tx, this.parts, row, kind))
  }

  /** At any time, also when the case has ended; somebody who is in nothing stays so. */
  leave(on: On): Promise<JointView> {
    return this.calls.change(on, async (tx, row) => {
      const rows = new JointRepository(tx)
      const member = await rows.memberOf(row.id)
      if (!member) return
      const joint = member.joint_id === null ? null : await rows.joint(member.joint_id)
      const isMember = joint !== null && joint.formed_at !== null
      const group = new JointGroup(tx, this.parts, member)
      await rows.remove(member.id)
      await group.note([{ row }], { action: isMember ? 'joint-leave' : 'joint-unwish', actor: 'consumer' })
      await group.settle()
    })
  }

  /** Agreeing again changes what one offers. @throws ProblemError `conflict` when there is nothing to agree to */
  agree(on: On, offered: { isCandidate: boolean; showsPhone: boolean }): Promise<JointView> {
    return this.calls.change(on, async (tx, row) => {
      if ((await barOf(tx, row)) !== null) throw new ProblemError('joint-closed')
      const rows = new JointRepository(tx)
      const member = await rows.memberOf(row.id)
      const joint = member && (await rows.live(member))
      if (!member || !joint) throw new ProblemError('conflict')
      const { isCandidate } = offered
      // Whoever represents nobody is not called, and a number that nobody needs is not kept open.
      const showsPhone = isCandidate && offered.showsPhone
      const isSame = member.is_candidate === Number(isCandidate) && member.shows_phone === Number(showsPhone)
      if (member.joint_id === joint.id && isSame) return
      await rows.change(member.id, {
        joint_id: joint.id,
        agreed_at: member.agreed_at ?? nowAt(this.parts.clock),
        is_candidate: Number(isCandidate),
        shows_phone: Number(showsPhone),
      })
      const group = new JointGroup(tx, this.parts, member)
      const facts = { isCandidate, showsPhone }
      await group.note([{ row }], { action: 'joint-agree', actor: 'consumer', facts })
      if (joint.formed_at !== null && member.joint_id === null)
        await group.note([{ row }], {
          action: 'joint-form',
          actor: 'system',
          facts: { number: numberOf(joint) },
        })
      await group.settle()
    })
  }

  /** @throws ProblemError `conflict` when somebody who was named does not offer to represent any more */
  choose(on: On, representatives: readonly string[]): Promise<JointView> {
    return this.calls.within(on, async ({ row, rows, member, joint, group }) => {
      const members = await rows.membersOf(joint.id)
      const candidates = members
        .filter((each) => each.member.is_candidate === 1)
        .map((each) => each.member.id)
      if (!representatives.every((id) => candidates.includes(id))) throw new ProblemError('conflict')
      const choice = [...representatives].sort()
      if (fromJson(member.choice).join() === choice.join()) return
      await rows.change(member.id, { choice: toJson(choice) })
      const facts = { representatives: choice }
      await group.note([{ row }], { action: 'joint-choose', actor: 'consumer', facts })
      await group.settle()
    })
  }

  /** How many would complain together of which problem; fewer than three are not told. */
  async interest(uscc: string): Promise<JointInterest> {
    const willing = await new JointRepository(this.parts.db).willing(uscc)
    const kinds = storyKinds.flatMap((kind) => {
      const people = shownPeople(willing.filter(({ member }) => member.kind === kind).length)
      return people === null ? [] : [{ kind, people }]
    })
    return { kinds: kinds.sort((one, other) => other.people - one.people) }
  }
}
