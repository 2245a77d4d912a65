/** A text cut into messages that every phone shows whole. */

/**
 * Characters of one part: what one message of UCS-2 holds (3GPP TS 23.038), counted in UTF-16 units as the network
 * does. Each part is a message of its own, so no room is kept for joining them.
 */
export const partLength = 70

/** A person pays for attention, and the gateway for each part: what does not fit into these ends with `…`. */
export const mostParts = 5

/** `1/2 ` */
const markLength = 4
/** What must not be cut: numbers, codes, dates and amounts. */
const WORD = /[0-9A-Za-z*](?:[0-9A-Za-z*./:%_-]*[0-9A-Za-z*%])?/g
const PAUSE = /[。；！？，、\n]/

/**
 * Cuts a text into parts of at most 70 characters, numbered `1/2 ` where there is more than one. It never cuts inside a
 * number, a code or a character of two units; only what is longer than a whole part by itself is cut as it comes.
 * @returns one to five parts; none for a text of blanks
 */
export function smsParts(text: string): string[] {
  const clean = text.replace(/\s+/g, ' ').trim()
  if (clean === '') return []
  if (clean.length <= partLength) return [clean]
  const pieces: string[] = []
  let rest = clean
  while (rest !== '' && pieces.length < mostParts) {
    const isLast = pieces.length === mostParts - 1
    const piece = firstPiece(rest, partLength - markLength)
    const isCutOff = isLast && piece.length < rest.length
    pieces.push((isCutOff ? `${firstPiece(rest, partLength - markLength - 1).trimEnd()}…` : piece).trim())
    rest = rest.slice(piece.length).trimStart()
  }
  return pieces.map((piece, at) => `${at + 1}/${pieces.length} ${piece}`)
}

/** The longest beginning that may stand alone, sooner at a pause of the sentence. */
function firstPiece(text: string, room: number): string {
  if (text.length <= room) return text
  const safe = safeCut(text, room)
  for (let at = safe; at > room / 2; at--)
    if (PAUSE.test(text.charAt(at - 1)) && safeCut(text, at) === at) return text.slice(0, at)
  return text.slice(0, safe)
}

/**
 * The last place not after `at` where a text may be cut: in no word and in no character of two units; `at` itself when
 * one word fills it all.
 */
export function safeCut(text: string, at: number): number {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index >= at) break
    if (index + word.length > at) return index === 0 ? at : index
  }
  const before = text.charCodeAt(at - 1)
  return before >= 0xd800 && before <= 0xdbff && at > 1 ? at - 1 : at
}
