import { halfWidth } from '../../../domain/half-width'

/** A piece of a name; marked where it is what was searched for. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

const ignored = /[\s()（）·.,，。【】[\]《》<>'"-]/

/** As the search sees it: full-width as half-width, one case. One character stays one character. */
const plain = (character: string): string => {
  const narrow = halfWidth(character)
  const lower = narrow.toLowerCase()
  return lower.length === 1 ? lower : narrow
}

/**
 * Marks in `name` the first place that reads like `query`, with brackets, blanks, width and case set aside. What was
 * found by pinyin or by a code has no such place: the name then comes back whole and unmarked.
 */
export function highlight(name: string, query: string): readonly Piece[] {
  const kept: { readonly character: string; readonly at: number }[] = []
  for (let at = 0; at < name.length; at += 1) {
    const character = plain(name.charAt(at))
    if (!ignored.test(character)) kept.push({ character, at })
  }
  const wanted = Array.from({ length: query.length }, (_, at) => plain(query.charAt(at)))
    .filter((character) => !ignored.test(character))
    .join('')
  const start =
    wanted === ''
      ? -1
      : kept
          .map(({ character }) => character)
          .join('')
          .indexOf(wanted)
  const first = kept[start]
  const last = kept[start + wanted.length - 1]
  if (first === undefined || last === undefined) return [{ text: name, isMarked: false }]
  return [
    { text: name.slice(0, first.at), isMarked: false },
    { text: name.slice(first.at, last.at + 1), isMarked: true },
    { text: name.slice(last.at + 1), isMarked: false },
  ].filter(({ text }) => text !== '')
}
