import { GS } from '../../domain/codes/normalise'

/**
 * Characters that show nothing or turn the reading direction: a code may hide what it is behind them. Written as
 * ranges of code units, since control characters have no place in a pattern.
 */
const unseen: readonly (readonly [from: number, to: number])[] = [
  [0x0000, 0x0009],
  [0x000b, 0x001f],
  [0x007f, 0x009f],
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
]

const shownAs = (char: string): string => {
  if (char === GS) return '[GS]'
  const unit = char.charCodeAt(0)
  if (!unseen.some(([from, to]) => unit >= from && unit <= to)) return char
  return `[U+${unit.toString(16).toUpperCase().padStart(4, '0')}]`
}

/**
 * A text as it may be shown to a person: the GS1 separator as `[GS]`, everything else that is invisible as its number.
 * Never more than `longest` characters.
 */
export function printable(text: string, longest = 2000): string {
  const shown = text.split('').map(shownAs).join('')
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown
}

/**
 * The host of a web address as a browser would go to it: what stands before an `@` is no host, and a backslash ends
 * one. null when the text is no web address.
 */
export function hostOf(text: string): string | null {
  const match = /^\s*https?:[\\/]{2,}([^\\/?#\s]+)/i.exec(text)
  const authority = match?.[1]
  if (authority === undefined) return null
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '')
  return host === '' ? null : host.toLowerCase()
}
