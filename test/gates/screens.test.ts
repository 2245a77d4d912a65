import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { screens } from '../e2e/screens'
import { treeFile, trees } from '../e2e/tree'
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
