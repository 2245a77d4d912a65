/** What both kinds ask of a story. */
import type { Text } from '../../text'
import { otherOffices } from './signs'

/** Shorter than a sentence that says who, when and what, in characters; our own measure, the rule names none. */
const thinStory = 20

export function isThin(story: string): boolean {
  return [...story.replace(/\s/g, '')].length < thinStory
}

/** Who would handle it, when the words point to somebody else than market regulation; null when they do not. */
export function otherOfficeFor(story: string): Text | null {
  return otherOffices.find(({ words }) => saysAny(story, words))?.office ?? null
}

export function saysAny(story: string, words: readonly string[]): boolean {
  return words.some((word) => story.includes(word))
}
