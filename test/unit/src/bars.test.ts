import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shades } from '../../../src/platform/appearance/bars.json'

const css = readFileSync(join(__dirname, '../../../src/ui/tokens.css'), 'utf8')

/** The tokens of the first rule with this selector. */
function tokensOf(selector: RegExp): ReadonlyMap<string, string> {
  const [, body = ''] = new RegExp(`${selector.source}\\s*\\{([^}]*)\\}`).exec(css) ?? []
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

const full = (colour: string): string =>
  /^#...$/.test(colour) ? colour.replace(/[^#]/g, (digit) => digit + digit) : colour

it.each([
  ['light', /:root/],
  ['dark', /\.theme-dark/],
] as const)('WeChat’s own bars have the colours of the %s pages', (shade, selector) => {
  const tokens = tokensOf(selector)
  const bars = shades[shade]
  expect({
    paper: bars.paper,
    card: bars.tabBackground,
    'ink-3': bars.tabLabel,
    brand: bars.tabHere,
  }).toEqual(
    Object.fromEntries(
      ['paper', 'card', 'ink-3', 'brand'].map((name) => [name, full(tokens.get(name) ?? '')]),
    ),
  )
})
