import { withoutPersonNumbers } from '../../../domain/credit/person-name'
import { columnKey, Row, type Field } from './row'
import { unitInName, type MoneyUnit } from './values'

/** Columns that hold documents and names of people: their cells stay out of the file of rejected rows. */
const personal =
  /ZJHM|SFZ|ZJLX|证件|身份证|CERNO|FRDB|^(?:XK|CF)_FR$|法定代表人|LEREP|电话|手机|TEL|PHONE|姓名|联系人|联络员|[经承]办人|执法人员|投诉人|举报人|代理人/i

/** How the columns of one file stand for fields. */
export class Columns {
  private readonly places: readonly (readonly [key: string, columns: readonly number[]])[]
  private readonly hidden: readonly boolean[]
  private readonly units: readonly (MoneyUnit | null)[]
  /** By column, the field that reads it. */
  private readonly fieldOf: readonly (Field | undefined)[]
  /** The columns that fields read, in the order of the file. */
  private readonly read: readonly number[]

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
    this.fieldOf = header.map(
      (_, column) => this.fields[this.places.findIndex(([, found]) => found.includes(column))],
    )
    this.read = header.flatMap((_, column) => (this.fieldOf[column] ? [column] : []))
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
    return this.read.map((column) => this.header[column] ?? '')
  }

  /** The cells of these columns as they may be written down; the others can name suppliers, clerks, their telephones. */
  readCells(cells: readonly string[]): string[] {
    return this.read.map((column) => {
      const cell = cells[column] ?? ''
      return withoutPersonNumbers(this.fieldOf[column]?.written?.(cell) ?? cell)
    })
  }

  /** The key of the field that reads a column; null where none does. */
  keyOf(column: number): string | null {
    return this.fieldOf[column]?.key ?? null
  }

  /** The cell of a column as it may be written down, as far as its column tells: its own words are still to be looked at. */
  writtenIn(column: number, cell: string): string {
    if (cell === '') return cell
    return this.hidden[column] ? '***' : (this.fieldOf[column]?.written?.(cell) ?? cell)
  }
}
