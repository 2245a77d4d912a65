import type { LetterBlock, LetterPaper } from './paper'
import { colours } from './seal-shape'
import { MARGINS, Sheet, type PdfDocument } from './sheet'

const BODY = 11.5
const LINE_GAP = 6
const NAME_WIDTH = 120
const PAD = 6
const PARAGRAPH_GAP = 4
const SIGNATURE_GAP = 14
const ENDING_GAP = 22
/** 〓 stands for a character that the typeface lacks. */
const rareWords = '〓 处为本字库没有的字：'

/** An official letter: the office at its head, title and number, text and tables, the office and day under it. */
export function printLetter(letter: LetterPaper): Promise<Uint8Array> {
  const sheet = new Sheet({ language: 'zh-CN', title: letter.title, at: letter.at })
  const hand = new LetterHand(sheet)
  hand.head(letter)
  for (const block of letter.blocks) hand.block(block)
  hand.ending(letter)
  sheet.footers(letter.footer, '第 {page} 页，共 {pages} 页')
  return sheet.finish()
}

class LetterHand {
  private readonly doc: PdfDocument

  constructor(private readonly sheet: Sheet) {
    this.doc = sheet.doc
  }

  head({ office, title, letterNo, addressee }: LetterPaper): void {
    const { doc, sheet } = this
    this.centred('P', office, 15)
    doc.y += 6
    this.centred('H1', title, 21)
    doc.y += 8
    sheet.tag('P', () => {
      sheet.style('regular', 10.5, colours.ink2)
      doc.text(sheet.words(letterNo), MARGINS.left, doc.y, { width: sheet.width, align: 'right' })
    })
    doc.rect(MARGINS.left, doc.y + 4, sheet.width, 0.8).fill(colours.ink)
    doc.y += 18
    if (addressee !== '') this.paragraph(`${addressee}：`)
  }

  block(block: LetterBlock): void {
    switch (block.type) {
      case 'text':
        // Two characters in, as Chinese letters begin their paragraphs: each that an officer has written too.
        for (const part of block.text.split(/\s*\n\s*/)) this.paragraph(`　　${part}`)
        return
      case 'heading':
        return this.heading(block.text)
      case 'rows':
        for (const { name, value } of block.rows) this.row(name, value)
        this.doc.y += 8
        return
    }
  }

  ending({ signatures, office, day }: LetterPaper): void {
    const { doc, sheet } = this
    sheet.style('regular', BODY)
    const line = doc.currentLineHeight(true) + LINE_GAP
    // Who signs sees what the others sign, and the office below them: on one page.
    sheet.keep(signatures.length * (SIGNATURE_GAP + line + PARAGRAPH_GAP) + ENDING_GAP + 2 * line)
    for (const name of signatures) {
      doc.y += SIGNATURE_GAP
      this.paragraph(`${name}：________________　　日期：________________`)
    }
    doc.y += ENDING_GAP
    for (const words of [office, day])
      sheet.tag('P', () => {
        sheet.style('regular', BODY)
        doc.text(sheet.words(words), MARGINS.left, doc.y, {
          width: sheet.width,
          align: 'right',
          lineGap: LINE_GAP,
        })
      })
    if (sheet.lacking.size === 0) return
    const codes = [...sheet.lacking].map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`)
    this.paragraph(`${rareWords}${codes.join(' ')}`)
  }

  private centred(type: 'H1' | 'P', text: string, size: number): void {
    const { doc, sheet } = this
    sheet.tag(type, () => {
      sheet.style('bold', size)
      doc.text(sheet.words(text), MARGINS.left, doc.y, { width: sheet.width, align: 'center' })
    })
  }

  private heading(text: string): void {
    const { doc, sheet } = this
    sheet.keep(60)
    doc.y += 4
    sheet.tag('H2', () => {
      sheet.style('bold', BODY)
      doc.text(sheet.words(text), MARGINS.left, doc.y, { width: sheet.width })
    })
    doc.y += 4
  }

  private paragraph(text: string): void {
    const { doc, sheet } = this
    sheet.tag('P', () => {
      sheet.style('regular', BODY)
      doc.text(sheet.words(text), MARGINS.left, doc.y, { width: sheet.width, lineGap: LINE_GAP })
    })
    doc.y += PARAGRAPH_GAP
  }

  /** A line above each row; a value longer than the page runs on to the next. */
  private row(name: string, value: string): void {
    const { doc, sheet } = this
    const width = sheet.width - NAME_WIDTH - 2 * PAD
    sheet.style('regular', 10.5)
    const shown = sheet.words(value === '' ? '—' : value)
    sheet.keep(Math.min(doc.heightOfString(shown, { width, lineGap: 3 }) + 2 * PAD, 90))
    doc.rect(MARGINS.left, doc.y, sheet.width, 0.5).fill(colours.line)
    const top = doc.y + PAD
    sheet.tag('P', () => {
      sheet.style('bold', 10.5, colours.ink2)
      doc.text(sheet.words(name), MARGINS.left, top, { width: NAME_WIDTH })
      const below = doc.y
      sheet.style('regular', 10.5)
      doc.text(shown, MARGINS.left + NAME_WIDTH + PAD, top, { width, lineGap: 3 })
      if (doc.y < below && doc.y >= top) doc.y = below
    })
    doc.x = MARGINS.left
    doc.y += PAD
  }
}
