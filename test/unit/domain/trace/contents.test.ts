import { describe, expect, test } from '@jest/globals'
import { contentsOf } from '../../../../domain/trace/contents'
import { EventIndex } from '../../../../domain/trace/event-index'
import { pack, ship, when } from './events'

const box = 'urn:test/00/1'
const at = (day: number): number => Date.parse(when(day).eventTime)

describe('what lies in a box', () => {
  test('is what was put in and not taken out, in whatever order the events came', () => {
    const events = [
      pack(3, 'DELETE', box, ['lot-a']),
      pack(1, 'ADD', box, ['lot-a', 'lot-b']),
      pack(2, 'ADD', box, ['item-1']),
    ]
    const found = contentsOf(new EventIndex(events), box)
    expect([...found.things].sort()).toEqual(['item-1', 'lot-b'])
    expect(found).toMatchObject({ asOf: at(3), isEmptied: false })
  })

  test('is nothing after everything was taken out, which is not the same as nothing known', () => {
    const emptied = new EventIndex([pack(1, 'ADD', box, ['lot-a']), pack(2, 'DELETE', box, [])])
    expect(contentsOf(emptied, box)).toEqual({ things: [], asOf: at(2), isEmptied: true })
    const only = new EventIndex([ship(1, box, 'plant', 'shop')])
    expect(contentsOf(only, box)).toEqual({ things: [], asOf: null, isEmptied: false })
  })
})
