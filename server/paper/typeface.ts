import { openSync, type Font } from 'fontkit'

/**
 * The one typeface of paper and picture, Noto Sans SC (SIL OFL 1.1), from its package: the same on every server, and
 * nothing is fetched. Ten megabytes each, read at first need, in the thread that prints.
 */
export type Weight = 'regular' | 'bold'

export const typefaceFiles: Readonly<Record<Weight, string>> = {
  regular: require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
}

const opened = new Map<Weight, Font>()

export function typeface(weight: Weight): Font {
  const known = opened.get(weight)
  if (known) return known
  const font = openSync(typefaceFiles[weight])
  if (!('glyphsForString' in font)) throw new Error(`${typefaceFiles[weight]} is a collection, not a font`)
  opened.set(weight, font)
  return font
}

/** 〓 stands for a character that the printer lacks: the custom of Chinese and Japanese print. */
const LACKING = 0x3013

/**
 * The text with what the typeface can draw: line breaks stay, other control and direction characters go, others that it lacks become 〓.
 * @param lacking collects their code points
 */
export function printable(text: string, lacking?: Set<number>): string {
  const font = typeface('regular')
  let shown = ''
  for (const character of text.replace(/(?:(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}])+/gu, ' ')) {
    const code = character.codePointAt(0) ?? LACKING
    const isThere = character === '\n' || font.hasGlyphForCodePoint(code)
    if (!isThere) lacking?.add(code)
    shown += isThere ? character : String.fromCodePoint(LACKING)
  }
  return shown
}
