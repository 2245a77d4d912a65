import { expect, test } from '@jest/globals'
import { looksAtOtherSizes, secondLooksAt } from '../../../../src/platform/scanner/linear/second-looks'
import { straightened } from '../../../../src/platform/scanner/linear/straight'
import type { Look } from '../../../../src/platform/scanner/linear/strip-reader'
import { findStripes } from '../../../../src/platform/scanner/linear/stripes'
import { toGrey, type Grey } from '../../../../src/platform/scanner/pixels'
import type { Sighting } from '../../../../src/platform/scanner/sighting'
import { ean13, paint } from './printed'

const grey = toGrey(paint({ symbol: ean13('6901234567892'), module: 3, degrees: 10 }))
const [place] = findStripes(grey, 1)

const seen: Sighting = { code: { text: 'A', symbology: 'CODE_128' }, x: 1, y: 2 }
const textsOf = (look: Look): string[] => look.sightings.map(({ code }) => code.text)

test('each second look at a place is one vote of the engine, for that place, on a strip of its own', () => {
  if (place === undefined) throw new Error('no stripes')
  const strips = new Set<string>()
  const looks = [
    ...secondLooksAt(grey, place, ({ data }) => {
      strips.add(data.join())
      return [seen]
    }),
  ]
  expect(strips.size).toBe(looks.length)
  for (const look of looks) {
    expect(look.weight).toBe(1)
    expect(look.sightings).toEqual([{ ...seen, x: place.x, y: place.y }])
  }
})

test('at other sizes our own reader speaks only when it is sure', () => {
  const looks = [...looksAtOtherSizes(grey, () => [])].filter(({ sightings }) => sightings.length > 0)
  expect(looks.length).toBeGreaterThan(0)
  for (const look of looks) {
    expect(textsOf(look)).toEqual(['6901234567892'])
    expect(look.weight).toBe(3)
  }
})

test('what is seen at another size is told in pixels of the picture', () => {
  if (place === undefined) throw new Error('no stripes')
  for (const { sightings } of looksAtOtherSizes(grey, () => [seen]))
    for (const { x, y } of sightings) expect(Math.hypot(x - place.x, y - place.y)).toBeLessThan(16)
})

test('a large picture is not made larger still', () => {
  const wide: Grey = { width: 1400, height: 64, data: new Uint8ClampedArray(1400 * 64) }
  for (let at = 0; at < wide.data.length; at++) wide.data[at] = (at % 1400) % 20 < 10 ? 0 : 255
  const widths: number[] = []
  const count = [
    ...looksAtOtherSizes(wide, ({ width }) => {
      widths.push(width)
      return []
    }),
  ].length
  expect(count).toBeGreaterThan(0)
  expect(widths).toHaveLength(2)
})

test('slanting bars are made upright before rows are averaged', () => {
  const width = 400
  const height = 20
  const data = new Uint8ClampedArray(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data[y * width + x] = Math.floor((x + y / 2) / 6) % 2 === 0 ? 0 : 255
  const { height: rows, data: means } = straightened({ width, height, data })
  expect(rows).toBeLessThan(height)
  const middle = means.subarray(50, width - 50)
  const clear = middle.filter((value) => value < 40 || value > 215).length
  expect(clear / middle.length).toBeGreaterThan(0.6)
})
