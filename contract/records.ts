import { Type, type Static } from 'typebox'
import { AlterationRecord, AnnualReportRecord, EncumbranceRecord, InstantRecord } from './filing-records'
import { recordBase, Strict } from './record-base'
import {
  CommitmentRecord,
  HonourRecord,
  OnlineShopRecord,
  RatingRecord,
  SocietyRecord,
  SupportRecord,
} from './standing-records'
import { CalendarDate, Nullable } from './vocabulary'

/** The public records of a merchant, one shape a kind; field by field as in `domain/credit/record.ts`. */

const LicenceRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('licence'),
    certificate: Type.String(),
    number: Type.String(),
    docNo: Nullable(Type.String()),
    content: Type.String(),
    validFrom: CalendarDate,
    validTo: Nullable(CalendarDate),
    premises: Nullable(Type.String()),
    state: Type.Enum(['valid', 'suspended', 'withdrawn', 'revoked', 'cancelled']),
  },
  Strict,
)

const PenaltyRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('penalty'),
    docNo: Type.String(),
    violation: Type.String(),
    facts: Type.String(),
    basis: Type.String(),
    content: Type.String(),
    fineFen: Nullable(Type.Integer()),
    confiscatedFen: Nullable(Type.Integer()),
    /** As the source wrote it, with that source's unit. */
    fineStated: Nullable(Type.String()),
  },
  Strict,
)

const AbnormalRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('abnormal'),
    ground: Type.Enum([
      'annual-report',
      'instant-information',
      'false-information',
      'name-change',
      'unreachable',
      'sole-trader-report',
    ]),
    reason: Type.String(),
  },
  Strict,
)

const SeriousRecord = Type.Object(
  { ...recordBase, kind: Type.Literal('serious'), reason: Type.String(), docNo: Nullable(Type.String()) },
  Strict,
)

const InspectionRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('inspection'),
    inspectionType: Type.Enum(['check', 'sampling']),
    item: Type.String(),
    result: Type.Enum(['pass', 'no-activity', 'rectify', 'fail', 'refused']),
    finding: Type.String(),
  },
  Strict,
)

const BlacklistRecord = Type.Object(
  {
    ...recordBase,
    kind: Type.Literal('blacklist'),
    list: Type.Enum(['industry', 'joint']),
    title: Type.String(),
    reason: Type.String(),
    docNo: Nullable(Type.String()),
    measures: Type.Array(Type.String()),
    validTo: Nullable(CalendarDate),
  },
  Strict,
)

/** A record as it is published. What may no longer be shown never reaches this shape. */
export const PublicRecord = Type.Union([
  LicenceRecord,
  PenaltyRecord,
  AbnormalRecord,
  SeriousRecord,
  BlacklistRecord,
  InspectionRecord,
  AnnualReportRecord,
  InstantRecord,
  EncumbranceRecord,
  AlterationRecord,
  CommitmentRecord,
  HonourRecord,
  RatingRecord,
  SupportRecord,
  OnlineShopRecord,
  SocietyRecord,
])
export type PublicRecord = Static<typeof PublicRecord>
export type RecordKind = PublicRecord['kind']
