import type { RecordKind } from '../../domain/credit/record'
import type { PublishedRecord } from '../credit/public-changes'
import { commonFields, type KindReader } from '../import/records/kind-reader'
import { kindReaders } from '../import/records/kinds'
import type { Field } from '../import/records/row'
import { publicCells, ruleCells, type Cells } from './record-cells'

/** One row, by the name of the column; empty cells are left out. */
export type NationalRow = Readonly<Record<string, string>>

/** Fields that a public record leaves empty: documents and names of people, and endings. */
const unwritten: readonly string[] = [
  'regNo',
  'person',
  'withdrawnOn',
  'docName',
  'decisionDay',
  'category2',
  'seized',
  'annulledOn',
  'removedOn',
  'removedReason',
]

/** Names of 双公示 of 2018 where the kind has them. */
const prefixes: Partial<Record<RecordKind, string>> = { licence: 'XK_', penalty: 'CF_' }

interface Format {
  readonly columnOf: ReadonlyMap<string, string>
  readonly header: readonly string[]
}

const readers = Object.values(kindReaders)
const formats = new Map(readers.map((reader) => [reader.kind, formatOf(reader)]))

/** The columns of a kind, in their order. */
export function nationalHeader(kind: RecordKind): readonly string[] {
  return formats.get(kind)?.header ?? []
}

/** A public record as the import reads it: of people and homes no more than any endpoint shows. */
export function nationalRows({ stored, served, merchant }: PublishedRecord): NationalRow[] {
  const columnOf = formats.get(served.kind)?.columnOf ?? new Map<string, string>()
  const { name, uscc } = merchant
  const shared = { name, uscc, ...publicCells(served), ...ruleCells(stored) }
  const corrections = served.kind === 'annual-report' ? served.corrections : []
  const rows: readonly Cells[] =
    corrections.length === 0
      ? [shared]
      : corrections.map(({ item, before, after, on }) => ({
          ...shared,
          item,
          before,
          after,
          correctedOn: on,
        }))
  return rows.map((cells) =>
    Object.fromEntries(
      Object.entries(cells).flatMap(([key, cell]) =>
        cell === null || cell === '' ? [] : [[columnOf.get(key) ?? key, cell] as const],
      ),
    ),
  )
}

function formatOf(reader: KindReader): Format {
  const fields = [...commonFields, ...reader.fields].filter(({ key }) => !unwritten.includes(key))
  const prefix = prefixes[reader.kind] ?? null
  const columnOf = new Map(fields.map((field) => [field.key, columnName(field, fields, prefix)]))
  // The day from which a licence holds, where nobody told that of its decision.
  const further = reader.kind === 'licence' ? ['VALFROM'] : []
  return { columnOf, header: [...columnOf.values(), ...further] }
}

/** A name that stands for this field alone: a cell must not be read for another one as well. */
function columnName({ key, names }: Field, fields: readonly Field[], prefix: string | null): string {
  const foreign = (name: string) => /^(?:XK|CF)_/.test(name) && !(prefix !== null && name.startsWith(prefix))
  const others = fields.filter((field) => field.key !== key).flatMap((field) => field.names)
  const own = names.filter((name) => !foreign(name) && !others.includes(name))
  const found = own.find((name) => prefix !== null && name.startsWith(prefix)) ?? own[0] ?? names[0]
  return found ?? key
}
