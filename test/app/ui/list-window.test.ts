import { describe, expect, test } from '@jest/globals'
import { ListWindow, type Block } from '../../../src/ui/list-window'
import type { Reach } from '../../../src/ui/reach.props'
import { reach as onH5 } from '../../../src/ui/reach.h5'
import { reach as onPhone } from '../../../src/ui/reach.weapp'

const rows = 10_000
const blocks = rows / onH5.blockRows
const screen = 800

/** Blocks of different heights: names wrap. */
const heightOf = (block: number): number => 800 + (block % 5) * 60
const topOf = (block: number): number =>
  Array.from({ length: block }, (_, at) => heightOf(at)).reduce((sum, height) => sum + height, 0)

const mounted = (list: readonly Block[]): number[] =>
  list.flatMap(({ block, height }) => (height === null ? [block] : []))

/** Looks until nothing changes any more, as the page does after each drawing. */
function settle(list: ListWindow, top: number, focused: number | null = null): void {
  for (let turn = 0; turn < 5; turn += 1) {
    const measured = mounted(list.blocks(rows)).map((block) => ({ block, height: heightOf(block) }))
    list.see({ top, height: screen, blocks: measured, focused, isByKeyboard: false }, rows)
  }
}

const total = (list: ListWindow): number =>
  list.blocks(rows).reduce((sum, { block, height }) => sum + (height ?? heightOf(block)), 0)

describe('the window of a long list', () => {
  test('mounts what is near the screen, wherever that is', () => {
    const list = new ListWindow(onH5)
    for (let block = 0; block < blocks; block += 1) {
      settle(list, topOf(block))
      const here = mounted(list.blocks(rows))
      expect(here).toContain(block)
      expect(here.length).toBeLessThanOrEqual(6)
    }
  })

  test('keeps every block as high as it was when it leaves', () => {
    const list = new ListWindow(onH5)
    for (let block = 0; block < blocks; block += 1) settle(list, topOf(block))
    expect(total(list)).toBe(topOf(blocks))
    settle(list, 0)
    expect(total(list)).toBe(topOf(blocks))
  })

  test('keeps the block with the focus, however far away', () => {
    const list = new ListWindow(onH5)
    for (let block = 0; block <= 500; block += 1) settle(list, topOf(block), 3)
    const here = mounted(list.blocks(rows))
    expect(here).toContain(3)
    expect(here).toContain(500)
    settle(list, topOf(500), null)
    expect(mounted(list.blocks(rows))).not.toContain(3)
  })

  test('knows that the end is near, and that it is not', () => {
    const list = new ListWindow(onH5)
    settle(list, 0)
    expect(list.isEndNear).toBe(false)
    settle(list, topOf(blocks) - screen * 2)
    expect(list.isEndNear).toBe(true)
  })

  test('lets whoever comes by keyboard reach its end', () => {
    const list = new ListWindow(onH5)
    list.see({ top: 0, height: screen, blocks: [], focused: 1, isByKeyboard: true }, 20)
    expect(list.isEndNear).toBe(false)
  })

  test('forgets the heights of another type size', () => {
    const list = new ListWindow(onH5)
    for (let block = 0; block < 20; block += 1) settle(list, topOf(block))
    const elder = mounted(list.blocks(200)).map((block) => ({ block, height: 1600 }))
    list.see({ top: 0, height: screen, blocks: elder, focused: null, isByKeyboard: false }, 200)
    const high = list.blocks(200).reduce((sum, { height }) => sum + (height ?? 1600), 0)
    expect(high).toBe(20 * 1600)
  })

  test('draws a short list whole', () => {
    expect(mounted(new ListWindow(onH5).blocks(3))).toEqual([0])
    expect(new ListWindow(onH5).blocks(0)).toEqual([])
  })
})

describe('the window of a long list in the mini-program', () => {
  const blockPx = 600
  /** The blocks that come in while the page is looked at there, until nothing changes any more. */
  function comeIn(list: ListWindow, top: number): readonly number[] {
    const before = mounted(list.blocks(rows))
    for (let turn = 0; turn < 5; turn += 1) {
      const measured = mounted(list.blocks(rows)).map((block) => ({ block, height: blockPx }))
      list.see({ top, height: screen, blocks: measured, focused: null, isByKeyboard: false }, rows)
    }
    return mounted(list.blocks(rows)).filter((block) => !before.includes(block))
  }
  const begun = (reach: Reach = onPhone): ListWindow => {
    const list = new ListWindow(reach)
    comeIn(list, 0)
    return list
  }

  test('sends nothing beyond its first blocks while nobody has scrolled', () => {
    expect(mounted(begun().blocks(rows))).toEqual([0, 1])
  })

  test('sends two blocks at most for each screen that goes by, and always has a quarter of the next', () => {
    const list = begun()
    comeIn(list, screen)
    for (let top = screen * 2; top < 100 * screen; top += screen) {
      expect(comeIn(list, top).length).toBeLessThanOrEqual(2)
      const here = mounted(list.blocks(rows))
      expect(here).toContain(Math.floor(top / blockPx))
      expect(here).toContain(Math.floor((top + screen * 1.25 - 1) / blockPx))
    }
  })

  test('sends nothing again when the finger turns back', () => {
    const list = begun()
    for (let top = screen; top <= 10 * screen; top += screen) comeIn(list, top)
    expect(comeIn(list, 9.5 * screen)).toEqual([])
  })

  test('sends only the screen where the page jumps to', () => {
    const list = begun()
    expect(comeIn(list, 300 * blockPx)).toEqual([299, 300, 301])
  })
})
