import type { ImportQuality } from '../../../contract/exchange'
import type { Timeliness } from '../../../domain/credit/timeliness'
import type { PutOutcome } from '../../credit/record-ledger'
import { rejectionTexts, type RejectionCode } from './rejections'
import type { Field, Row } from './row'

/** Gaps named at most; the rest is rare. */
const MAX_GAPS = 20

/** Counts what one source handed in: completeness, timeliness, duplicates, unknown merchants. */
export class QualityCounter {
  private read = 0
  private readonly outcomes: Record<PutOutcome, number> = { added: 0, updated: 0, unchanged: 0 }
  private readonly reasons = new Map<RejectionCode, number>()
  private readonly gaps = new Map<string, number>()
  private filled = 0
  private expected = 0
  private judged = 0
  private late = 0

  /** @param fields of the kind: those asked for count */
  row(row: Row, fields: readonly Field[]): void {
    this.read += 1
    for (const { key, names, isAsked } of fields) {
      if (!isAsked) continue
      this.expected += 1
      if (row.isFilled(key)) this.filled += 1
      else count(this.gaps, names.find((name) => /\p{Script=Han}/u.test(name)) ?? key)
    }
  }

  stored(outcome: PutOutcome, timely: Timeliness | null): void {
    this.outcomes[outcome] += 1
    if (timely === null || timely.state === 'unsure') return
    this.judged += 1
    if (timely.state === 'late') this.late += 1
  }

  rejected(code: RejectionCode): void {
    count(this.reasons, code)
  }

  result(): ImportQuality {
    const { read, expected, filled, judged, late } = this
    const reasons = [...this.reasons].sort(([, a], [, b]) => b - a)
    const of = (code: RejectionCode): number => this.reasons.get(code) ?? 0
    return {
      read,
      ...this.outcomes,
      duplicates: of('duplicate-row'),
      unknownMerchants: of('unknown-merchant'),
      rejected: reasons.reduce((sum, [, each]) => sum + each, 0),
      reasons: reasons.map(([code, each]) => ({ code, count: each, text: { ...rejectionTexts[code] } })),
      fieldsExpected: expected,
      fieldsFilled: filled,
      gaps: [...this.gaps]
        .sort(([, a], [, b]) => b - a)
        .slice(0, MAX_GAPS)
        .map(([field, each]) => ({ field, count: each })),
      judged,
      late,
    }
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
