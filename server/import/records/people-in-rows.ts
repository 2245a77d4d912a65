import { withoutNames, withoutPeopleIn } from '../../../domain/credit/record-people'
import type { ListRemoval } from '../../credit/list-removal'
import type { Columns } from './columns'
import type { Row } from './row'

/** Full names of people that a row gives in cells of their own, as far as these are no firms. */
export function peopleOf(row: Row): readonly string[] {
  return [row.raw('person'), row.raw('name'), ...row.raw('party').split(/[、；;，|\s]+/)]
}

/** As the entry that it names is stored: else two that say the same would not be found alike. */
export function removalWithoutPeople(removal: ListRemoval, row: Row): ListRemoval {
  const { entry } = removal
  const [title = '', reason = '', removedReason = ''] = withoutPeopleIn(
    [entry.title ?? '', entry.reason ?? '', removal.removedReason ?? ''],
    peopleOf(row),
    [row.raw('name')],
  )
  return {
    ...removal,
    removedReason: removal.removedReason === null ? null : removedReason,
    entry: {
      ...entry,
      title: entry.title === null ? null : title,
      reason: entry.reason === null ? null : reason,
    },
  }
}

/** Items whose values are names of people stand in a cell of their own beside these. */
const changed: readonly string[] = ['before', 'after']

/**
 * The cells of a row that was not taken, as they may be written down: without documents and numbers of people, and
 * without their names, also where they stand in a sentence.
 */
export function cellsWithoutPeople(columns: Columns, cells: readonly string[]): string[] {
  const row = columns.row(cells)
  const isPerson = /自然人/.test(row.raw('subjectClass'))
  const clean = withoutPeopleIn(cells, peopleOf(row), isPerson ? [] : [row.raw('name')])
  return clean.map((cell, column) => {
    const key = columns.keyOf(column)
    const value = key !== null && changed.includes(key) ? withoutNames(row.raw('item'), cell) : cell
    return columns.writtenIn(column, value)
  })
}
