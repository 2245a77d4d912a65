import PDFDocument from 'pdfkit'
import { drawForm, type Pen } from './form-table'
import type { Block, PdfPaper } from './paper'
import { qrPath } from './qr-path'
import { colours, sealInk, sealOutline } from './seal-shape'
import { printable, typefaceFiles, type Weight } from './typeface'

/** A4 in points, with margins that a punched hole and a footer of five lines leave whole. */
const MARGINS = { top: 54, bottom: 96, left: 56, right: 56 } as const
const NAME_WIDTH = 96
const GAP = 12
const QR_SIDE = 92

type Document = Pen['doc']
type Structure = Pen['root']

/** A tagged, searchable PDF with its own fonts in it. Same paper, same bytes but for the document's random id. */
export function printPdf(paper: PdfPaper): Promise<Uint8Array> {
  const lacking = new Set<number>()
  const doc = newDocument(paper)
  const chunks: Uint8Array[] = []
  const done = new Promise<Uint8Array>((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => void chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
  const press = new Press(doc, lacking)
  press.title(paper)
  for (const block of paper.blocks) press.block(block)
  press.ending(paper)
  press.footers(paper)
  doc.end()
  return done
}

function newDocument({ language, title, at, proof }: PdfPaper): Document {
  const doc = new PDFDocument({
    size: 'A4',
    margins: MARGINS,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    compress: true,
    info: { Title: title, Author: '放心查 Fangxincha', CreationDate: new Date(at), ModDate: new Date(at) },
  })
  doc.registerFont('regular', typefaceFiles.regular)
  doc.registerFont('bold', typefaceFiles.bold)
  if (proof)
    doc.file(Buffer.from(proof.text), {
      name: proof.name,
      type: 'application/json',
      description: proof.words,
      creationDate: new Date(at),
      modifiedDate: new Date(at),
    })
  return doc
}

class Press implements Pen {
  readonly root: Structure
  readonly left = MARGINS.left
  readonly width: number

  constructor(
    readonly doc: Document,
    private readonly lacking: Set<number>,
  ) {
    this.root = doc.struct('Document')
    doc.addStructure(this.root)
    this.width = doc.page.width - MARGINS.left - MARGINS.right
  }

  title({ title, subtitle, qr }: PdfPaper): void {
    const { doc } = this
    const top = MARGINS.top
    const textWidth = qr === null ? this.width : this.width - QR_SIDE - 24
    this.tag('H1', () => {
      this.style('bold', 20, colours.ink)
      doc.text(this.words(title), MARGINS.left, top, { width: textWidth })
    })
    this.tag('P', () => {
      this.style('regular', 10.5, colours.ink2)
      doc.text(this.words(subtitle), MARGINS.left, doc.y + 6, { width: textWidth })
    })
    if (qr !== null) this.code(qr, top)
    doc.x = MARGINS.left
    doc.y += 8
  }

  private code(qr: NonNullable<PdfPaper['qr']>, top: number): void {
    const { doc } = this
    const textBottom = doc.y
    const left = MARGINS.left + this.width - QR_SIDE
    this.root.add(
      doc.struct('Figure', { alt: `${qr.words} ${qr.address}` }, () => {
        doc.path(qrPath(qr.address, left, top, QR_SIDE)).fill(colours.ink)
      }),
    )
    this.tag('P', () => {
      this.style('regular', 8, colours.ink2)
      doc.text(this.words(qr.words), left - 30, top + QR_SIDE + 5, { width: QR_SIDE + 30, align: 'right' })
    })
    doc.y = Math.max(textBottom, doc.y)
  }

  block(block: Block): void {
    switch (block.type) {
      case 'heading':
        return this.heading(block.level, block.text)
      case 'text':
        return this.paragraph(block.text, block.isSmall === true)
      case 'facts':
        for (const [name, value] of block.rows) this.fact(name, value)
        return
      case 'form':
        return drawForm(this, block.groups)
      case 'verdict':
        return this.verdict(block)
    }
  }

  /** Says which characters were replaced, where there were any. */
  ending({ rareWords }: PdfPaper): void {
    if (this.lacking.size === 0) return
    const codes = [...this.lacking].map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`)
    this.doc.moveDown(0.8)
    this.paragraph(rareWords.replace('{codes}', codes.join(' ')), true)
  }

  /** Number, digest and address below every page; not part of the text that a screen reader reads. */
  footers({ footer, pageWords }: PdfPaper): void {
    const { doc } = this
    const { start, count } = doc.bufferedPageRange()
    for (let index = 0; index < count; index += 1) {
      doc.switchToPage(start + index)
      doc.page.margins.bottom = 0
      doc.markContent('Artifact', { type: 'Pagination' })
      let y = doc.page.height - MARGINS.bottom + 18
      doc.rect(MARGINS.left, y - 8, this.width, 0.6).fill(colours.line)
      this.style('regular', 7.5, colours.ink3)
      for (const line of footer) {
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

  private heading(level: 2 | 3, text: string): void {
    const size = level === 2 ? 14 : 11.5
    this.doc.moveDown(level === 2 ? 1 : 0.7)
    this.keep(size * 5)
    this.tag(level === 2 ? 'H2' : 'H3', () => {
      this.style('bold', size, level === 2 ? colours.brand : colours.ink)
      this.doc.text(this.words(text), MARGINS.left, this.doc.y, { width: this.width })
    })
    this.doc.y += 3
  }

  private paragraph(text: string, isSmall: boolean): void {
    this.tag('P', () => {
      this.style('regular', isSmall ? 8.5 : 10, isSmall ? colours.ink3 : colours.ink)
      this.doc.text(this.words(text), MARGINS.left, this.doc.y, { width: this.width, lineGap: 1 })
    })
    this.doc.y += 3
  }

  private fact(name: string, value: string): void {
    const { doc } = this
    this.style('regular', 9.5, colours.ink)
    const [shownName, shownValue] = [this.words(name), this.words(value)]
    const column = this.width - NAME_WIDTH - GAP
    this.keep(Math.min(doc.heightOfString(shownValue, { width: column }), 60))
    const top = doc.y
    this.tag('P', () => {
      this.style('regular', 9.5, colours.ink3)
      doc.text(shownName, MARGINS.left, top, { width: NAME_WIDTH })
      const below = doc.y
      this.style('regular', 9.5, colours.ink)
      doc.text(shownValue, MARGINS.left + NAME_WIDTH + GAP, top, { width: column })
      if (doc.y < below && doc.y >= top) doc.y = below
    })
    doc.x = MARGINS.left
    doc.y += 2
  }

  private verdict({ seal, headline, reasons }: Extract<Block, { readonly type: 'verdict' }>): void {
    const { doc } = this
    const side = 50
    doc.y += 6
    this.keep(side + 30)
    const top = doc.y
    const left = MARGINS.left + 6
    const { path, fill, isDashed } = sealOutline(seal.level, left, top, side)
    this.tag('Span', () => {
      doc.path(path)
      if (isDashed) doc.dash(4, { space: 3 }).lineWidth(1.5).stroke(colours.lineStrong).undash()
      else doc.fill(fill)
      const size = seal.word.length > 3 ? 8 : 15
      this.style('bold', size, sealInk(seal.level))
      const height = doc.heightOfString(this.words(seal.word), { width: side })
      doc.text(this.words(seal.word), left, top + (side - height) / 2, { width: side, align: 'center' })
    })
    this.tag('P', () => {
      this.style('bold', 17, colours.ink)
      doc.text(this.words(headline), left + side + 18, top + 13, { width: this.width - side - 24 })
    })
    doc.x = MARGINS.left
    doc.y = Math.max(doc.y, top + side + 12)
    for (const reason of reasons) this.paragraph(`· ${reason}`, false)
  }

  private tag(type: 'H1' | 'H2' | 'H3' | 'P' | 'Span', draw: () => void): void {
    const structure = this.doc.struct(type, {}, draw)
    this.root.add(structure)
    structure.end()
  }

  style(weight: Weight, size: number, colour: string): void {
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
}
