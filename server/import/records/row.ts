import { withoutIdentityNumber } from '../../../domain/credit/identity-number'
import { maskedParty, withoutPersonNumbers } from '../../../domain/credit/person-name'
import { unguarded } from '../../csv-line'
import { RowRejection } from './rejections'
import { amountFrom, dayFrom, withoutUnit, type Amount, type MoneyUnit } from './values'

/** A field of a kind of record, by the names that files give its column. */
export interface Field {
  readonly key: string
  readonly names: readonly string[]
  /** The format asks for it: empty cells count against the source's completeness. */
  readonly isAsked: boolean
  /** How its cell may be written down where its row was rejected; as it stands when left out. */
  readonly written?: (cell: string) => string
}

/** A field that the format asks for. @param names separated by blanks */
export function asked(key: string, names: string): Field {
  return { key, names: names.split(' '), isAsked: true }
}

/** A field that may well be empty. @param names separated by blanks */
export function optional(key: string, names: string): Field {
  return { key, names: names.split(' '), isAsked: false }
}

/** A column's name as it is compared: without blanks, width, case and its unit. */
export function columnKey(name: string): string {
  return withoutUnit(name.normalize('NFKC').replace(/[\s\ufeff*]/g, '')).toUpperCase()
}

/** A field whose cell can name a person or tell where one lives. @param written what may be written down of it */
export function personal(field: Field, written: (cell: string) => string): Field {
  return { ...field, written }
}

/** Longest text of one cell that is kept. */
const MAX_TEXT = 8_000

/** The cells of one row by field. Columns that no field names are never read: documents of people stay outside. */
export class Row {
  /** By what is shown, what was written: it tells records apart and is not stored. */
  private readonly hidden = new Map<string, readonly string[]>()

  /** @param units of the columns whose names state one */
  constructor(
    private readonly cells: ReadonlyMap<string, string>,
    private readonly units: ReadonlyMap<string, MoneyUnit> = new Map(),
  ) {}

  /** Without blanks around it and without numbers that identify a person; empty when the source left it out. */
  text(key: string): string {
    return this.masked(this.raw(key), withoutPersonNumbers)
  }

  /** As it stands, for codes and numbers. */
  raw(key: string): string {
    const value = unguarded((this.cells.get(key) ?? '').trim())
    return value === 'N/A' || value === 'null' || value === '空' ? '' : value.slice(0, MAX_TEXT)
  }

  /** The number of a document or licence: eleven digits are no telephone there, and 15 no identity number. */
  number(key: string): string {
    return this.masked(this.raw(key), withoutIdentityNumber)
  }

  numberOrNull(key: string): string | null {
    const value = this.number(key)
    return value === '' ? null : value
  }

  /** @throws RowRejection `missing-field` */
  requiredNumber(key: string): string {
    const value = this.number(key)
    if (value === '') throw new RowRejection('missing-field', key)
    return value
  }

  /** Names as they may be shown. @throws RowRejection `missing-field` */
  requiredParty(key: string): string {
    return this.masked(this.required(key), maskedParty)
  }

  /** What stood where this may be shown instead; null when nothing was taken out of it. */
  writtenFor(shown: string): string | null {
    return this.hidden.get(shown)?.join('\u0000') ?? null
  }

  textOrNull(key: string): string | null {
    const value = this.text(key)
    return value === '' ? null : value
  }

  /** @throws RowRejection `missing-field` */
  required(key: string): string {
    const value = this.text(key)
    if (value === '') throw new RowRejection('missing-field', key)
    return value
  }

  /** The first that is filled. @throws RowRejection `missing-field` naming the first */
  firstOf(...keys: readonly [string, ...string[]]): string {
    const found = keys.map((key) => this.text(key)).find((value) => value !== '')
    if (found === undefined) throw new RowRejection('missing-field', keys[0])
    return found
  }

  /** @throws RowRejection `bad-date` */
  day(key: string): string | null {
    return dayFrom(this.raw(key), key)
  }

  /** @throws RowRejection `missing-field`, `bad-date` */
  requiredDay(key: string): string {
    const day = this.day(key)
    if (day === null) throw new RowRejection('missing-field', key)
    return day
  }

  /**
   * @param unit where the column's name states none
   * @throws RowRejection `bad-amount`
   */
  amount(key: string, unit: MoneyUnit): Amount | null {
    return amountFrom(this.raw(key), this.units.get(key) ?? unit, key)
  }

  /** A cell as it may be shown; what was written is remembered, see `writtenFor`. */
  masked(written: string, mask: (text: string) => string): string {
    const shown = mask(written)
    if (shown !== written) {
      const before = this.hidden.get(shown) ?? []
      const all = before.includes(written) ? before : [...before, written]
      this.hidden.set(shown, all)
    }
    return shown
  }

  isFilled(key: string): boolean {
    return this.raw(key) !== ''
  }

  /**
   * The value of the first pattern that the text matches.
   * @throws RowRejection `bad-value` when it is filled and none matches
   */
  oneOf<Value>(key: string, patterns: readonly (readonly [RegExp, Value])[], whenEmpty: Value): Value {
    const text = this.raw(key)
    if (text === '') return whenEmpty
    const found = patterns.find(([pattern]) => pattern.test(text))
    if (!found) throw new RowRejection('bad-value', key)
    return found[1]
  }
}
