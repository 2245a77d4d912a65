import { beforeAll, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type Rule } from 'postcss'
import { shortName } from '../../config/plugins/short-name'
import { builtMiniProgram } from './build'

const buildPatience = 180_000
const rules: Rule[] = []

beforeAll(() => {
  const folder = builtMiniProgram()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.wxss'))
      parse(readFileSync(join(folder, file), 'utf8')).walkRules((r) => void rules.push(r))
  }
}, buildPatience)

const declared = (rule: Rule, name: RegExp, value: RegExp): boolean =>
  rule.nodes.some((each) => each.type === 'decl' && name.test(each.prop) && value.test(each.value))

it('knows the strip below the buttons of a phone with a notch', () => {
  const known = rules.filter((rule) => declared(rule, /^--bottom$/, /env\(safe-area-inset-bottom/))
  expect(known.length).toBeGreaterThan(0)
})

it('leaves that strip free under everything that stands at the bottom of the screen', () => {
  const barred = rules.filter(
    (rule) => declared(rule, /^position$/, /sticky/) && declared(rule, /^bottom$/, /^0/),
  )
  expect(barred.map(({ selector }) => selector)).toContain(`.${shortName('ui-page__actions')}`)
  for (const bar of barred)
    expect([bar.selector, declared(bar, /^padding/, /var\(--bottom\)/)]).toEqual([bar.selector, true])
})

it('leaves it free under a sheet', () => {
  const sheets = rules.filter(({ selector }) => selector.includes(shortName('ui-modal__box--sheet')))
  expect(sheets.some((sheet) => declared(sheet, /^padding/, /var\(--bottom\)/))).toBe(true)
})
