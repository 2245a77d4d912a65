import type { CreditRecord, RecordKind } from '../../../domain/credit/record'
import { asked, optional, type Field, type Row } from './row'

/** What is known of a row beside its own cells. */
export interface RowOrigin {
  readonly source: string
  /** RFC 3339 UTC. */
  readonly asOfAt: string
  readonly uscc: string
}

/** A file of removals: it names the merchant and the day, not the entry. */
export interface Removal {
  readonly removedOn: string
  readonly removedReason: string | null
}

type WithoutId<Of> = Of extends CreditRecord ? Omit<Of, 'id'> : never

export type Reading =
  | {
      readonly record: WithoutId<CreditRecord>
      /** What beside kind and merchant makes it this record and no other; the same in every source. */
      readonly identity: readonly string[]
    }
  | { readonly removal: Removal }

/** How one kind of record is read from the files it comes in. */
export interface KindReader {
  readonly kind: RecordKind
  readonly fields: readonly Field[]
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
  optional(
    'person',
    'XK_FRDB CF_FRDB XK_FR CF_FR 法定代表人 法定代表人姓名 法人代表 经营者 经营者姓名 负责人 负责人姓名 LEREP',
  ),
  optional('withdrawnOn', '撤回日期 撤下日期 WITHDRAWN_ON'),
]

/**
 * The parts of a record that are read alike in every kind.
 * @param authority of kinds whose files need not name one
 */
export function baseOf(row: Row, { source, asOfAt }: RowOrigin, authority: string | null = null) {
  const decidedOn = row.requiredDay('decidedOn')
  const publishedOn = row.day('publishedOn')
  const withdrawnOn = row.day('withdrawnOn')
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
