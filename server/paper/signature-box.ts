import type { Block } from './paper'
import { colours } from './seal-shape'
import { MARGINS, type Sheet } from './sheet'

/** Points; the height follows from the field that was signed in. */
const WIDTH = 200
/** Of a pen, in units of the field. */
const PEN = 9

/** A signature as it was drawn, with its name over it and its day below. */
export function drawSignature(
  sheet: Sheet,
  { name, path, box, note }: Extract<Block, { readonly type: 'signature' }>,
): void {
  const { doc } = sheet
  const scale = WIDTH / box.width
  const height = box.height * scale
  doc.y += 10
  sheet.keep(height + 50)
  sheet.tag('P', () => {
    sheet.style('bold', 10, colours.ink)
    doc.text(sheet.words(name), MARGINS.left, doc.y, { width: sheet.width })
  })
  const top = doc.y + 4
  sheet.root.add(
    doc.struct('Figure', { alt: `${name} ${note}` }, () => {
      doc.rect(MARGINS.left, top, WIDTH, height).lineWidth(0.6).stroke(colours.lineStrong)
      doc.save()
      doc.translate(MARGINS.left, top).scale(scale)
      doc.path(path).lineWidth(PEN).lineCap('round').lineJoin('round').stroke(colours.ink)
      doc.restore()
    }),
  )
  doc.y = top + height + 4
  sheet.tag('P', () => {
    sheet.style('regular', 8.5, colours.ink3)
    doc.text(sheet.words(note), MARGINS.left, doc.y, { width: sheet.width })
  })
  doc.x = MARGINS.left
  doc.y += 6
}
