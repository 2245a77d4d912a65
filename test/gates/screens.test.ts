import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { screens } from '../e2e/screens'
import { readable, treeFile, trees } from '../e2e/tree'
import type { pages } from '../../src/pages'

/** H5 has every page of the mini-program, and its own. */
const pagesOfH5 = async (): Promise<string[]> => {
  Object.assign(globalThis, { defineAppConfig: (config: unknown) => config })
  const { default: config } = (await import('../../src/app.config.h5')) as { default: typeof pages }
  const rest = config.subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))
  return [...config.pages, ...rest].map((page) => `/${page}`).sort()
}

const kept = readdirSync(trees)

describe('the screens that the tests of accessibility visit', () => {
  it('are of every page', async () => {
    const visited = kept.map((file) => readFileSync(join(trees, file), 'utf8').split('\n', 1)[0])
    expect([...new Set(visited)].sort()).toEqual(await pagesOfH5())
  })

  it('have one tree each, and no tree is left of a screen that is no more', () => {
    expect(screens.map(({ name }) => treeFile(name)).sort()).toEqual([...kept].sort())
  })
})

describe('a tree that is kept', () => {
  it('has words for what another run makes anew', () => {
    expect(
      readable('- link "投诉 2026-000097 10:31": /url: /case?id=01a21ee0-9101-748d-b348-2d47df2be198'),
    ).toBe('- link "投诉 (number) (time)": /url: /case?id=(id)')
  })

  it('shows the first items of a list, and that there are more; what stands after it stays', () => {
    const items = (count: number): string[] =>
      Array.from({ length: count }, (_, at) => [`  - listitem:`, `    - link "${at}"`]).flat()
    const tree = (count: number): string => ['- list:', ...items(count), '- button "更多"'].join('\n')
    expect(readable(tree(4))).toBe(tree(4))
    expect(readable(tree(6))).toBe(['- list:', ...items(4), '  - (more)', '- button "更多"'].join('\n'))
  })
})
