import { matches, type TextMatch } from './accessible-queries'
import type { BuiltIn, BuiltInBehaviour } from './built-in'
import { isRecord } from './wx-call'

export const picker: BuiltInBehaviour = {
  properties: ['mode', 'range', 'range-key', 'value', 'start', 'end', 'disabled', 'name', 'fields'],
  changed: {
    value: (element, value) => element.show('data-value', isRecord(value) ? JSON.stringify(value) : value),
  },
}

/** The texts the person sees in one column of a `selector` picker. */
export function optionsOf(range: unknown, key: unknown): string[] {
  if (!Array.isArray(range)) return []
  return range.map((item: unknown) => {
    if (!isRecord(item)) return String(item)
    return String(typeof key === 'string' ? item[key] : item)
  })
}

function indexIn(options: readonly string[], wanted: TextMatch): number {
  const index = options.findIndex((option) => matches(option, wanted))
  if (index < 0) throw new Error(`the picker has no ${String(wanted)}; it has ${options.join('、')}`)
  return index
}

function dateWithin(element: BuiltIn, date: string): string {
  const [start, end] = [element.property('start'), element.property('end')]
  const tooEarly = typeof start === 'string' && start !== '' && date < start
  const tooLate = typeof end === 'string' && end !== '' && date > end
  if (tooEarly || tooLate)
    throw new Error(`the picker does not reach ${date}: ${String(start)} to ${String(end)}`)
  return date
}

const isColumns = (choice: TextMatch | readonly string[]): choice is readonly string[] =>
  Array.isArray(choice)

/**
 * The person opens the picker and takes a value: an option by its text, one text per column of a multi-column
 * picker, a date `YYYY-MM-DD` or a time `HH:MM`.
 */
export function pick(element: BuiltIn, choice: TextMatch | readonly string[]): void {
  const mode = element.property('mode') || 'selector'
  const key = element.property('range-key')
  const range = element.property('range')
  if (isColumns(choice)) {
    const columns = Array.isArray(range) ? range : []
    element.emit('change', {
      value: choice.map((text, column) => indexIn(optionsOf(columns[column], key), text)),
    })
  } else if (mode === 'selector') {
    // WeChat hands the index over as text
    element.emit('change', { value: String(indexIn(optionsOf(range, key), choice)) })
  } else if (typeof choice === 'string') {
    element.emit('change', { value: dateWithin(element, choice) })
  }
}
