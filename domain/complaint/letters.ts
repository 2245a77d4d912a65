/** The official forms of 市场监督管理部门处理投诉举报文书式样 (2026-04), by their number. */
import { say, type Text } from '../text'

export type LetterForm = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10

export const letterNames: Readonly<Record<LetterForm, Text>> = {
  1: say('投诉登记表', 'Registration of a complaint'),
  2: say('举报登记表', 'Registration of a report'),
  3: say('分送通知书', 'Notice of passing on'),
  4: say('限期提供身份证明材料通知书', 'Notice to prove identity within a term'),
  5: say('投诉受理决定书', 'Decision to accept a complaint'),
  6: say('投诉不予受理决定书', 'Decision not to accept a complaint'),
  7: say('投诉调解通知书', 'Notice of mediation'),
  8: say('投诉终止调解决定书', 'Decision to end mediation'),
  9: say('投诉调解书', 'Record of the agreement'),
  10: say('举报处理结果告知书', 'Notice of the result of a report'),
}

/** All forms, in the order of their numbers. */
export const letterForms = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const satisfies readonly LetterForm[]

/**
 * What stands for the form in the number of a letter (`市监投受〔2026〕12号`). Our own choice: the forms leave the
 * place before 〔 to the office.
 */
const letterMarks: Readonly<Record<LetterForm, string>> = {
  1: '投登',
  2: '举登',
  3: '分送',
  4: '限提',
  5: '投受',
  6: '投不受',
  7: '投调通',
  8: '投终',
  9: '投调',
  10: '举告',
}

/** The number of a letter: counted for each office, year and form. */
export function letterNumber(form: LetterForm, year: number, count: number): string {
  return `市监${letterMarks[form]}〔${year}〕${count}号`
}

/** Forms that go to both sides; all others hold what concerns the consumer alone. */
const forBoth: readonly LetterForm[] = [7, 8, 9]

/**
 * Forms that reach the merchant before anything is agreed: its copy names the person by the family name alone, as
 * everything else does that it reads until then (`merchant-view.ts`).
 */
const withMerchantCopy: readonly LetterForm[] = [7, 8]

/** Whether the merchant reads a copy of its own of this form. */
export function hasMerchantCopy(form: LetterForm): boolean {
  return withMerchantCopy.includes(form)
}

/** Whether a party reads a letter of this form. */
export function isLetterFor(form: LetterForm, party: 'consumer' | 'merchant'): boolean {
  return party === 'consumer' || forBoth.includes(form)
}
