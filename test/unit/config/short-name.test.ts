import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isForFinding, shortName, shortNames } from '../../../config/plugins/short-name'

const src = join(__dirname, '../../../src')

/** Every class that a style sheet of the app names. */
const classes = [
  ...new Set(
    readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => [...readFileSync(join(src, file), 'utf8').matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)])
      .flatMap(([, name]) => name ?? []),
  ),
]

describe('the short names of classes in the mini-program', () => {
  it('are four letters, the same each time', () => {
    expect(shortName('ui-list__row')).toMatch(/^[a-zA-Z]{4}$/)
    expect(shortName('ui-list__row')).toBe(shortName('ui-list__row'))
  })

  it('tell every class of the app from every other', () => {
    expect(classes.length).toBeGreaterThan(400)
    expect(new Set(classes.map(shortName)).size).toBe(classes.length)
  })

  it('leave the names alone by which a page finds its elements, which are no style’s', () => {
    expect(shortNames('ui-list  find-rows1')).toBe(`${shortName('ui-list')} find-rows1`)
    expect(classes.filter(isForFinding)).toEqual([])
  })
})
