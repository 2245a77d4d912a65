import { expect, test } from '@jest/globals'
import { pictureQuality } from '../../../../src/platform/scanner/picture-quality'
import type { Pixels } from '../../../../src/platform/scanner/pixels'

const width = 640
const height = 320

/** A picture whose every pixel has the brightness that `light` gives. */
function picture(light: (x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let index = 0; index < width * height; index++) {
    data.fill(light(index % width, Math.floor(index / width)), index * 4, index * 4 + 3)
    data[index * 4 + 3] = 255
  }
  return { width, height, data }
}

const paper = 210
const ink = 30
/** Bars and gaps of this many pixels, between two columns and two rows. */
const bars =
  (module: number, left: number, right: number, top = 60, bottom = 260) =>
  (x: number, y: number): number =>
    x >= left && x < right && y >= top && y < bottom && Math.floor(x / module) % 2 === 0 ? ink : paper

/** Each pixel is the mean of those within reach in its row: a picture out of focus. */
const blurred =
  (light: (x: number, y: number) => number, reach: number) =>
  (x: number, y: number): number => {
    let sum = 0
    for (let away = -reach; away <= reach; away++) sum += light(x + away, y)
    return sum / (2 * reach + 1)
  }

test('brightness is that of the picture', () => {
  expect(pictureQuality(picture(() => 20)).brightness).toBeCloseTo(20)
  expect(pictureQuality(picture(() => 180)).brightness).toBeCloseTo(180)
})

test('a picture without print has no sharpness and nothing busy', () => {
  const { sharpness, busyShare, isCutOff } = pictureQuality(picture((x) => 120 + (x % 8)))
  expect({ sharpness, busyShare, isCutOff }).toEqual({ sharpness: null, busyShare: 0, isCutOff: false })
})

test('bars in focus are sharp, out of focus they are not', () => {
  const inFocus = bars(12, 100, 540)
  expect(pictureQuality(picture(inFocus)).sharpness).toBeGreaterThan(0.9)
  expect(pictureQuality(picture(blurred(inFocus, 5))).sharpness).toBeLessThan(0.25)
})

test('the farther away a code is, the less of the picture is busy', () => {
  const near = pictureQuality(picture(bars(4, 100, 540))).busyShare
  const far = pictureQuality(picture(bars(2, 300, 360, 140, 180))).busyShare
  expect(near).toBeGreaterThan(0.3)
  expect(far).toBeLessThan(0.04)
  expect(far).toBeGreaterThan(0)
})

test('bars that run out of the picture on both sides are cut off, in whichever direction they lie', () => {
  expect(pictureQuality(picture(bars(16, 0, width))).isCutOff).toBe(true)
  const upright = bars(16, 0, width, 0, width)
  expect(pictureQuality(picture((x, y) => upright(y, x))).isCutOff).toBe(true)
})

test('a code with its quiet zones in the picture is not cut off, however tall its bars are', () => {
  expect(pictureQuality(picture(bars(6, 80, 560, 0, height))).isCutOff).toBe(false)
  expect(pictureQuality(picture(bars(16, 0, 400))).isCutOff).toBe(false)
})

test('a picture of no size has nothing to judge', () => {
  const none = { width: 0, height: 0, data: new Uint8ClampedArray(0) }
  expect(pictureQuality(none)).toEqual({ brightness: 0, sharpness: null, busyShare: 0, isCutOff: false })
})
