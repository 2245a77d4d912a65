import { dirname, join, normalize } from 'node:path'

/** Pages of documentation by their path from the top of the tree. */
export type Pages = ReadonlyMap<string, string>

/**
 * Links to a file, or to a heading of a page, that is not there; addresses of other hosts are not looked up.
 * @param isThere whether a path from the top of the tree is a file or folder
 */
export function brokenLinks(pages: Pages, isThere: (path: string) => boolean): string[] {
  return [...pages].flatMap(([page, text]) =>
    linksIn(text)
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [path = '', heading] = link.split('#')
        const target = path === '' ? page : normalize(join(dirname(page), path))
        if (!isThere(target)) return true
        const there = pages.get(target)
        return heading !== undefined && there !== undefined && !anchorsOf(there).includes(decodeURI(heading))
      })
      .map((link) => `${page}: ${link}`),
  )
}

/** `npm run …` of whatever package.json has no script for. */
export function unknownScripts(pages: Pages, scripts: readonly string[]): string[] {
  return [...pages].flatMap(([page, text]) =>
    [...text.matchAll(/\bnpm run (?:-s )?([a-z][\w:-]*)/g)]
      .map(([, script = '']) => script)
      .filter((script) => !scripts.includes(script))
      .map((script) => `${page}: npm run ${script}`),
  )
}

/** What a page and its translation have in common: the levels of their headings, commands, pictures and addresses. */
export function shapeOf(text: string) {
  return {
    headings: [...withoutCode(text).matchAll(/^(#+) /gm)].map(([, level = '']) => level.length),
    commands: [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
      block
        .split('\n')
        .map((line) => line.replace(/(^| +)# .*$/, '').trim())
        .filter((line) => line !== ''),
    ),
    pictures: [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path = '']) => path),
    places: [...text.matchAll(/\]\((https?:\/\/localhost[^)]*)\)/g)].map(([, address = '']) => address),
  }
}

/** The variables that the page's table of settings names. */
export const settingsTold = (text: string): string[] =>
  [...text.matchAll(/^\| (`[A-Z][A-Z_]+`(?:[,、]\s*`[A-Z][A-Z_]+`)*) *\|/gm)]
    .flatMap(([, names = '']) => [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name))
    .sort()

/** The variables of the environment that the source of the settings reads. */
export const settingsRead = (source: string): string[] =>
  [...new Set([...source.matchAll(/\(env, '([A-Z_]+)'/g)].map(([, name = '']) => name))].sort()

const withoutCode = (text: string): string => text.replace(/^ *```[\s\S]*?^ *```/gm, '')

const linksIn = (text: string): string[] =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)

/** The anchors that GitHub gives the headings of a page. */
const anchorsOf = (text: string): string[] =>
  [...withoutCode(text).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replace(/ /g, '-'),
  )
