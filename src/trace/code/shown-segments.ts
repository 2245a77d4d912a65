import { rawSpans, type Segment } from '../../../domain/codes/raw-spans'
import type { Part } from '../../../domain/codes/recognition'
import { printable } from '../printable'

/** As much of a text as is put on the page, in characters of the text. */
const longest = 2000

/** The raw text as it may be shown, cut up at its parts; what is too long ends in `…`. */
export function shownSegments(raw: string, parts: readonly Part[]): readonly Segment[] {
  const shown: Segment[] = []
  let left = longest
  for (const { text, part } of rawSpans(raw, parts)) {
    if (left === 0) break
    shown.push({ text: printable(text, left), part })
    left -= Math.min(left, text.length)
  }
  return shown
}
