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
