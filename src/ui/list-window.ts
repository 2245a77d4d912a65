import { makeAutoObservable, observableRef } from 'mobx'
import type { Reach } from './reach.props'

/** CSS px of a row, until the first ones are measured. */
const guessedRow = 96

/** What a look at the page tells: where the screen stands over the list, and how high the mounted blocks are. */
export interface Sight {
  /** CSS px from the top of the list to the top of the screen; below 0 while the list begins further down. */
  readonly top: number
  /** CSS px of the screen. */
  readonly height: number
  /** CSS px of each mounted block, by its number. */
  readonly blocks: readonly { readonly block: number; readonly height: number }[]
  /** The block that holds the focus. */
  readonly focused: number | null
  /** Somebody goes through the rows by keyboard: they press “more” themselves, or would never come to an end. */
  readonly isByKeyboard: boolean
}

/** A block of the list: its rows, or without them a box as high as they were. */
export interface Block {
  readonly block: number
  /** Its rows, from 0; the last is not among them. */
  readonly from: number
  readonly to: number
  /** CSS px where its rows are not mounted; null where they are. */
  readonly height: number | null
}

interface Span {
  /** Both included. */
  readonly first: number
  readonly last: number
}

/**
 * Which rows of a long list are mounted. Rows keep the height they have; a block that leaves the neighbourhood of the
 * screen is as high as it was. The block with the focus stays, wherever it is.
 */
export class ListWindow {
  /** The mounted blocks. */
  near: Span
  focused: number | null = null
  /** Within two screens of the last row, and nobody goes there by keyboard. */
  isEndNear = false
  /** CSS px by block; a hole where none was measured. */
  private heights: (number | undefined)[] = []
  /** Rows there were, when the page was last looked at. */
  private count: number | null = null

  constructor(private readonly reach: Reach) {
    this.near = { first: 0, last: reach.blocksAtFirst - 1 }
    makeAutoObservable<this, 'reach' | 'heights' | 'count'>(
      this,
      { reach: false, heights: false, count: false, near: observableRef },
      { autoBind: true },
    )
  }

  /**
   * Takes a look in.
   * @param count rows there are now
   * @returns whether rows have come since the look before: where they stand, only another look tells
   */
  see(sight: Sight, count: number): boolean {
    this.remember(sight.blocks)
    this.focused = sight.focused
    // Rows that have just come may have had no place on the page when it was looked at.
    const placed = Math.min(count, this.count ?? count)
    this.count = count
    const { near } = this
    const wanted = this.within(sight, placed, this.reach.beside)
    const stays = this.within(sight, placed, this.reach.kept)
    // What is mounted already stays as long as it is not far away and holds together with what must be there.
    const isOne = near.first <= wanted.last + 1 && near.last >= wanted.first - 1
    const first = isOne ? Math.min(wanted.first, Math.max(near.first, stays.first)) : wanted.first
    const last = isOne ? Math.max(wanted.last, Math.min(near.last, stays.last)) : wanted.last
    if (first !== near.first || last !== near.last) this.near = { first, last }
    const end = this.blocks(count).reduce((sum, { block }) => sum + this.heightOf(block), 0)
    this.isEndNear = !sight.isByKeyboard && end - (sight.top + sight.height) < sight.height * 2
    return placed < count
  }

  /** The list as it is drawn, for so many rows. */
  blocks(count: number): readonly Block[] {
    const { blockRows } = this.reach
    return Array.from({ length: Math.ceil(count / blockRows) }, (_, block) => {
      const from = block * blockRows
      const to = Math.min(count, from + blockRows)
      return { block, from, to, height: this.isMounted(block) ? null : this.heightOf(block) }
    })
  }

  /** The blocks on the screen, and so many screens above and below it. */
  private within({ top, height }: Sight, count: number, screens: number): Span {
    const final = Math.max(0, Math.ceil(count / this.reach.blockRows) - 1)
    const from = top - height * screens
    const to = top + height * (1 + screens)
    let end = 0
    let first = final
    let last = final
    for (let block = 0; block <= final; block += 1) {
      const start = end
      end += this.heightOf(block)
      if (end >= from && block < first) first = block
      if (start > to && block <= last) last = Math.max(first, block - 1)
    }
    return { first, last }
  }

  private isMounted(block: number): boolean {
    return (block >= this.near.first && block <= this.near.last) || block === this.focused
  }

  private remember(measured: Sight['blocks']): void {
    // Another width or a larger type changes every row: what was measured before then says nothing any more.
    const isOtherwise = measured.some(({ block, height }) => {
      const before = this.heights[block]
      return before !== undefined && before > 0 && Math.abs(height - before) > before / 4
    })
    if (isOtherwise) this.heights = []
    for (const { block, height } of measured) this.heights[block] = height
  }

  private heightOf(block: number): number {
    return this.heights[block] ?? this.usual()
  }

  /** What an unmeasured block is likely to be. */
  private usual(): number {
    return this.heights.find((height) => height !== undefined) ?? guessedRow * this.reach.blockRows
  }
}
