/**
 * The joint complaint (共同投诉, 令121 art. 12): the article knows two representatives (代表人) and demands consent to
 * each change. Everything else here is our own rule, and kept small: how people find each other without being seen,
 * from how many on, how representatives are chosen, and that anybody may leave at any time.
 */
import type { CaseEvent, CaseKind, CaseState } from './case'
import { factsOf } from './facts'
import { storyKinds, storyKindsOf, type StoryKind } from './story-kinds'
import { open } from './transition-row'

/**
 * From so many people on others learn of each other, by a number. One or two could point at a person, as with similar
 * cases; and two representatives stand for somebody only from a third on.
 */
export const smallestJoint = 3
/** 令121 art. 12. */
export const mostRepresentatives = 2
/** With one alone nothing is joint. */
export const fewestMembers = 2
/** Characters of what a representative asks. */
export const jointAskWords = 500

/** Why a case cannot be joined to others. `other-case`: another one of the same person is in it already. */
export const jointBars = ['report', 'no-merchant', 'ended', 'other-case'] as const
export type JointBar = (typeof jointBars)[number]

const openStates: readonly CaseState[] = open

/** Whether the case is still being dealt with. */
export function isUnderWay(state: CaseState): boolean {
  return openStates.includes(state)
}

/** Why this case cannot be joined to others, by itself; a report never can, for its author is protected (art. 37). */
export function jointBar(
  kind: CaseKind,
  merchantUscc: string | null,
  state: CaseState,
): Exclude<JointBar, 'other-case'> | null {
  if (kind !== 'complaint') return 'report'
  if (merchantUscc === null) return 'no-merchant'
  return isUnderWay(state) ? null : 'ended'
}

/** As what a case may be joined: what its story speaks of; anything, where the words tell nothing. */
export function jointKindsOf(story: string): readonly StoryKind[] {
  const told = storyKindsOf(story)
  return told.length > 0 ? told : storyKinds
}

/** How many people, as others may read it; null for one and two. */
export function shownPeople(count: number): number | null {
  return count >= smallestJoint ? count : null
}

/** `GT2026-000012` */
export function jointNumber(seq: number, on: string): string {
  return `GT${on.slice(0, 4)}-${String(seq).padStart(6, '0')}`
}

/** A member as far as the choice of representatives goes. */
export interface JointVoter {
  readonly id: string
  readonly isCandidate: boolean
  /** When the person agreed, RFC 3339. */
  readonly agreedAt: string
  /** Ids of those whom the member named. */
  readonly choice: readonly string[]
  readonly isRepresentative: boolean
}

/**
 * Who represents the others: at most two of those who offered themselves, each named by more than half of the members
 * (offering oneself counts). Whoever is a representative stays one until another has more than half where no place is
 * free, so that newcomers alone change nothing.
 * @returns their ids, the one with most names first
 */
export function representativesOf(members: readonly JointVoter[]): readonly string[] {
  const names = (id: string) =>
    members.filter((member) => member.id === id || member.choice.includes(id)).length
  return members
    .filter(({ isCandidate }) => isCandidate)
    .map((member) => ({ ...member, names: names(member.id) }))
    .map((member) => ({ ...member, isChosen: member.names * 2 > members.length }))
    .filter(({ isChosen, isRepresentative }) => isChosen || isRepresentative)
    .sort(
      (one, other) =>
        Number(other.isChosen) - Number(one.isChosen) ||
        other.names - one.names ||
        Number(other.isRepresentative) - Number(one.isRepresentative) ||
        (one.agreedAt < other.agreedAt ? -1 : 1),
    )
    .slice(0, mostRepresentatives)
    .map(({ id }) => id)
}

export const jointAskStates = ['open', 'carried', 'refused', 'dropped'] as const
export type JointAskState = (typeof jointAskStates)[number]

/**
 * What becomes of what a representative asked: it takes effect when every other member consents (art. 12), and falls
 * with the first who objects, or with its author's being a representative.
 * @param members ids of those whose cases are under way
 */
export function askStateOf(
  authorId: string,
  members: readonly string[],
  representatives: readonly string[],
  answers: readonly { readonly memberId: string; readonly consents: boolean }[],
): JointAskState {
  if (!representatives.includes(authorId)) return 'dropped'
  const valid = answers.filter(({ memberId }) => members.includes(memberId))
  if (valid.some(({ consents }) => !consents)) return 'refused'
  const others = members.filter((id) => id !== authorId)
  return others.every((id) => valid.some(({ memberId }) => memberId === id)) ? 'carried' : 'open'
}

/** The number of the joint complaint that a case belongs to by its log; null when it belongs to none. */
export function jointIn(events: readonly CaseEvent[]): string | null {
  let number: string | null = null
  for (const event of events) {
    number = factsOf(event, 'joint-form')?.number ?? number
    if (event.action === 'joint-leave' || event.action === 'joint-end') number = null
  }
  return number
}
