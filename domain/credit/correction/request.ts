/** What a request must hold before it can be sent, and the limits of its fields. */
import { attachmentFaults, type Attachment } from '../../evidence'
import { isPhone } from '../../phone'
import { say, type Text } from '../../text'
import { writtenTextFault } from '../../written-text'
import type { CorrectionKind } from './correction'
import { needsEvidence } from './kinds'

/** Lengths in characters (code points). */
export const correctionLimits = {
  wrong: 500,
  right: 500,
  reason: 500,
  contactName: 50,
  contactPhone: 20,
  attachments: 6,
} as const

/** What the person fills in; empty text and null mean "not filled in". */
export interface CorrectionDraft {
  readonly kind: CorrectionKind | null
  /** 哪里不对 */
  readonly wrong: string
  /** 应该是什么 */
  readonly right: string
  /** 怎么知道的 */
  readonly reason: string
  readonly attachments: readonly Attachment[]
  readonly contactName: string
  readonly contactPhone: string
  /** The person says that they act for the merchant itself. */
  readonly isMerchant: boolean
}

export type CorrectionField = keyof CorrectionDraft

export interface CorrectionProblem {
  readonly field: CorrectionField
  readonly code: 'required' | 'too-long' | 'too-many' | 'too-big' | 'bad-format' | 'bad-type' | 'not-allowed'
  readonly message: Text
}

type TextField = 'wrong' | 'right' | 'reason' | 'contactName' | 'contactPhone'

const fieldNames: Readonly<Record<TextField, Text>> = {
  wrong: say('哪里不对', '“What is wrong with it”'),
  right: say('应该是什么', '“What would be right”'),
  reason: say('怎么知道的', '“How you know”'),
  contactName: say('您的姓名', 'Your name'),
  contactPhone: say('您的电话', 'Your telephone number'),
}

/**
 * Everything that keeps a request from being sent, in the order of the form; empty when it can be.
 * @param kinds what the law gives against the fact it is about, see `kindsFor`
 */
export function validateCorrection(
  draft: CorrectionDraft,
  kinds: readonly CorrectionKind[],
): CorrectionProblem[] {
  return [
    ...kindProblems(draft, kinds),
    ...textProblems(draft, 'wrong', true),
    ...textProblems(draft, 'right', false),
    ...textProblems(draft, 'reason', draft.kind !== 'query'),
    ...evidenceProblems(draft),
    ...textProblems(draft, 'contactName', true),
    ...textProblems(draft, 'contactPhone', true),
    ...phoneProblems(draft),
  ]
}

function kindProblems(
  { kind, isMerchant }: CorrectionDraft,
  kinds: readonly CorrectionKind[],
): CorrectionProblem[] {
  if (kind === null) return [problem('kind', 'required', '请选择想要什么结果', 'Choose what you ask for')]
  if (!kinds.includes(kind)) {
    return [
      problem(
        'kind',
        'not-allowed',
        '法律没有给这条信息这种办法，请换一种',
        'The law does not give this way for this information; choose another',
      ),
    ]
  }
  if (kind !== 'objection' || isMerchant) return []
  return [
    problem(
      'isMerchant',
      'required',
      '异议只能由企业自己提出，请确认您代表这家企业',
      'Only the merchant itself may object; please confirm that you act for it',
    ),
  ]
}

function textProblems(draft: CorrectionDraft, field: TextField, isRequired: boolean): CorrectionProblem[] {
  const expected = { name: fieldNames[field], limit: correctionLimits[field], isRequired }
  const fault = writtenTextFault(draft[field], expected)
  return fault ? [{ field, ...fault }] : []
}

function evidenceProblems({ kind, attachments }: CorrectionDraft): CorrectionProblem[] {
  if (attachments.length === 0 && kind !== null && needsEvidence(kind)) {
    return [
      problem(
        'attachments',
        'required',
        '法律要求有证据证明：请至少附一张照片、一份 PDF 或一段录音；没有证据可以改选“我有疑问”',
        'The law asks for evidence: attach at least one photo, PDF or recording; without any, say that you are in doubt',
      ),
    ]
  }
  return attachmentFaults(attachments, correctionLimits.attachments).map((fault) => ({
    field: 'attachments',
    ...fault,
  }))
}

function phoneProblems({ contactPhone }: CorrectionDraft): CorrectionProblem[] {
  if (contactPhone.trim() === '' || isPhone(contactPhone)) return []
  return [
    problem(
      'contactPhone',
      'bad-format',
      '电话号码不对，请填手机号或带区号的固定电话',
      'Give a mobile number, or a land line with its area code',
    ),
  ]
}

function problem(
  field: CorrectionField,
  code: CorrectionProblem['code'],
  zh: string,
  en: string,
): CorrectionProblem {
  return { field, code, message: say(zh, en) }
}
