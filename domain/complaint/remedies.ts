/** What a person may lawfully do next when a case is late, was refused, or ended without what was promised. */
import { chinaDate } from '../calendar/day'
import { say, type Text } from '../text'
import { clock } from './clock'
import type { CaseEvent, CaseState } from './case'
import { complaintLawOn, groundsOf } from './law'
import { promiseOf } from './promise'
import { refilingOf, type Refiling } from './refiling'
import {
  demandLetter,
  lawsuitLetter,
  reconsiderationLetter,
  urgingLetter,
  type DraftedLetter,
  type RemedyCase,
} from './remedy-letters'
import { stateOf, statesOf } from './transitions'

export const remedyKinds = [
  'file-again',
  'urge',
  'reconsideration',
  'demand',
  'confirmation',
  'lawsuit',
] as const
type RemedyKind = (typeof remedyKinds)[number]

/** One lawful way on. */
export interface Remedy {
  readonly kind: RemedyKind
  readonly title: Text
  readonly text: Text
  /** Ready to copy, in Chinese, as the offices read it; null where nothing is written. */
  readonly letter: DraftedLetter | null
}

/**
 * The ways that are open now, the nearest first; empty while a case runs in its time.
 *
 * Named by article is what 令121 says. 行政复议, 司法确认 and lawsuits are governed by laws that are not quoted here:
 * they are spoken of in general words, and who decides on them is named.
 * @param events the log, oldest first
 * @param now RFC 3339
 */
export function remediesOf(file: RemedyCase, events: readonly CaseEvent[], now: string): readonly Remedy[] {
  const today = chinaDate(now)
  const filedAt = events[0]?.at ?? now
  const basics = { file, filedOn: chinaDate(filedAt), today, law: complaintLawOn(chinaDate(filedAt)).name.zh }
  const refiling = refilingOf(events)
  const again = refiling === null ? [] : [fileAgain(refiling)]
  const late = clock(events, now)
  const isLate = late !== null && late.overdue && late.kind !== 'odr'
  if (isLate) {
    const urging = urge(urgingLetter({ ...basics, clock: late }))
    if (file.kind === 'report') return [urging]
    return [urging, reconsider(reconsiderationLetter({ ...basics, against: { clock: late } }), false)]
  }
  switch (endOf(events)) {
    case 'refused': {
      const refusal = statesOf(events).find(({ state }) => state === 'refused')?.event
      const ground =
        refusal?.ground === undefined ? null : (groundsOf('refuse')?.[refusal.ground]?.zh ?? null)
      const decision = { on: chinaDate(refusal?.at ?? now), ground }
      return [
        ...again,
        reconsider(reconsiderationLetter({ ...basics, against: { decision } }), true),
        sue(lawsuitLetter({ ...basics, agreed: null }), false),
      ]
    }
    case 'terminated':
      return [sue(lawsuitLetter({ ...basics, agreed: null }), false)]
    case 'settled': {
      const promise = promiseOf(events, today)
      if (promise === null || promise.outcome === 'kept') return []
      if (promise.outcome === 'waiting') return [confirmTogether]
      return [
        demand(demandLetter({ ...basics, agreed: promise })),
        confirmTogether,
        sue(lawsuitLetter({ ...basics, agreed: promise }), true),
      ]
    }
    default:
      return again
  }
}

/** How the case ended, also when it was closed (办结) afterwards. */
function endOf(events: readonly CaseEvent[]): CaseState {
  const state = stateOf(events)
  if (state !== 'closed') return state
  const before = statesOf(events).filter((step) => step.state !== 'closed')
  return before[before.length - 1]?.state ?? state
}

