import { tradeNameStarts } from '../../../domain/credit/trade-name'
import type { CandidateRow } from './index-reader.port'
import { nameKey, nameText } from './normalise'
import { searchedFieldsOf, type SearchedFields } from './searched-fields'

const noFields: SearchedFields = { otherNames: [], phone: null, address: null, representative: null }

/** A row that may be a hit, with the forms of it that tiers ask for, each made at most once. */
export class Candidate {
  private madeText: string | null = null
  private madeKey: string | null = null
  private madeCharacters: readonly string[] | null = null
  private madeStarts: readonly string[] | null = null
  private madeFields: SearchedFields | null = null

  constructor(readonly row: CandidateRow) {}

  get uscc(): string {
    return this.row.uscc
  }

  get text(): string {
    return (this.madeText ??= nameText(this.row.name))
  }

  get key(): string {
    return (this.madeKey ??= nameKey(this.row.name))
  }

  get characters(): readonly string[] {
    return (this.madeCharacters ??= [...this.key])
  }

  /** The name from where its trade name may begin. */
  get tradeNames(): readonly string[] {
    return (this.madeStarts ??= tradeNameStarts(this.key))
  }

  /** None when the row was read without them. */
  get fields(): SearchedFields {
    return (this.madeFields ??= fieldsOf(this.row))
  }
}

function fieldsOf(row: CandidateRow): SearchedFields {
  const { other_names, record_names, phone, address, legal_representative, is_sole_trader } = row
  if (other_names === undefined || record_names === undefined || is_sole_trader === undefined) return noFields
  return searchedFieldsOf({
    other_names,
    record_names,
    is_sole_trader,
    phone: phone ?? null,
    address: address ?? null,
    legal_representative: legal_representative ?? null,
  })
}
