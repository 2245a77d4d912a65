/** Codes in a text of other words: a line copied from an invoice, a message, a label. */
import { say } from '../text'
import type { Candidate } from './recognition'

const MAX_TOKENS = 24

const note = say('代码取自一段文字', 'The code was taken from a longer text')

/**
 * What holds among the runs of letters and digits of a text.
 * @param read every way to read one run, unranked; only readings with a check character or letters of their own count
 */
export function readEmbedded(text: string, read: (token: string) => readonly Candidate[]): Candidate[] {
  const tokens = text.match(/[0-9A-Za-z]{8,32}/g) ?? []
  // The text as a whole was read already.
  if (tokens.length === 0 || tokens[0] === text) return []
  return [...new Set(tokens.slice(0, MAX_TOKENS))]
    .flatMap((token) => read(token.toUpperCase()))
    .filter(({ verdict, check }) => verdict === 'ok' && check?.holds === true)
    .map((candidate) => ({ ...candidate, notes: [...candidate.notes, note] }))
}
