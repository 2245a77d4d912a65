import { drawForm } from './form-table'
import type { Block, PdfPaper } from './paper'
import { qrPath } from './qr-path'
import { colours, sealInk, sealOutline } from './seal-shape'
import { MARGINS, Sheet, type PdfDocument } from './sheet'
import { drawSignature } from './signature-box'

const NAME_WIDTH = 96
const GAP = 12
const QR_SIDE = 92

/** A paper with headings, facts and a verdict. Same paper, same bytes. */
export function printPdf(paper: PdfPaper): Promise<Uint8Array> {
  const sheet = new Sheet(paper)
  attach(sheet.doc, paper)
  const press = new Press(sheet)
  press.title(paper)
  for (const block of paper.blocks) press.block(block)
  press.ending(paper)
  sheet.footers(paper.footer, paper.pageWords)
  return sheet.finish()
}

function attach(doc: PdfDocument, { proof, at }: PdfPaper): void {
  if (!proof) return
  doc.file(Buffer.from(proof.text), {
    name: proof.name,
    type: 'application/json',
    description: proof.words,
    creationDate: new Date(at),
    modifiedDate: new Date(at),
  })
}

class Press {
  private readonly doc: PdfDocument
  private readonly width: number

  constructor(private readonly sheet: Sheet) {
    this.doc = sheet.doc
    this.width = sheet.width
  }

  title({ title, subtitle, qr }: PdfPaper): void {
    const { doc } = this
    const top = MARGINS.top
    const textWidth = qr === null ? this.width : this.width - QR_SIDE - 24
    this.sheet.tag('H1', () => {
      this.sheet.style('bold', 20, colours.ink)
      doc.text(this.sheet.words(title), MARGINS.left, top, { width: textWidth })
    })
    this.sheet.tag('P', () => {
      this.sheet.style('regular', 10.5, colours.ink2)
      doc.text(this.sheet.words(subtitle), MARGINS.left, doc.y + 6, { width: textWidth })
    })
    if (qr !== null) this.code(qr, top)
    doc.x = MARGINS.left
    doc.y += 8
  }

  private code(qr: NonNullable<PdfPaper['qr']>, top: number): void {
    const { doc } = this
    const textBottom = doc.y
    const left = MARGINS.left + this.width - QR_SIDE
    this.sheet.root.add(
      doc.struct('Figure', { alt: `${qr.words} ${qr.address}` }, () => {
        doc.path(qrPath(qr.address, left, top, QR_SIDE)).fill(colours.ink)
      }),
    )
    this.sheet.tag('P', () => {
      this.sheet.style('regular', 8, colours.ink2)
      doc.text(this.sheet.words(qr.words), left - 30, top + QR_SIDE + 5, {
        width: QR_SIDE + 30,
        align: 'right',
      })
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
        return drawForm(this.sheet, block.groups)
      case 'signature':
        return drawSignature(this.sheet, block)
      case 'verdict':
        return this.verdict(block)
    }
  }

  /** Says which characters were replaced, where there were any. */
  ending({ rareWords }: PdfPaper): void {
    if (this.sheet.lacking.size === 0) return
    const codes = [...this.sheet.lacking].map(
      (code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
    )
    this.doc.moveDown(0.8)
    this.paragraph(rareWords.replace('{codes}', codes.join(' ')), true)
  }

  private heading(level: 2 | 3, text: string): void {
    const size = level === 2 ? 14 : 11.5
    this.doc.moveDown(level === 2 ? 1 : 0.7)
    this.sheet.keep(size * 5)
    this.sheet.tag(level === 2 ? 'H2' : 'H3', () => {
      this.sheet.style('bold', size, level === 2 ? colours.brand : colours.ink)
      this.doc.text(this.sheet.words(text), MARGINS.left, this.doc.y, { width: this.width })
    })
    this.doc.y += 3
  }

  private paragraph(text: string, isSmall: boolean): void {
    this.sheet.tag('P', () => {
      this.sheet.style('regular', isSmall ? 8.5 : 10, isSmall ? colours.ink3 : colours.ink)
      this.doc.text(this.sheet.words(text), MARGINS.left, this.doc.y, { width: this.width, lineGap: 1 })
    })
    this.doc.y += 3
  }

  private fact(name: string, value: string): void {
    const { doc } = this
    this.sheet.style('regular', 9.5, colours.ink)
    const [shownName, shownValue] = [this.sheet.words(name), this.sheet.words(value)]
    const column = this.width - NAME_WIDTH - GAP
    this.sheet.keep(Math.min(doc.heightOfString(shownValue, { width: column }), 60))
    const top = doc.y
    this.sheet.tag('P', () => {
      this.sheet.style('regular', 9.5, colours.ink3)
      doc.text(shownName, MARGINS.left, top, { width: NAME_WIDTH })
      const below = doc.y
      this.sheet.style('regular', 9.5, colours.ink)
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
    this.sheet.keep(side + 30)
    const top = doc.y
    const left = MARGINS.left + 6
    const { path, fill, isDashed } = sealOutline(seal.level, left, top, side)
    this.sheet.tag('Span', () => {
      doc.path(path)
      if (isDashed) doc.dash(4, { space: 3 }).lineWidth(1.5).stroke(colours.lineStrong).undash()
      else doc.fill(fill)
      const size = seal.word.length > 3 ? 8 : 15
      this.sheet.style('bold', size, sealInk(seal.level))
      const height = doc.heightOfString(this.sheet.words(seal.word), { width: side })
      doc.text(this.sheet.words(seal.word), left, top + (side - height) / 2, { width: side, align: 'center' })
    })
    this.sheet.tag('P', () => {
      this.sheet.style('bold', 17, colours.ink)
      doc.text(this.sheet.words(headline), left + side + 18, top + 13, { width: this.width - side - 24 })
    })
    doc.x = MARGINS.left
    doc.y = Math.max(doc.y, top + side + 12)
    for (const reason of reasons) this.paragraph(`· ${reason}`, false)
  }
}
