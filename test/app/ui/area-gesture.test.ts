import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fitted, heldTo, holdAt, nudged, type BoardArea } from '../../../src/ui/area-gesture'

const tip = { x: 0.05, y: 0.05 }
const area: BoardArea = { x: 0.2, y: 0.2, width: 0.3, height: 0.2 }

describe('a finger on a picture', () => {
  test('draws a new place from corner to corner, in whichever direction', () => {
    const hold = holdAt([], null, { x: 0.6, y: 0.5 }, tip)
    expect(heldTo(hold, { x: 0.4, y: 0.4 })).toEqual({ x: 0.4, y: 0.4, width: 0.2, height: 0.1 })
  })

  test('that only taps draws nothing', () => {
    expect(heldTo(holdAt([], null, { x: 0.6, y: 0.5 }, tip), { x: 0.605, y: 0.5 })).toBeNull()
  })

  test('moves the place it goes down on, the newest where two lie over each other', () => {
    const hold = holdAt([area, { ...area, x: 0.3 }], null, { x: 0.4, y: 0.3 }, tip)
    expect(hold).toMatchObject({ kind: 'move', index: 1 })
    expect(heldTo(hold, { x: 0.5, y: 0.4 })).toEqual({ x: 0.4, y: 0.3, width: 0.3, height: 0.2 })
  })

  test('sizes the selected place at its corner, not another one', () => {
    const corner = { x: 0.51, y: 0.41 }
    expect(holdAt([area], null, corner, tip).kind).toBe('draw')
    const hold = holdAt([area], 0, corner, tip)
    expect(heldTo(hold, { x: 0.61, y: 0.51 })).toEqual({ x: 0.2, y: 0.2, width: 0.4, height: 0.3 })
  })
})

test('an arrow moves a place, and with sizing its corner', () => {
  expect(nudged(area, 'right', false)).toEqual({ ...area, x: 0.22 })
  expect(nudged(area, 'down', true)).toEqual({ ...area, height: 0.22 })
  expect(nudged({ ...area, x: 0.7 }, 'right', true)).toEqual({ ...area, x: 0.7 })
})

test('whatever is done to it, a place lies inside of the picture and is large enough to be seen', () => {
  const part = fc.double({ min: -2, max: 3, noNaN: true })
  fc.assert(
    fc.property(fc.record({ x: part, y: part, width: part, height: part }), (wild) => {
      const { x, y, width, height } = fitted(wild)
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(1.0001)
      expect(y + height).toBeLessThanOrEqual(1.0001)
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(0.03)
    }),
  )
})
