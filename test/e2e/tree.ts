import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Visit } from './visit'

/** What a screen reader meets on each screen, one file each, to be read; `npm run trees` writes them anew. */
export const trees = join(__dirname, 'trees')

export const treeFile = (screen: string): string => `${screen.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.txt`

/**
 * The screen's address, then the roles, names and states on it in the order in which they are read out.
 * What another run makes anew stands as a word in brackets.
 */
export async function treeOf(visit: Visit): Promise<string> {
  const { page } = visit
  await visit.isDrawn()
  // The page that was left stays for a moment below the new one.
  await page.waitForFunction(
    () => [...document.querySelectorAll('.taro_page')].filter((each) => each.checkVisibility()).length === 1,
  )
  const { pathname } = new URL(page.url())
  return `${pathname === '/' ? '/home/index' : pathname}\n\n${readable(await page.ariaSnapshot())}\n`
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
  [/\b[0-9a-hjkmnp-tv-z]{26}\b/g, '(id)'],
  [/\b([0-9a-hjkmnp-tv-z]{5} ){5}[0-9a-hjkmnp-tv-z]\b/g, '(id)'],
  [/\b([0-9a-f]{64}|([0-9a-f]{8} ){7}[0-9a-f]{8}|[0-9a-f]{5} ?[0-9a-f]{5})\b/g, '(digest)'],
  // One that begins like something else of YAML stands in quotes.
  [/: "[\w-]{43}"/g, ': (key)'],
  [/(?<![\w-])[\w-]{43}(?![\w-])/g, '(key)'],
  [/验证码是 \d{6}/g, '验证码是 (code)'],
  [/\b(JC|GT)?2026-\d{6}\b/g, '$1(number)'],
  [/\b\d{2}:\d{2}(:\d{2})?\b/g, '(time)'],
  [/\b\d+ (件|家|条新消息)/g, '(n) $1'],
  [/(未办结|超期|我的) \d+/g, '$1 (n)'],
]

/** A blank that keeps two words on a line sounds like any other. */
const settled = (tree: string): string =>
  passing.reduce((text, [pattern, word]) => text.replace(pattern, word), tree.replace(/\u00a0/g, ' '))

const mostAlike = 4
/** Of lines of a table fewer: what is due on the same day stands in an order drawn by lot. */
const mostRows = 2

/** What of a tree is the same in every run, and short enough to be read. */
export const readable = (tree: string): string => shortened(settled(tree))

/** The first few items of a list, or lines of a table, and whether there are more. */
function shortened(tree: string): string {
  const kept: string[] = []
  /** By depth, how many items in a row have been met there. */
  const met = new Map<number, number>()
  let cutDepth = Infinity
  for (const line of tree.split('\n')) {
    const depth = line.search(/\S/)
    const isRow = /^\s*- '?row\b/.test(line)
    const isItem = isRow || /^\s*- (listitem|'?option)\b/.test(line)
    const most = isRow ? mostRows : mostAlike
    if (depth > cutDepth) continue
    for (const deeper of [...met.keys()].filter((each) => each > depth)) met.delete(deeper)
    const count = isItem ? (met.get(depth) ?? 0) + 1 : 0
    met.set(depth, count)
    cutDepth = count > most ? depth : Infinity
    if (count <= most) kept.push(line)
    else if (count === most + 1) kept.push(`${' '.repeat(depth)}- (more)`)
  }
  return kept.join('\n')
}
