import type { Reorganisation } from '../../../../domain/credit/reorganisation'
import { RowRejection } from '../rejections'
import { optional, type Field, type Row } from '../row'

/** 重整临时修复 (令107 art. 22) of penalties and entries in lists. */
export const reorganisationFields: readonly Field[] = [
  optional('reorganisedFromOn', '临时修复日期 重整修复日期 重整计划批准日期 和解协议认可日期'),
  optional('reorganisedToOn', '临时修复终止日期 重整修复终止日期 重整计划终止日期 和解协议终止日期'),
  optional('reorganisedMode', '临时修复方式 重整修复方式'),
]

const modes: readonly (readonly [RegExp, Reorganisation['mode']])[] = [
  [/声明|标注|说明/, 'stated'],
  [/屏蔽|隐藏|停止公示|不公示|撤下/, 'hidden'],
]

/**
 * Nothing of it when the row names no day. Where the way is not said the record stays, with the statement.
 * @throws RowRejection `bad-date`, `bad-value`; also for an end before the beginning
 */
export function reorganisationOf(row: Row): { readonly reorganisation?: Reorganisation } {
  const fromOn = row.day('reorganisedFromOn')
  if (fromOn === null) return {}
  const toOn = row.day('reorganisedToOn')
  if (toOn !== null && toOn < fromOn) throw new RowRejection('bad-value', 'reorganisedToOn')
  const mode = row.oneOf<Reorganisation['mode']>('reorganisedMode', modes, 'stated')
  return { reorganisation: { fromOn, toOn, mode } }
}
