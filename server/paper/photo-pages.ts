import PDFDocument from 'pdfkit'
import type { PhotoPages } from './paper'
import { colours } from './seal-shape'
import { printable, typefaceFiles } from './typeface'

const MARGIN = 28
const NAME_HEIGHT = 24

/** Pictures on pages: their bytes go in as they are, so that nothing of them is lost. */
export function layPhotos({ title, photos }: PhotoPages): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', margin: MARGIN, autoFirstPage: false, info: { Title: title } })
  doc.registerFont('regular', typefaceFiles.regular)
  const chunks: Uint8Array[] = []
  const done = new Promise<Uint8Array>((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => void chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
  for (const { name, jpeg } of photos) {
    doc.addPage()
    const width = doc.page.width - 2 * MARGIN
    const height = doc.page.height - 2 * MARGIN - NAME_HEIGHT
    doc.image(Buffer.from(jpeg), MARGIN, MARGIN, { fit: [width, height], align: 'center', valign: 'center' })
    doc.font('regular').fontSize(9).fillColor(colours.ink2)
    doc.text(printable(name), MARGIN, MARGIN + height + 6, {
      width,
      height: NAME_HEIGHT,
      ellipsis: true,
      lineBreak: false,
    })
  }
  doc.end()
  return done
}
