import type { JointAsk, JointCandidate, JointView } from '../../../contract/joint-complaint'
import { jointKindsOf, shownPeople } from '../../../domain/complaint/joint'
import { fromJson } from '../../db/json'
import type { Db } from '../../db/schema'
import type { CaseRow } from '../case.repository'
import { barOf } from './joint-wish'
import {
  JointRepository,
  numberOf,
  type AnswerRow,
  type AskRow,
  type JointRow,
  type MemberRow,
  type Willing,
} from './joint.repository'

/** How a case stands with others, as its person reads it: numbers at first, names among members alone. */
export async function jointView(db: Db, row: CaseRow): Promise<JointView> {
  const rows = new JointRepository(db)
  const member = await rows.memberOf(row.id)
  const live = member && (await rows.live(member))
  const isAgreed = member !== null && live !== null && member.joint_id === live.id
  const bar = await barOf(db, row)
  const willing = row.merchant_uscc === null || bar !== null ? [] : await rows.willing(row.merchant_uscc)
  const kinds = row.kind === 'complaint' ? jointKindsOf(fromJson(row.form).story) : []
  return {
    number: row.number,
    merchantName: row.merchant_name,
    bar,
    standing: standingOf(member, live, isAgreed),
    kinds: kinds.map((kind) => ({
      kind,
      people: shownPeople(willing.filter((each) => each.member.kind === kind).length),
    })),
    kind: member?.kind ?? null,
    mine: isAgreed
      ? {
          isCandidate: member.is_candidate === 1,
          showsPhone: member.shows_phone === 1,
          isRepresentative: member.is_representative === 1,
        }
      : null,
    joint: isAgreed && live.formed_at !== null ? await inside(rows, live, member) : null,
  }
}

function standingOf(
  member: MemberRow | null,
  live: JointRow | null,
  isAgreed: boolean,
): JointView['standing'] {
  if (!member) return 'none'
  if (!live) return 'wishing'
  if (!isAgreed) return 'asked'
  return live.formed_at === null ? 'agreed' : 'member'
}

async function inside(rows: JointRepository, joint: JointRow, me: MemberRow): Promise<JointView['joint']> {
  const members = await rows.membersOf(joint.id)
  const underWay = (await rows.willing(me.uscc, me.kind)).filter(({ member }) => member.joint_id === joint.id)
  const asks = await rows.asksOf(joint.id)
  const answers = await rows.answersTo(asks.map(({ id }) => id))
  const candidates = members.filter(({ member }) => member.is_candidate === 1)
  const known = candidates.map(({ member }) => member.id)
  return {
    number: numberOf(joint),
    members: members.length,
    candidates: candidates.map((each) => candidate(each, me)),
    choice: fromJson(me.choice).filter((id) => known.includes(id)),
    asks: asks.map((ask) => ({
      ...askOf(ask, answers, underWay),
      by: nameIn(candidates, ask.member_id),
      isMine: ask.member_id === me.id,
      myAnswer: answerOf(answers, ask.id, me.id),
    })),
  }
}

function candidate({ member, row }: Willing, me: MemberRow): JointCandidate {
  const { contactName, contactPhone } = fromJson(row.form)
  return {
    id: member.id,
    name: contactName,
    phone: member.shows_phone === 1 && contactPhone !== '' ? contactPhone : null,
    isRepresentative: member.is_representative === 1,
    isMe: member.id === me.id,
  }
}

/** An ask without whose it is. @param underWay members whose consent counts */
export function askOf(
  ask: AskRow,
  answers: readonly AnswerRow[],
  underWay: readonly Willing[],
): Omit<JointAsk, 'by' | 'isMine' | 'myAnswer'> {
  const others = underWay.map(({ member }) => member.id).filter((id) => id !== ask.member_id)
  const consents = answers.filter(
    ({ ask_id, member_id, consents: is }) => ask_id === ask.id && is === 1 && others.includes(member_id),
  )
  const { id, at, text, state } = ask
  return {
    id,
    ask: ask.ask,
    text,
    at,
    state,
    consents: ask.consented ?? consents.length,
    needed: ask.needed ?? others.length,
  }
}

function nameIn(candidates: readonly Willing[], memberId: string): string | null {
  const author = candidates.find(({ member }) => member.id === memberId)
  return author ? fromJson(author.row.form).contactName : null
}

function answerOf(answers: readonly AnswerRow[], askId: string, memberId: string): boolean | null {
  const given = answers.find(({ ask_id, member_id }) => ask_id === askId && member_id === memberId)
  return given ? given.consents === 1 : null
}
