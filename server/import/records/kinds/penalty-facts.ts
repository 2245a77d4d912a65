import type { PenaltyArea, PenaltyMeasure } from '../../../../domain/credit/record'
import { decidedIn, imposedIn } from './imposed-words'

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

/**
 * Kinds of penalty that 处罚类别 names, that an amount proves, and that 处罚内容 imposes: the category often names the
 * first of several only, and the graver ones decide how long the penalty is public.
 */
export function measuresOf(penalty: {
  readonly category: string
  readonly content: string
  readonly fineFen: number | null
  readonly confiscatedFen: number | null
}): PenaltyMeasure[] {
  const words = `${imposedIn(penalty.category)}。${imposedIn(penalty.content)}`
  const found = new Set(measureWords.flatMap(([pattern, measure]) => (pattern.test(words) ? [measure] : [])))
  if (penalty.fineFen !== null) found.add('fine')
  if (penalty.confiscatedFen !== null) found.add('confiscation')
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

/** 从轻处罚, 依法减轻: of the punishment, not 减轻责任 or 减轻危害后果. */
const mitigation =
  /从轻(?!微)|减轻(?:行政)?(?:处罚|处理|处以|罚款|情节|情形|裁量|档|阶次|幅度)|(?:予以|依法|给予|适当|决定)减轻(?![^,。])/

/** 不具有从轻、减轻情节, 不予减轻: a denial, and between it and its object only words that belong to both. */
const denied = new RegExp(
  '(?<!并非|不是|不得|不能|非)' +
    '(?:不(?:具有|具备|具|存在|符合|适用|构成|属于|予以|予|应当|应|能|宜|得|可以|可|作|给予|再)?|无|没有|未(?:发现|见|具有|具备|予|认定|有))' +
    '(?:FILLER)*(?:从轻|减轻)(?:FILLER)*'.replaceAll(
      'FILLER',
      '当事人|法定|酌定|任何|其他|相关|有关|上述|应当|可以|依法|中华人民共和国|行政|处罚法|规定|适用|予以|给予|符合|具有|存在|有|' +
        '从重|加重|从轻|减轻|不予|免予|免除|处罚|或者?|、|及|和|以及|与|等|的|情节|情形|条件|第[^,。]{1,8}?[条款项]|' +
        ',(?=(?:从轻|减轻|从重)[^,。]*(?:情节|情形|条件))',
    ),
  'g',
)

/**
 * The step in which a fine is set (行政处罚法 art. 32).
 * @param words of the decision; among the facts of a case 减轻 is of other things
 */
export function isMitigated(words: string): boolean {
  return mitigation.test(decidedIn(words).replace(denied, ''))
}
