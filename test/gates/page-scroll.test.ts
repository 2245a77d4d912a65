import { describe, expect, it } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pages } from '../../src/pages'
import { checkout } from './planted'

/** What follows the scrolling of the page it is on. */
const followers = ['src/ui/VirtualList.tsx', 'src/ui/Later.weapp.tsx']
/** As the mini-program's build looks for a module. */
const endings = ['.weapp.tsx', '.weapp.ts', '.tsx', '.ts']

const read = (path: string): string => readFileSync(join(checkout, path), 'utf8')

function importsOf(path: string): readonly string[] {
  return [...read(path).matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].flatMap(([, to]) => {
    const base = relative(checkout, join(checkout, dirname(path), to ?? ''))
    return endings.map((ending) => base + ending).find((file) => existsSync(join(checkout, file))) ?? []
  })
}

/** The modules that a page is made of. */
function modulesOf(path: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(path)) return known
  known.add(path)
  for (const imported of importsOf(path)) modulesOf(imported, known)
  return known
}

const paths = [
  ...pages.pages,
  ...pages.subPackages.flatMap((each) => each.pages.map((page) => `${each.root}/${page}`)),
].filter((path) => existsSync(join(checkout, `src/${path}.tsx`)))
const following = paths.filter((path) => {
  const modules = modulesOf(`src/${path}.tsx`)
  return followers.some((follower) => modules.has(follower))
})

describe('a page of the mini-program with a list or a part that follows its scrolling', () => {
  it('is there', () => {
    expect(following).toContain('credit/search/index')
    expect(following).toContain('trace/product/index')
    expect(following).not.toContain('home/index')
  })

  it.each(following)('is told of it by WeChat: %s', (path) => {
    const config = `src/${path}.config.ts`
    expect(existsSync(join(checkout, config)) && read(config)).toContain('enablePageScroll: true')
  })
})
