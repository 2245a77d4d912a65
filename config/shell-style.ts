import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import autoprefixer from 'autoprefixer'
import postcss, { parse } from 'postcss'

/** Where the looks of the shell come from, in the order in which the app loads them. */
const sheets = [
  'ui/tokens.css',
  'ui/elements.h5.css',
  'ui/Page.css',
  'ui/page-turns.h5.css',
  'ui/Page.h5.css',
  'ui/Icon.css',
  'ui/Button.css',
  'ui/SearchField.css',
  'ui/Link.css',
  'ui/Card.css',
  'ui/Skeleton.css',
  'ui/BottomNav.css',
  'home/home.css',
  'shell.css',
]
/** Classes that stand on the document, not on an element of the shell. */
const states = ['theme-auto', 'theme-light', 'theme-dark', 'theme-elder']

const source = (path: string): string => readFileSync(resolve(__dirname, '../src', path), 'utf8')

const classesOf = (selector: string): readonly string[] =>
  [...selector.matchAll(/\.([\w-]+)/g)].flatMap(([, name]) => (name === undefined ? [] : [name]))

/**
 * The part of the kit's and the home page's style sheets that the shell in `index.html` needs, as a `<style>` element to
 * stand in the page itself: the shell is painted before any other file has arrived, and looks as the page that takes its place.
 */
export function shellStyle(): string {
  const used = new Set([
    ...states,
    ...[...source('index.html').matchAll(/class="([^"]+)"/g)].flatMap(([, names]) => names?.split(' ') ?? []),
  ])
  const kept = sheets.map((sheet) => {
    const root = parse(source(sheet))
    // The type scale follows the size that the browser is set to; a mini-program, which loads the same file, has no such.
    root.walkDecls(/^--t-/, (each) => {
      each.value = each.value.replace(/([\d.]+)px/g, (_, px: string) => `${Number(px) / 16}rem`)
    })
    root.walkComments((comment) => void comment.remove())
    root.walkRules((rule) => {
      const selectors = rule.selectors.filter((selector) =>
        classesOf(selector).every((name) => used.has(name)),
      )
      if (selectors.length === 0) rule.remove()
      else rule.selectors = selectors
    })
    root.walkAtRules((rule) => {
      if (rule.nodes?.length === 0 || rule.name === 'keyframes') rule.remove()
    })
    return root.toString()
  })
  const style = postcss([autoprefixer]).process(kept.join('\n'), { from: undefined }).css
  return `<style>${style.replace(/\s+/g, ' ')}</style>`
}
