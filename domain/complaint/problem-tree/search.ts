/** Finds a leaf by the words a person has for it. */
import type { Question } from './node'
import { walk, type Way } from './walk'

interface Entry {
  readonly way: Way
  readonly titles: string
  readonly words: readonly string[]
}

/** Lower case, without blanks and marks in Chinese; English words stay apart. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

const pairsOf = (text: string): readonly string[] =>
  [...text].slice(1).map((letter, at) => `${[...text][at] ?? ''}${letter}`)

let entries: readonly Entry[] | null = null

const allEntries = (): readonly Entry[] =>
  walk().map((way) => {
    const above = way.questions.slice(1).map(({ title }: Question) => `${title.zh} ${title.en}`)
    return {
      way,
      titles: plain(`${way.leaf.title.zh} ${way.leaf.title.en} ${above.join(' ')}`),
      words: way.leaf.also.map(plain),
    }
  })

/** How well an entry fits one run of Chinese or one English word; 0: not at all. */
function fit({ titles, words }: Entry, part: string): number {
  if (words.includes(part)) return 12
  if (titles.includes(part) || words.some((word) => word.includes(part))) return 8
  const said = words.filter((word) => word.length > 1 && part.includes(word))
  const saidLetters = said.reduce((sum, word) => sum + word.length, 0)
  if (!hasHan(part)) return saidLetters > 3 ? saidLetters : 0
  const pairs = pairsOf(part)
  const all = `${titles} ${words.join(' ')}`
  const share = pairs.filter((pair) => all.includes(pair)).length / Math.max(pairs.length, 1)
  return saidLetters > 0 || share >= 0.5 ? saidLetters + 5 * share : 0
}

/**
 * Leaves for what a person typed, best first; empty when nothing fits. Every blank-separated part counts, and what a
 * part cannot find does not hide what the others find.
 * @param query in Chinese or English
 * @param limit how many at most
 */
export function searchLeaves(query: string, limit = 8): readonly Way[] {
  const parts = plain(query)
    .split(' ')
    .filter((part) => part.length > 2 || hasHan(part))
  if (parts.length === 0) return []
  entries ??= allEntries()
  return entries
    .map((entry, at) => ({ entry, at, score: parts.reduce((sum, part) => sum + fit(entry, part), 0) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.at - other.at)
    .slice(0, limit)
    .map(({ entry }) => entry.way)
}
