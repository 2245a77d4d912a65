import sharp from 'sharp'
import type { CardPaper } from './paper'
import { qrPath } from './qr-path'
import { colours, sealInk, sealOutline } from './seal-shape'
import { fitted, linePath, widthOf, wrapped, type TextStyle } from './typeset'

/** The picture that is sent to others, drawn as paths. */

const WIDTH = 750
const EDGE = 40
const INSET = 36
const SHARE_HEIGHT = 600
const FACTS_WIDTH = WIDTH - 2 * (EDGE + INSET)
/** A long name is set smaller before it is cut. */
const NAME_SIZES = [44, 38, 33, 28] as const

const styles = {
  brand: { size: 30, weight: 'bold', colour: colours.ink },
  title: { size: 26, weight: 'regular', colour: colours.ink2 },
  detail: { size: 23, weight: 'regular', colour: colours.ink2 },
  reason: { size: 27, weight: 'regular', colour: colours.ink },
  note: { size: 21, weight: 'regular', colour: colours.ink3 },
  qrLead: { size: 27, weight: 'bold', colour: colours.ink },
  qrLine: { size: 21, weight: 'regular', colour: colours.ink2 },
} as const satisfies Readonly<Record<string, TextStyle>>

/** @returns a PNG */
export async function drawCard(paper: CardPaper): Promise<Uint8Array> {
  const { svg, height } = paper.shape === 'poster' ? poster(paper) : share(paper)
  const document = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">${svg}</svg>`
  return sharp(Buffer.from(document)).png({ compressionLevel: 9, palette: true, quality: 95 }).toBuffer()
}

function poster(paper: CardPaper): { readonly svg: string; readonly height: number } {
  const top = head(paper)
  const body = facts(paper, 128, { name: 3, reasons: 3, reason: 2 })
  const { qr } = paper
  const tail = qr ? qrPanel(qr, body.bottom + 24) : { svg: '', bottom: body.bottom }
  const height = Math.round(tail.bottom + EDGE)
  return { height, svg: background(height) + top + body.svg + tail.svg }
}

/** WeChat shows it small: the name, the seal and one reason. */
function share(paper: CardPaper): { readonly svg: string; readonly height: number } {
  const isLong = wrapped(paper.name, { size: NAME_SIZES[0], weight: 'bold' }, FACTS_WIDTH, 2).lines.length > 1
  const most = { name: 2, reasons: 1, reason: isLong ? 1 : 2 }
  const body = facts({ ...paper, detail: '', notes: [] }, 118, most)
  return { height: SHARE_HEIGHT, svg: background(SHARE_HEIGHT) + head(paper) + body.svg }
}

function background(height: number): string {
  return `<rect width="${WIDTH}" height="${height}" fill="${colours.paper}"/>`
}

function head({ brand, title }: CardPaper): string {
  const mark = `<rect x="${EDGE}" y="40" width="52" height="52" rx="13" fill="${colours.brand}"/><path d="M53 67l8.5 8.5L79 57" fill="none" stroke="#fff" stroke-width="6"/>`
  const right = WIDTH - EDGE - widthOf(title, styles.title)
  return mark + linePath(brand, EDGE + 68, 77, styles.brand) + linePath(title, right, 76, styles.title)
}

function facts(
  { name, detail, seal, headline, reasons, notes }: CardPaper,
  top: number,
  most: { readonly name: number; readonly reasons: number; readonly reason: number },
): { readonly svg: string; readonly bottom: number } {
  const left = EDGE + INSET
  const width = FACTS_WIDTH
  const drawn: string[] = []
  let y = top + INSET - 8
  const title = fitted(name, 'bold', NAME_SIZES, width, most.name)
  for (const line of title.lines) {
    y += title.size * 1.3
    drawn.push(linePath(line.text, left, y - title.size * 0.2, { ...styles.brand, size: title.size }))
  }
  for (const line of wrapped(detail, styles.detail, width, 2).lines) {
    y += 36
    drawn.push(linePath(line.text, left, y, styles.detail))
  }
  y += 30
  drawn.push(rule(left, y, width))
  y += 36
  drawn.push(sealWithWords(seal, headline, left + 12, y, width - 12))
  y += 132 + 18
  for (const reason of reasons.slice(0, most.reasons)) {
    drawn.push(`<circle cx="${left + 6}" cy="${y + 19}" r="5" fill="${colours.lineStrong}"/>`)
    for (const line of wrapped(reason, styles.reason, width - 28, most.reason).lines) {
      drawn.push(linePath(line.text, left + 28, y + 28, styles.reason))
      y += 40
    }
    y += 8
  }
  y += 8
  for (const note of notes)
    for (const line of wrapped(note, styles.note, width, 2).lines) {
      y += 30
      drawn.push(linePath(line.text, left, y, styles.note))
    }
  const bottom = y + INSET
  return { bottom, svg: panel(top, bottom) + drawn.join('') }
}

function sealWithWords(
  { level, word }: CardPaper['seal'],
  headline: string,
  x: number,
  y: number,
  width: number,
): string {
  const side = 116
  const { path, fill, isDashed } = sealOutline(level, x, y, side)
  const dashes = isDashed ? ` stroke="${colours.lineStrong}" stroke-width="4" stroke-dasharray="11 8"` : ''
  const inside = fitted(word, 'bold', [36, 30, 24, 19, 16], side - 14, word.includes(' ') ? 2 : 1)
  const start = y + side / 2 - (inside.lines.length * inside.size * 1.15) / 2
  const words = inside.lines.map((line, index) =>
    linePath(line.text, x + (side - line.width) / 2, start + inside.size * (0.95 + index * 1.15), {
      size: inside.size,
      weight: 'bold',
      colour: sealInk(level),
    }),
  )
  const beside = fitted(headline, 'bold', [46, 38, 32], width - side - 40, 2)
  const first = y + side / 2 - (beside.lines.length * beside.size * 1.25) / 2
  const lines = beside.lines.map((line, index) =>
    linePath(line.text, x + side + 40, first + beside.size * (1 + index * 1.25), {
      ...styles.brand,
      size: beside.size,
    }),
  )
  return `<path d="${path}" fill="${fill}"${dashes}/>${words.join('')}${lines.join('')}`
}

function qrPanel(
  { address, lines }: NonNullable<CardPaper['qr']>,
  top: number,
): { readonly svg: string; readonly bottom: number } {
  const side = 216
  const left = EDGE + INSET
  const right = left + side + 32
  const width = WIDTH - EDGE - INSET - right
  const drawn: string[] = []
  let y = top + INSET
  for (const [index, text] of lines.entries()) {
    const style = index === 0 ? styles.qrLead : styles.qrLine
    for (const line of wrapped(text, style, width, 3).lines) {
      y += style.size * 1.42
      drawn.push(linePath(line.text, right, y - style.size * 0.3, style))
    }
    y += 8
  }
  const bottom = Math.max(top + INSET + side, y) + INSET
  const code = `<path d="${qrPath(address, left, top + INSET, side)}" fill="${colours.ink}" shape-rendering="crispEdges"/>`
  return { bottom, svg: panel(top, bottom) + code + drawn.join('') }
}

function panel(top: number, bottom: number): string {
  return `<rect x="${EDGE}" y="${top}" width="${WIDTH - 2 * EDGE}" height="${bottom - top}" rx="28" fill="${colours.card}"/>`
}

function rule(x: number, y: number, width: number): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="2" fill="${colours.line}"/>`
}
