import {
  InsertQueryNode,
  OperatorNode,
  PostgresQueryCompiler,
  PrimitiveValueListNode,
  TableNode,
  type BinaryOperationNode,
  type ColumnNode,
  type ValuesNode,
} from 'kysely'

/** Puts statements together so that PostgreSQL has little to read, and nothing that it cannot store. */
export class OurCompiler extends PostgresQueryCompiler {
  /**
   * PostgreSQL stores no text with U+0000 in it. Files and strangers send it all the same: what cannot be stored is put
   * as the character that says so, and finds nothing.
   */
  protected override appendValue(value: unknown): void {
    super.appendValue(storable(value))
  }

  /**
   * A list is one value: a statement with five hundred takes longer to put together and to read than to carry out.
   * Nothing is among none, which `in ()` would be refused for.
   */
  protected override visitBinaryOperation(node: BinaryOperationNode): void {
    const { leftOperand, operator, rightOperand } = node
    const among = OperatorNode.is(operator) ? lists[operator.operator] : undefined
    if (among === undefined || !PrimitiveValueListNode.is(rightOperand)) {
      super.visitBinaryOperation(node)
      return
    }
    this.visitNode(leftOperand)
    this.append(` ${among}(`)
    this.appendValue(listLiteral(rightOperand.values))
    this.append(')')
  }

  /** So are the rows that are inserted: five hundred merchants are ten thousand values. */
  protected override visitValues(node: ValuesNode): void {
    const insert = this.parentNode
    const { into, columns = [] } = insert !== undefined && InsertQueryNode.is(insert) ? insert : {}
    const isIntoTable = into !== undefined && TableNode.is(into)
    const rows = isIntoTable && node.values.length > 1 ? jsonOf(columns, node.values) : null
    if (!isIntoTable || rows === null) {
      super.visitValues(node)
      return
    }
    this.append('select ')
    this.compileList(columns)
    this.append(' from json_populate_recordset(null::')
    this.visitNode(into)
    this.append(', ')
    this.appendValue(rows)
    this.append(')')
  }
}

const lists: Readonly<Record<string, string | undefined>> = { in: '= any', 'not in': '<> all' }

const storable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(storable)
  return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value
}

/** A list as PostgreSQL reads arrays; `pg` would put it together from a text for each value. */
const listLiteral = (values: readonly unknown[]): string => `{${values.map(elementOf).join(',')}}`

function elementOf(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return `"${value.replace(/["\\]/g, '\\$&')}"`
  throw new TypeError(`a list of ${typeof value} is not known here`)
}

/** @returns null of rows with something that PostgreSQL does not read in JSON, or that is not a value */
function jsonOf(columns: readonly ColumnNode[], rows: ValuesNode['values']): string | null {
  const keys = columns.map(({ column }) => `${JSON.stringify(column.name)}:`)
  const texts: string[] = []
  for (const row of rows) {
    if (!PrimitiveValueListNode.is(row) || !row.values.every(isPlain)) return null
    texts.push(`{${row.values.map((value, place) => `${keys[place]}${JSON.stringify(value)}`).join(',')}}`)
  }
  const text = `[${texts.join(',')}]`
  return UNREAD.test(text) ? null : text
}

/** U+0000, and halves of pairs. */
const UNREAD = /\\u(?:0000|d[89a-f])/

const isPlain = (value: unknown): boolean =>
  value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))
