import type { GeneratedAlways } from 'kysely'
import type { JointAskState } from '../../../domain/complaint/joint'
import type { JointAskKind } from '../../../domain/complaint/joint-facts'
import type { StoryKind } from '../../../domain/complaint/story-kinds'
import type { Json } from '../../db/json'

export interface JointTables {
  joint_complaint: JointComplaintTable
  joint_member: JointMemberTable
  joint_ask: JointAskTable
  joint_answer: JointAnswerTable
}

/** One for a merchant and a kind of problem at a time. */
interface JointComplaintTable {
  seq: GeneratedAlways<number>
  id: string
  uscc: string
  kind: StoryKind
  /** Merchant and kind as long as it lives, so that there are never two; null once it has ended. */
  live_key: string | null
  proposed_at: string
  /** null while too few have agreed. */
  formed_at: string | null
}

/**
 * A case whose person would complain together with others; gone when that is taken back. Names and telephones are read
 * from the case and never written here.
 */
interface JointMemberTable {
  /** By this the others know it, and by nothing of the case. */
  id: string
  case_id: string
  person_id: string
  uscc: string
  kind: StoryKind
  wished_at: string
  /** The joint complaint that the person agreed to, and when; null before. */
  joint_id: string | null
  agreed_at: string | null
  /** 0 or 1 */
  is_candidate: number
  shows_phone: number
  is_representative: number
  /** Ids of the members whom this one named. */
  choice: Json<readonly string[]>
}

interface JointAskTable {
  id: string
  joint_id: string
  member_id: string
  ask: JointAskKind
  text: string
  at: string
  state: JointAskState
  /** How many had to consent, and did, when it was decided; null while it is open. */
  needed: number | null
  consented: number | null
}

interface JointAnswerTable {
  ask_id: string
  member_id: string
  /** 0 or 1 */
  consents: number
}
