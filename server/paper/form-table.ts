import type { Block } from './paper'
import { colours } from './seal-shape'
import type { Sheet } from './sheet'

type Groups = Extract<Block, { readonly type: 'form' }>['groups']

const NAME_WIDTH = 118
const PADDING = 6
const SIZE = 10
/** Less than this of a cell is not begun at the foot of a page. */
const LEAST = 40

/** The lined table of an official form. A cell that is longer than the page goes on in a row of its own. */
export function drawForm(pen: Sheet, groups: Groups): void {
  const table = pen.doc.struct('Table')
  pen.root.add(table)
  for (const { name, rows } of groups) {
    if (name !== null) drawRow(pen, table, pen.words(name), null)
    for (const [key, value] of rows) {
      let rest = pen.words(value)
      let shownName = pen.words(key)
      do {
        pen.keep(LEAST)
        const piece = pieceThatFits(pen, rest)
        drawRow(pen, table, shownName, piece)
        rest = rest.slice(piece.length)
        shownName = ''
      } while (rest !== '')
    }
  }
  table.end()
  pen.doc.x = pen.left
  pen.doc.y += 6
}

/** The longest beginning of the text that fits on this page. */
function pieceThatFits(pen: Sheet, text: string): string {
  pen.style('regular', SIZE, colours.ink)
  const valueWidth = pen.width - NAME_WIDTH - 2 * PADDING
  const fits = (length: number) =>
    pen.doc.heightOfString(text.slice(0, length), { width: valueWidth }) + 2 * PADDING <= pen.room()
  if (fits(text.length)) return text
  let [most, least] = [text.length, 1]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (fits(middle)) least = middle
    else most = middle - 1
  }
  // Half of a character outside the basic plane is none.
  return /[\ud800-\udbff]$/.test(text.slice(0, least)) ? text.slice(0, least + 1) : text.slice(0, least)
}

/** One row; without a value its name stands over the whole width. */
function drawRow(pen: Sheet, table: Sheet['root'], name: string, value: string | null): void {
  const { doc, left, width } = pen
  const row = doc.struct('TR')
  table.add(row)
  const nameWidth = value === null ? width : NAME_WIDTH
  const valueWidth = width - NAME_WIDTH - 2 * PADDING
  pen.style(value === null ? 'bold' : 'regular', SIZE, colours.ink)
  const nameHeight = doc.heightOfString(name, { width: nameWidth - 2 * PADDING })
  const height = Math.max(nameHeight, doc.heightOfString(value ?? '', { width: valueWidth })) + 2 * PADDING
  pen.keep(value === null ? height + LEAST : height)
  const top = doc.y
  const box = (x: number, boxWidth: number, fill: string) => {
    doc.markContent('Artifact', { type: 'Layout' })
    doc.rect(x, top, boxWidth, height).lineWidth(0.7).fillAndStroke(fill, colours.lineStrong)
    doc.endMarkedContent()
  }
  box(left, nameWidth, value === null ? colours.paper : colours.card)
  if (value !== null) box(left + NAME_WIDTH, width - NAME_WIDTH, colours.card)
  const cell = (type: 'TH' | 'TD', draw: () => void) => {
    const structure = doc.struct(type, {}, draw)
    row.add(structure)
    structure.end()
  }
  cell('TH', () => {
    pen.style(value === null ? 'bold' : 'regular', SIZE, colours.ink2)
    doc.text(name, left + PADDING, top + PADDING, { width: nameWidth - 2 * PADDING })
  })
  if (value !== null)
    cell('TD', () => {
      pen.style('regular', SIZE, colours.ink)
      doc.text(value, left + NAME_WIDTH + PADDING, top + PADDING, { width: valueWidth })
    })
  row.end()
  doc.y = top + height
}
