import { digitModules, layouts, patterns, setC } from '../../../../src/platform/scanner/linear/layouts'
import type { Pixels } from '../../../../src/platform/scanner/pixels'

/** Symbols on paper as a camera sees them. A symbol is its modules, `1` for a bar. */

const layoutOf = (symbology: string): (typeof layouts)[number] => {
  const layout = layouts.find((one) => one.symbology === symbology)
  if (layout === undefined) throw new Error(`no layout of ${symbology}`)
  return layout
}

function draw(symbology: string, digits: readonly number[], sets: readonly number[]): string {
  const layout = layoutOf(symbology)
  const modules = new Array<string>(layout.modules).fill('0')
  const put = (at: number, what: string): void =>
    [...what].forEach((module, index) => {
      if (at + index >= 0 && at + index < modules.length) modules[at + index] = module
    })
  for (const { at, modules: fixed } of [layout.start, layout.middle, layout.end].filter(
    (part) => part !== null,
  ))
    put(at, fixed)
  digits.forEach((digit, place) =>
    put(layout.digits[place] ?? 0, patterns[(sets[place] ?? 0) * 10 + digit] ?? '0'.repeat(digitModules)),
  )
  return modules.join('')
}

export function ean13(number: string): string {
  const [leading = 0, ...digits] = [...number].map(Number)
  const rule = layoutOf('EAN_13').rules[leading]
  return draw('EAN_13', digits, rule?.sets ?? [])
}

export const ean8 = (number: string): string =>
  draw('EAN_8', [...number].map(Number), [0, 0, 0, 0, setC, setC, setC, setC])

/** @param number as it stands below the bars: number system, six digits, check digit */
export function upce(number: string): string {
  const digits = [...number].map(Number)
  const rule = layoutOf('UPC_E').rules.find(({ textOf, last }) => {
    const inner = digits.slice(1, 7)
    const text = textOf(inner)
    return last === inner[5] && text.startsWith(`0${digits[0]}`) && text.endsWith(String(digits[7]))
  })
  return draw('UPC_E', digits.slice(1, 7), rule?.sets ?? [])
}

interface Scene {
  readonly symbol: string
  /** Width of a module, in pixels. */
  readonly module: number
  /** Standard deviation of the blur, in pixels. */
  readonly blur?: number
  readonly degrees?: number
}

const quietModules = 12
const barHeight = 90

/** Light at a place along the symbol, 0 to 1: each edge is as soft as the blur, four samples deep on each side. */
function lightAt(symbol: string, module: number, blur: number, u: number): number {
  let sum = 0
  let weight = 0
  for (let step = -8; step <= 8; step++) {
    const place = Math.floor((u + (step / 4) * blur) / module)
    const share = Math.exp(-((step / 4) ** 2) / 2)
    sum += symbol[place] === '1' ? 0 : share
    weight += share
  }
  return sum / weight
}

/** The symbol in the middle of a white sheet, turned, with the grain of a sensor that is the same in every run. */
export function paint({ symbol, module, blur = 0.6, degrees = 0 }: Scene): Pixels {
  const side = Math.ceil((symbol.length + 2 * quietModules) * module) + 20
  const data = new Uint8ClampedArray(side * side * 4)
  const cos = Math.cos((degrees * Math.PI) / 180)
  const sin = Math.sin((degrees * Math.PI) / 180)
  let state = 1
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const u = (x - side / 2) * cos + (y - side / 2) * sin + (symbol.length * module) / 2
      const v = (y - side / 2) * cos - (x - side / 2) * sin
      const light = Math.abs(v) < barHeight / 2 ? lightAt(symbol, module, blur, u) : 1
      state = (state * 48271) % 2147483647
      data.fill(40 + light * 180 + (state % 9), (y * side + x) * 4, (y * side + x) * 4 + 3)
      data[(y * side + x) * 4 + 3] = 255
    }
  }
  return { width: side, height: side, data }
}
