import { withoutPersonNumbers } from '../../../domain/credit/person-name'
import { ImportError } from '../import-error'
import { commonFields, type KindReader } from './kind-reader'
import { columnKey, Row, type Field } from './row'

/** Columns that hold the documents of people: their cells are never read, and stay out of the file of rejected rows. */
const personal = /ZJHM|SFZ|ZJLX|证件|身份证|CERNO|FRDB|^XK_FR$|法定代表人|LEREP|电话|手机|TEL|PHONE/i

/** How the columns of one file stand for the fields of a kind. */
export class ColumnMap {
  readonly fields: readonly Field[]
  private readonly places: readonly (readonly [key: string, columns: readonly number[]])[]
  private readonly hidden: readonly boolean[]

  /** @throws ImportError when no column names the merchant, or none of the kind's own is there */
  constructor(
    reader: KindReader,
    readonly header: readonly string[],
  ) {
    this.fields = [...commonFields, ...reader.fields]
    const columns = header.map(columnKey)
    this.places = this.fields.map(({ key, names }) => [
      key,
      names.map((name) => columns.indexOf(columnKey(name))).filter((column) => column !== -1),
    ])
    this.hidden = header.map((name) => personal.test(name))
    const has = (key: string) => this.places.some(([each, found]) => each === key && found.length > 0)
    if (!has('uscc') && !has('regNo') && !has('name'))
      throw new ImportError(
        'No column names the merchant (统一社会信用代码, XK_XDR_SHXYM, CF_XDR_SHXYM, UNISCID, 企业名称 …).',
      )
    if (!reader.fields.some(({ key }) => has(key)))
      throw new ImportError(
        `No column of this kind is in the file. Known ones: ${reader.fields.map(({ names }) => names[0]).join(', ')}.`,
      )
  }

  /** The row by field: of several columns that stand for one, the first that is filled. */
  row(cells: readonly string[]): Row {
    const values = new Map<string, string>()
    for (const [key, columns] of this.places) {
      const filled = columns.map((column) => cells[column] ?? '').find((cell) => cell.trim() !== '')
      if (filled !== undefined) values.set(key, filled)
    }
    return new Row(values)
  }

  /** The cells as they may be written down: without what identifies people. */
  withoutPeople(cells: readonly string[]): string[] {
    return cells.map((cell, column) =>
      this.hidden[column] && cell !== '' ? '***' : withoutPersonNumbers(cell),
    )
  }
}
