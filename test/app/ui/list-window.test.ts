import { describe, expect, test } from '@jest/globals'
import { blockRows, ListWindow, type Piece } from '../../../src/ui/list-window'

const rows = 10_000
const blocks = rows / blockRows
const screen = 800

/** Blocks of different heights: names wrap. */
const heightOf = (block: number): number => 800 + (block % 5) * 60
const topOf = (block: number): number =>
  Array.from({ length: block }, (_, at) => heightOf(at)).reduce((sum, height) => sum + height, 0)

const mounted = (pieces: readonly Piece[]): number[] =>
  pieces.flatMap((piece) => (piece.kind === 'block' ? [piece.block] : []))

/** Looks until nothing changes any more, as the page does after each drawing. */
function settle(list: ListWindow, top: number, focused: number | null = null): void {
  for (let turn = 0; turn < 5; turn += 1) {
    const measured = mounted(list.pieces(rows)).map((block) => ({ block, height: heightOf(block) }))
    list.see({ top, height: screen, blocks: measured, focused, isByKeyboard: false }, rows, screen)
  }
}

const total = (list: ListWindow): number =>
  list
    .pieces(rows)
    .reduce((sum, piece) => sum + (piece.kind === 'gap' ? piece.height : heightOf(piece.block)), 0)

describe('the window of a long list', () => {
  test('mounts what is near the screen, wherever that is', () => {
    const list = new ListWindow()
    for (let block = 0; block < blocks; block += 1) {
      settle(list, topOf(block))
      const here = mounted(list.pieces(rows))
      expect(here).toContain(block)
      expect(here.length).toBeLessThanOrEqual(6)
    }
  })

  test('keeps every block as high as it was when it leaves', () => {
    const list = new ListWindow()
    for (let block = 0; block < blocks; block += 1) settle(list, topOf(block))
    expect(total(list)).toBe(topOf(blocks))
    settle(list, 0)
    expect(total(list)).toBe(topOf(blocks))
    expect(list.pieces(rows).filter(({ kind }) => kind === 'gap')).toHaveLength(1)
  })

  test('keeps the block with the focus, however far away', () => {
    const list = new ListWindow()
    for (let block = 0; block <= 500; block += 1) settle(list, topOf(block), 3)
    const here = mounted(list.pieces(rows))
    expect(here).toContain(3)
    expect(here).toContain(500)
    settle(list, topOf(500), null)
    expect(mounted(list.pieces(rows))).not.toContain(3)
  })

  test('knows that the end is near, and that it is not', () => {
    const list = new ListWindow()
    settle(list, 0)
    expect(list.isEndNear).toBe(false)
    settle(list, topOf(blocks) - screen * 2)
    expect(list.isEndNear).toBe(true)
  })

  test('lets whoever comes by keyboard reach its end', () => {
    const list = new ListWindow()
    list.see({ top: 0, height: screen, blocks: [], focused: 1, isByKeyboard: true }, 20, screen)
    expect(list.isEndNear).toBe(false)
  })

  test('forgets the heights of another type size', () => {
    const list = new ListWindow()
    for (let block = 0; block < 20; block += 1) settle(list, topOf(block))
    const elder = mounted(list.pieces(200)).map((block) => ({ block, height: 1600 }))
    list.see({ top: 0, height: screen, blocks: elder, focused: null, isByKeyboard: false }, 200, screen)
    const high = list
      .pieces(200)
      .reduce((sum, piece) => sum + (piece.kind === 'gap' ? piece.height : 1600), 0)
    expect(high).toBe(20 * 1600)
  })

  test('draws a short list whole', () => {
    expect(mounted(new ListWindow().pieces(3))).toEqual([0])
    expect(new ListWindow().pieces(0)).toEqual([])
  })
})
