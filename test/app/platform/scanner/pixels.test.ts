import { expect, test } from '@jest/globals'
import { margined, spread, turned, type Grey } from '../../../../src/platform/scanner/pixels'

const dark: Grey = { width: 40, height: 20, data: new Uint8ClampedArray(800).fill(10) }
const at = ({ width, data }: Grey, x: number, y: number): number | undefined => data[y * width + x]

test('a margin is white, and the picture stays in its middle', () => {
  const result = margined(dark, 3)
  expect([result.width, result.height]).toEqual([46, 26])
  expect([at(result, 2, 13), at(result, 3, 3), at(result, 42, 22), at(result, 43, 13)]).toEqual([
    255, 10, 10, 255,
  ])
})

test('a turned picture is there as a whole, on white', () => {
  const result = turned(dark, Math.PI / 2)
  expect([result.width, result.height]).toEqual([20, 40])
  expect(at(result, 10, 20)).toBe(10)
  const slanted = turned(dark, Math.PI / 4)
  expect(at(slanted, 0, 0)).toBe(255)
  expect(slanted.data.filter((value) => value === 10).length).toBeGreaterThan(650)
})

test('a picture is turned clockwise', () => {
  const marked: Grey = {
    ...dark,
    data: Uint8ClampedArray.from(dark.data, (_, index) => (index % 40 < 20 ? 10 : 200)),
  }
  const result = turned(marked, Math.PI / 2)
  expect([at(result, 10, 5), at(result, 10, 35)]).toEqual([10, 200])
})

test('greys that lie close together are spread over the whole range, whatever single specks there are', () => {
  const faint = Uint8ClampedArray.from({ length: 800 }, (_, index) => (index % 2 === 0 ? 100 : 140))
  faint[0] = 0
  faint[1] = 255
  const result = spread({ width: 40, height: 20, data: faint })
  expect([result.data[2], result.data[3]]).toEqual([0, 255])
})

test('a picture of one grey, or of all, is left as it is', () => {
  const full: Grey = { ...dark, data: Uint8ClampedArray.from({ length: 800 }, (_, index) => index % 256) }
  expect(spread(dark)).toBe(dark)
  expect(spread(full)).toBe(full)
})
