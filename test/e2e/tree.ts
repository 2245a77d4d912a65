import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** What a screen reader meets on each screen, one file each, to be read; `npm run trees` writes them anew. */
export const trees = join(__dirname, 'trees')

export const treeFile = (screen: string): string => `${screen.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.txt`

/**
 * The screen's address, then the roles, names and states on it in the order in which they are read out.
 * What another run makes anew stands as a word in brackets.
 */
export async function treeOf(page: Page): Promise<string> {
  const { pathname } = new URL(page.url())
  return `${pathname === '/' ? '/home/index' : pathname}\n\n${shortened(settled(await page.ariaSnapshot()))}\n`
}

export function keepTree(screen: string, tree: string): void {
  mkdirSync(trees, { recursive: true })
  writeFileSync(join(trees, treeFile(screen)), tree)
}

export const keptTree = (screen: string): string => readFileSync(join(trees, treeFile(screen)), 'utf8')

/** What is drawn by lot, counted up by whatever ran before, or depends on how long a run takes. */
const passing: readonly (readonly [RegExp, string])[] = [
  [/"#:r\w+:"/g, '(main)'],
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '(id)'],
  [/\b[0-9A-HJKMNP-TV-Z]{26}\b/g, '(id)'],
  [/\b[0-9a-f]{32,64}\b/g, '(digest)'],
  [/\b(JC)?2026-\d{6}\b/g, '$1(number)'],
  [/\b\d{2}:\d{2}(:\d{2})?\b/g, '(time)'],
]

const settled = (tree: string): string =>
  passing.reduce((text, [pattern, word]) => text.replace(pattern, word), tree)

const mostAlike = 4

/** The first few items of a list, or lines of a table, and how many more of them there are. */
export function shortened(tree: string): string {
  const kept: string[] = []
  /** By depth, how many items in a row have been met there. */
  const met = new Map<number, number>()
  let cutDepth = Infinity
  let cut = 0
  const close = (): void => {
    if (cut > 0) kept.push(`${' '.repeat(cutDepth)}- (${cut} more)`)
    cutDepth = Infinity
    cut = 0
  }
  for (const line of tree.split('\n')) {
    const depth = line.search(/\S/)
    const isItem = /^\s*- (listitem|option|row|'row|'option)\b/.test(line)
    if (depth > cutDepth) continue
    for (const deeper of [...met.keys()].filter((each) => each > depth)) met.delete(deeper)
    const count = isItem ? (met.get(depth) ?? 0) + 1 : 0
    met.set(depth, count)
    if (count > mostAlike) {
      cutDepth = depth
      cut += 1
      continue
    }
    close()
    kept.push(line)
  }
  close()
  return kept.join('\n')
}
