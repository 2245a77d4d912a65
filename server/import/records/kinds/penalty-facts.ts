import type { PenaltyArea, PenaltyMeasure } from '../../../../domain/credit/record'

/** What the publication rules ask of a penalty and files say only in words. */

const measureWords: readonly (readonly [RegExp, PenaltyMeasure])[] = [
  [/警告/, 'warning'],
  [/通报批评/, 'criticism'],
  [/罚款|罚金/, 'fine'],
  [/没收/, 'confiscation'],
  [/限制开展生产经营|限制生产经营|限制业务/, 'restrict-business'],
  [/停产停业|停业整顿|停产整顿|责令停业|责令停产/, 'halt-business'],
  [/限制从业|禁止从业|终身禁止/, 'restrict-occupation'],
  [/降低资质/, 'downgrade'],
  [/吊销/, 'revoke'],
  [/责令关闭|予以关闭/, 'close'],
]

/** Kinds of penalty named in 处罚类别 and 处罚内容, and those that an amount proves. */
export function measuresOf(
  words: string,
  fineFen: number | null,
  confiscatedFen: number | null,
): PenaltyMeasure[] {
  const found = new Set(measureWords.flatMap(([pattern, measure]) => (pattern.test(words) ? [measure] : [])))
  if (fineFen !== null) found.add('fine')
  if (confiscatedFen !== null) found.add('confiscation')
  return [...found]
}

/** By the law that was applied; the six fields of 令107 art. 9, else general. */
const areaWords: readonly (readonly [RegExp, PenaltyArea])[] = [
  [/医疗器械/, 'device'],
  [/化妆品/, 'cosmetic'],
  [/药品|疫苗/, 'drug'],
  [/特种设备/, 'special-equipment'],
  [/工业产品生产许可证/, 'industrial-product'],
  [/食品安全|食品生产|食品经营|食品标识|食用农产品/, 'food'],
]

export function areaOf(basis: string, violation: string): PenaltyArea {
  const find = (text: string) => areaWords.find(([pattern]) => pattern.test(text))?.[1]
  return find(basis) ?? find(violation) ?? 'general'
}

/** 从轻, 减轻: the step in which a fine is set (行政处罚法 art. 32). "不予从轻" is the contrary. */
export function isMitigated(words: string): boolean {
  return /从轻|减轻/.test(words.replace(/(不予|不|无)(从轻|减轻)/g, ''))
}
