import { ImportError } from './import-error'

type JsonObject = Readonly<Record<string, unknown>>

/**
 * JSON as 公示系统 and platforms hand it over, as a table: a list of flat objects; an object with one such list, below
 * any name; or an object of a merchant with its lists, whose own values then stand in every row.
 * @throws ImportError when it is none of these
 */
export function jsonTable(text: string): string[][] {
  const rows = rowsOf(parsed(text))
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return [header, ...rows.map((row) => header.map((column) => cellOf(row[column])))]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (cause) {
    throw new ImportError('The file begins like JSON and is none.', { cause })
  }
}

function rowsOf(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.filter(isObject).flatMap(unfolded)
  if (isObject(value)) return unfolded(value)
  throw new ImportError('The JSON holds no list of objects.')
}

/** An object with lists in it is as many rows as those lists have; without, it is one. */
function unfolded(object: JsonObject): JsonObject[] {
  const lists = Object.values(object).filter((value): value is unknown[] => Array.isArray(value))
  if (lists.length === 0) return [object]
  const own = Object.fromEntries(Object.entries(object).filter(([, value]) => !Array.isArray(value)))
  return lists.flatMap((list) => list.filter(isObject).map((row) => ({ ...own, ...row })))
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function cellOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ''
}
