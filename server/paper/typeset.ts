import { printable, typeface, type Weight } from './typeface'

/** Lines of text as paths, so that a picture looks the same whatever fonts a server has. */

interface Line {
  readonly text: string
  readonly width: number
}

export interface TextStyle {
  readonly size: number
  readonly weight: Weight
  readonly colour: string
}

const ELLIPSIS = '…'

export function widthOf(text: string, { size, weight }: Pick<TextStyle, 'size' | 'weight'>): number {
  const font = typeface(weight)
  return (font.layout(text).advanceWidth / font.unitsPerEm) * size
}

/**
 * Breaks a text into lines: between any two Chinese characters, between words elsewhere, inside a word only when it is
 * longer than a line. What does not fit ends in an ellipsis.
 */
export function wrapped(
  text: string,
  style: Pick<TextStyle, 'size' | 'weight'>,
  width: number,
  maxLines: number,
): { readonly lines: readonly Line[]; readonly isCut: boolean } {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(printable(text.replace(/\s+/g, ' ')).trim(), style, width)) {
    if (line !== '' && widthOf((line + piece).trimEnd(), style) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  const isCut = lines.length > maxLines
  const kept = lines.slice(0, maxLines)
  if (isCut) kept[maxLines - 1] = cut(kept[maxLines - 1] ?? '', style, width)
  return { lines: kept.map((each) => ({ text: each, width: widthOf(each, style) })), isCut }
}

/** The greatest of the sizes at which the text fits into the lines, else the smallest. */
export function fitted(
  text: string,
  weight: Weight,
  sizes: readonly number[],
  width: number,
  maxLines: number,
): { readonly size: number; readonly lines: readonly Line[] } {
  for (const size of sizes) {
    const { lines, isCut } = wrapped(text, { size, weight }, width, maxLines)
    if (!isCut) return { size, lines }
  }
  const size = sizes.at(-1) ?? 16
  return { size, lines: wrapped(text, { size, weight }, width, maxLines).lines }
}

/** One line as SVG, its baseline at `y`. */
export function linePath(text: string, x: number, y: number, { size, weight, colour }: TextStyle): string {
  const font = typeface(weight)
  const scale = size / font.unitsPerEm
  const run = font.layout(text)
  let at = 0
  const glyphs = run.glyphs.map((glyph, index) => {
    const place = run.positions[index]
    const left = x + (at + (place?.xOffset ?? 0)) * scale
    at += place?.xAdvance ?? glyph.advanceWidth
    const d = glyph.path.toSVG()
    if (d === '') return ''
    return `<path transform="translate(${left.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})" d="${d}"/>`
  })
  return `<g fill="${colour}">${glyphs.join('')}</g>`
}

/** What a line may be broken between. Marks that close stay with what is before them (GB/T 15834). */
function pieces(text: string, style: Pick<TextStyle, 'size' | 'weight'>, width: number): string[] {
  const found =
    text.match(
      /[\p{Script=Han}\u3000-\u303f\uff00-\uffef][，。、；：！？）》”’】]*|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+\s*|\s+/gu,
    ) ?? []
  return found.flatMap((piece) => (widthOf(piece, style) > width ? [...piece] : [piece]))
}

function cut(line: string, style: Pick<TextStyle, 'size' | 'weight'>, width: number): string {
  const characters = [...line]
  while (characters.length > 0 && widthOf(characters.join('') + ELLIPSIS, style) > width) characters.pop()
  return characters.join('') + ELLIPSIS
}
