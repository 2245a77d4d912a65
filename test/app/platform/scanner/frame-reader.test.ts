import { expect, test } from '@jest/globals'
import { readFrame } from '../../../../src/platform/scanner/frame-reader'
import { ean13, paint } from './printed'

const picture = paint({ symbol: ean13('6901234567892'), module: 3, degrees: 20 })

test('a barcode in a frame is read by our own reader alone', () => {
  expect(readFrame(picture, 0, () => []).map(({ text }) => text)).toEqual(['6901234567892'])
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