function fileAgain({ after, ground, wasAccepted }: Refiling): Remedy {
  const hint: Readonly<Record<string, Text>> = {
    '16-1': say('换成有权处理的机关再提交。', 'File it with the office that is competent.'),
    '16-3': say(
      '补上能说明您是为生活消费、并且确实与这家商家有争议的材料。',
      'Add what shows that you bought for your own use, and from this merchant.',
    ),
    '16-5': say('把缺少的材料补齐再提交。', 'Add the material that was missing.'),
    '16-6': say('准备好能证明本人身份的材料再提交。', 'Have ready what proves who you are.'),
  }
  const warning = wasAccepted
    ? say(
        '这件投诉已经受理过，机关可能认为同一争议已经处理（第十六条第二项）。有新情况时请写明。',
        'This complaint had been accepted; the office may hold that it has dealt with it (art. 16(2)). Say what is new.',
      )
    : say(
        '撤回之前还没有受理，可以重新提交。',
        'It was withdrawn before it was accepted and may be filed anew.',
      )
  const how = after === 'withdrawn' ? warning : (hint[ground ?? ''] ?? warning)
  return {
    kind: 'file-again',
    title: say('补好以后再投诉一次', 'Mend it and file again'),
    text: say(
      `原来填的内容和材料都带过去，可以改。${how.zh}自知道权益受侵害起三年内都可以投诉（第十六条第四项）。`,
      `Everything you wrote and sent is carried over and can be changed. ${how.en} You have three years from the day you knew of the harm (art. 16(4)).`,
    ),
    letter: null,
  }
}

const urge = (letter: DraftedLetter): Remedy => ({
  kind: 'urge',
  title: say('写信催办', 'Write and ask for the decision'),
  text: say(
    '法定期限已经过了。先把催办函交给办理机关，也可以向它的上级机关反映（监督）。',
    'The legal term is over. Send this letter to the office; you may also tell the authority above it.',
  ),
  letter,
})

const reconsider = (letter: DraftedLetter, isRefusal: boolean): Remedy => ({
  kind: 'reconsideration',
  title: say('申请行政复议', 'Ask for administrative reconsideration'),
  text: isRefusal
    ? say(
        '认为不予受理不对，可以请行政复议机关审查，也可以向法院提起行政诉讼。两者都有期限，请尽早，能不能受理由它们决定。不予受理的文书里应当写明理由和其他解决途径（第十五条）。',
        'If you think the refusal wrong, the reconsideration authority can review it; you may also go to court. Both have time limits: act early; whether they take it is theirs to decide. The letter of refusal must give the reason and the other ways (art. 15).',
      )
    : say(
        '办理机关过了期限还不作决定，可以请行政复议机关审查，也可以向法院提起行政诉讼。两者都有期限，请尽早，能不能受理由它们决定。',
        'When an office does not decide in time, the reconsideration authority can review it; you may also go to court. Both have time limits: act early; whether they take it is theirs to decide.',
      ),
  letter,
})

const sue = (letter: DraftedLetter, isAgreed: boolean): Remedy => ({
  kind: 'lawsuit',
  title: say('仲裁或者向法院起诉', 'Arbitration, or a lawsuit'),
  text: isAgreed
    ? say(
        '商家没有做到约定的事，可以拿着达成的协议向法院起诉。要写哪些、交到哪里，以法院的告知为准；金额不大的一般有简便的程序。',
        'When the merchant does not keep what was agreed, you may sue on the agreement. What to write and where to file is for the court to say; small amounts usually have a simple procedure.',
      )
    : say(
        '消费者权益保护法第三十九条还有这些途径：与商家协商、请消费者协会调解、按仲裁协议仲裁、向法院起诉。起诉要写哪些、交到哪里，以法院的告知为准。',
        "Art. 39 of the consumer law also names: talking with the merchant, the consumers' association, arbitration where it was agreed, and a lawsuit. What to write and where to file is for the court to say.",
      ),
  letter,
})

const demand = (letter: DraftedLetter): Remedy => ({
  kind: 'demand',
  title: say('写信催商家做到', 'Ask the merchant in writing'),
  text: say(
    '约定的日子到了还没有做到，先书面催一次，留好寄出的凭证。也可以在这里点“没有做到”，让办理机关知道。',
    'The day has come and it is not done: ask once in writing and keep the proof of sending. Press “Not kept” here too, so that the office knows.',
  ),
  letter,
})

const confirmTogether: Remedy = {
  kind: 'confirmation',
  title: say('请法院确认协议（司法确认）', 'Have a court confirm the agreement'),
  text: say(
    '调解达成的协议，双方可以一起请法院确认；确认以后一方不做到，另一方可以申请强制执行。要不要申请、在多少天内申请，请问法院。',
    'Both sides can together ask a court to confirm what was agreed in mediation; then it can be enforced when one side does not keep it. Ask the court whether and until when.',
  ),
  letter: null,
}
