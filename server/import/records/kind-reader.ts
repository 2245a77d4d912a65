import { shiftDay } from '../../../domain/calendar/day'
import type { CreditRecord, RecordKind } from '../../../domain/credit/record'
import type { ListRemoval } from '../../credit/list-removal'
import { RowRejection } from './rejections'
import { asked, optional, personal, type Field, type Row } from './row'

/** What is known of a row beside its own cells. */
export interface RowOrigin {
  readonly source: string
  /** RFC 3339 UTC. */
  readonly asOfAt: string
  readonly uscc: string
  /** The day of the import at UTC+08:00. */
  readonly todayOn: string
}

type WithoutId<Of> = Of extends CreditRecord ? Omit<Of, 'id'> : never

export type Reading =
  | {
      readonly record: WithoutId<CreditRecord>
      /** What beside kind and merchant makes it this record and no other; the same in every source. */
      readonly identity: readonly string[]
      /** The row leaves open how things stand, and `state` is only what is usual. */
      readonly isStateAssumed?: boolean
    }
  | { readonly removal: ListRemoval }

/** How one kind of record is read from the files it comes in. */
export interface KindReader {
  readonly kind: RecordKind
  readonly fields: readonly Field[]
  /** Of lists: the rows that take an entry off, and what their format asks for. */
  readonly removals?: { readonly fields: readonly Field[]; readonly includes: (row: Row) => boolean }
  /** @throws RowRejection */
  readonly read: (row: Row, origin: RowOrigin) => Reading
}

/** Columns that every kind has, in the names of 双公示 2018, of before, and of 公示系统. */
export const commonFields: readonly Field[] = [
  asked(
    'name',
    'XK_XDR_MC CF_XDR_MC XK_XDR CF_XDR 行政相对人名称 企业名称 商户名称 主体名称 当事人 名称 ENTNAME ENT_NAME QYMC NAME',
  ),
  asked(
    'uscc',
    'XK_XDR_SHXYM CF_XDR_SHXYM 统一社会信用代码 社会信用代码 UNISCID USCC TYSHXYDM IDENTIFICATION_CODE CREDIT_CODE',
  ),
  optional('regNo', 'XK_XDR_GSZC XK_XDR_GSDJ CF_XDR_GSZC CF_XDR_GSDJ 工商注册号 工商登记码 注册号 REGNO'),
  optional('subjectClass', 'XK_XDR_LB CF_XDR_LB 行政相对人类别'),
  optional('source', 'XK_LYDW CF_SJLY 数据来源单位 数据来源 来源 DATA_SOURCE'),
  optional('asOf', 'SJC 数据更新时间 更新时间 时间戳 UPDATE_TIME'),
  optional('publishedOn', 'XK_GSRQ CF_GSRQ 公示日期 公布日期 发布日期 PUBLICDATE PUBLISH_DATE'),
  // Never stored: read so that the same name is masked in the texts.
  personal(
    optional(
      'person',
      'XK_FRDB CF_FRDB XK_FR CF_FR 法定代表人 法定代表人姓名 法人代表 经营者 经营者姓名 负责人 负责人姓名 LEREP',
    ),
    () => '***',
  ),
  optional('withdrawnOn', '撤回日期 撤下日期 WITHDRAWN_ON'),
]

/** Days by which a publication may stand before its decision; more is a mistake in one of the two. */
const MAX_DAYS_EARLY = 365

interface BaseOptions {
  /** Of kinds whose files need not name one. */
  readonly authority?: string | null
  /** The day is one that was agreed or from which something holds: it may lie ahead. */
  readonly isPlanned?: boolean
}

/**
 * The parts of a record that are read alike in every kind.
 * @throws RowRejection `missing-field`, `bad-date`, `future-date`, `wrong-order`
 */
export function baseOf(row: Row, origin: RowOrigin, options: BaseOptions = {}) {
  const { source, asOfAt, todayOn } = origin
  const { authority = null, isPlanned = false } = options
  const decidedOn = row.requiredDay('decidedOn')
  if (!isPlanned && decidedOn > todayOn) throw new RowRejection('future-date', 'decidedOn')
  const statedOn = row.day('publishedOn')
  if (!isPlanned && statedOn !== null && statedOn < shiftDay(decidedOn, -MAX_DAYS_EARLY))
    throw new RowRejection('wrong-order', 'publishedOn')
  // Nothing is published before it is decided: such a day is not known.
  const publishedOn = statedOn !== null && (isPlanned || statedOn >= decidedOn) ? statedOn : null
  const withdrawnOn = endingOf(row, 'withdrawnOn', isPlanned ? '' : decidedOn, origin)
  return {
    source,
    asOfAt,
    authority: row.textOrNull('authority') ?? authority ?? row.required('authority'),
    decidedOn,
    publishedOn: publishedOn ?? decidedOn,
    ...(publishedOn === null ? { isPublishedOnAssumed: true as const } : {}),
    ...(withdrawnOn === null ? {} : { withdrawnOn }),
  }
}

/**
 * The day on which something that was decided came to an end: it has been, and it is not before the decision.
 * @throws RowRejection `bad-date`, `future-date`, `wrong-order`
 */
export function endingOf(
  row: Row,
  key: string,
  decidedOn: string,
  { todayOn }: Pick<RowOrigin, 'todayOn'>,
): string | null {
  const on = row.day(key)
  if (on !== null && on > todayOn) throw new RowRejection('future-date', key)
  if (on !== null && on < decidedOn) throw new RowRejection('wrong-order', key)
  return on
}
