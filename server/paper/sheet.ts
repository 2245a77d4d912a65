import PDFDocument from 'pdfkit'
import { colours } from './seal-shape'
import { printable, typefaceFiles, type Weight } from './typeface'

export type PdfDocument = InstanceType<typeof PDFDocument>
type Structure = ReturnType<PdfDocument['struct']>

/** A4 in points, with margins that a punched hole and a footer of five lines leave whole. */
export const MARGINS = { top: 54, bottom: 96, left: 56, right: 56 } as const

interface About {
  readonly language: string
  readonly title: string
  /** RFC 3339: the document's own date. */
  readonly at: string
}

/**
 * A tagged, searchable PDF that carries its own fonts, of which only the characters in use go into the file.
 * The same drawing gives the same bytes.
 */
export class Sheet {
  readonly doc: PdfDocument
  readonly root: Structure
  /** From the left edge, points. */
  readonly left = MARGINS.left
  /** Between the margins, points. */
  readonly width: number
  /** Code points that the typeface lacks and that were replaced. */
  readonly lacking = new Set<number>()
  private readonly chunks: Uint8Array[] = []
  private readonly done: Promise<Uint8Array>

  constructor({ language, title, at }: About) {
    const doc = new PDFDocument({
      size: 'A4',
      margins: MARGINS,
      pdfVersion: '1.7',
      tagged: true,
      lang: language,
      displayTitle: true,
      bufferPages: true,
      compress: true,
      info: {
        Title: title,
        Author: '放心查 Fangxincha',
        CreationDate: new Date(at),
        ModDate: new Date(at),
      },
    })
    this.doc = doc
    doc.registerFont('regular', typefaceFiles.regular)
    doc.registerFont('bold', typefaceFiles.bold)
    this.done = new Promise((resolve, reject) => {
      doc.on('data', (chunk: Uint8Array) => void this.chunks.push(chunk))
      doc.on('end', () => resolve(Buffer.concat(this.chunks)))
      doc.on('error', reject)
    })
    this.root = doc.struct('Document')
    doc.addStructure(this.root)
    this.width = doc.page.width - MARGINS.left - MARGINS.right
  }

  /** Ends the document. @returns its bytes */
  finish(): Promise<Uint8Array> {
    this.doc.end()
    return this.done
  }

  tag(type: 'H1' | 'H2' | 'H3' | 'P' | 'Span', draw: () => void): void {
    const structure = this.doc.struct(type, {}, draw)
    this.root.add(structure)
    structure.end()
  }

  style(weight: Weight, size: number, colour: string = colours.ink): void {
    this.doc.font(weight).fontSize(size).fillColor(colour)
  }

  /** How much fits on this page yet, points. */
  room(): number {
    return this.doc.page.height - MARGINS.bottom - this.doc.y
  }

  /** A new page when this much does not fit any more. */
  keep(height: number): void {
    if (height > this.room()) this.doc.addPage()
  }

  words(text: string): string {
    return printable(text, this.lacking)
  }

  /** Lines and the page's number below every page; not part of the text that a screen reader reads. */
  footers(lines: readonly string[], pageWords: string): void {
    const { doc } = this
    const { start, count } = doc.bufferedPageRange()
    for (let index = 0; index < count; index += 1) {
      doc.switchToPage(start + index)
      doc.page.margins.bottom = 0
      doc.markContent('Artifact', { type: 'Pagination' })
      let y = doc.page.height - MARGINS.bottom + 18
      doc.rect(MARGINS.left, y - 8, this.width, 0.6).fill(colours.line)
      this.style('regular', 7.5, colours.ink3)
      for (const line of lines) {
        doc.text(this.words(line), MARGINS.left, y, { width: this.width - 70, lineBreak: false })
        y += 11.5
      }
      const words = pageWords.replace('{page}', String(index + 1)).replace('{pages}', String(count))
      doc.text(this.words(words), MARGINS.left + this.width - 70, doc.page.height - MARGINS.bottom + 18, {
        width: 70,
        align: 'right',
        lineBreak: false,
      })
      doc.endMarkedContent()
    }
  }
}
