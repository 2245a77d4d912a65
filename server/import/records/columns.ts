import { withoutPersonNumbers } from '../../../domain/credit/person-name'
import { columnKey, Row, type Field } from './row'
import { unitInName, type MoneyUnit } from './values'

/** Columns that hold the documents of people: their cells are never read, and stay out of the file of rejected rows. */
const personal = /ZJHM|SFZ|ZJLX|证件|身份证|CERNO|FRDB|^XK_FR$|法定代表人|LEREP|电话|手机|TEL|PHONE/i

/** How the columns of one file stand for fields. */
export class Columns {
  private readonly places: readonly (readonly [key: string, columns: readonly number[]])[]
  private readonly hidden: readonly boolean[]
  private readonly units: readonly (MoneyUnit | null)[]
  /** The columns that fields read, in the order of the file. */
  private readonly read: readonly { readonly column: number; readonly written: (cell: string) => string }[]

  constructor(
    readonly fields: readonly Field[],
    readonly header: readonly string[],
  ) {
    const columns = header.map(columnKey)
    this.places = this.fields.map(({ key, names }) => [
      key,
      names.map((name) => columns.indexOf(columnKey(name))).filter((column) => column !== -1),
    ])
    this.units = header.map(unitInName)
    this.hidden = header.map((name) => personal.test(name))
    this.read = header.flatMap((_, column) => {
      const place = this.places.findIndex(([, found]) => found.includes(column))
      const field = this.fields[place]
      return field ? [{ column, written: field.written ?? asItStands }] : []
    })
  }

  /** Whether any column stands for the field. */
  has(key: string): boolean {
    return this.places.some(([each, found]) => each === key && found.length > 0)
  }

  /** The row by field: of several columns that stand for one, the first that is filled. */
  row(cells: readonly string[]): Row {
    const [values, units] = [new Map<string, string>(), new Map<string, MoneyUnit>()]
    for (const [key, columns] of this.places) {
      const filled = columns.find((column) => (cells[column] ?? '').trim() !== '')
      if (filled === undefined) continue
      values.set(key, cells[filled] ?? '')
      const unit = this.units[filled] ?? null
      if (unit !== null) units.set(key, unit)
    }
    return new Row(values, units)
  }

  /** The names of the columns that are read. */
  get readHeader(): string[] {
    return this.read.map(({ column }) => this.header[column] ?? '')
  }

  /** The cells of these columns as they may be written down; the others can name suppliers, clerks, their telephones. */
  readCells(cells: readonly string[]): string[] {
    return this.read.map(({ column, written }) => withoutPersonNumbers(written(cells[column] ?? '')))
  }

  /** The cells as they may be written down: without what identifies people. */
  withoutPeople(cells: readonly string[]): string[] {
    return cells.map((cell, column) =>
      this.hidden[column] && cell !== '' ? '***' : withoutPersonNumbers(cell),
    )
  }
}

function asItStands(cell: string): string {
  return cell
}
