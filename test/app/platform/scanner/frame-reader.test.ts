import { expect, test } from '@jest/globals'
import { readFrame } from '../../../../src/platform/scanner/frame-reader'
import { ean13, paint } from './printed'

const picture = paint({ symbol: ean13('6901234567892'), module: 3, degrees: 20 })

test('a barcode in a frame is read by our own reader alone', () => {
  expect(readFrame(picture, 0, () => []).map(({ text }) => text)).toEqual(['6901234567892'])
})

test('every third round looks with the greys spread, for faint prints', () => {
  const faint = {
    ...picture,
    data: picture.data.map((value, index) => (index % 4 === 3 ? 255 : 100 + value / 8)),
  }
  const darkest = [0, 4].map((turn) => {
    let least = 255
    readFrame(faint, turn, ({ data }) => {
      for (const light of data) least = Math.min(least, light)
      return []
    })
    return least
  })
  expect(darkest[0]).toBeGreaterThanOrEqual(100)
  expect(darkest[1]).toBe(0)
})

test('costly looks take turns', () => {
  const blank = { ...picture, data: new Uint8ClampedArray(picture.data.length).fill(255) }
  const quests = [0, 2, 3, 4].map((turn) => {
    const asked: string[] = []
    readFrame(blank, turn, (_, quest) => {
      asked.push(quest)
      return []
    })
    return asked
  })
  expect(quests).toEqual([['upright'], ['inverted'], ['turned'], ['upright', 'matrix']])
})
