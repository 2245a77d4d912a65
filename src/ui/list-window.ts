import { makeAutoObservable, observableRef } from 'mobx'

/** Rows are mounted and taken away by so many: few enough to cost no frame, enough not to do it at every step. */
export const blockRows = 10
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

/** What the list consists of, top to bottom: blocks with their rows, and gaps as high as the blocks left out. */
export type Piece =
  | { readonly kind: 'block'; readonly block: number; readonly from: number; readonly to: number }
  | { readonly kind: 'gap'; readonly block: number; readonly height: number }

/**
 * Which rows of a long list are mounted. Rows keep the height they have; a block that leaves the neighbourhood of the
 * screen leaves a gap as high as it was. The block with the focus stays, wherever it is.
 */
export class ListWindow {
  /** The mounted blocks, both included. */
  near: { readonly first: number; readonly last: number } = { first: 0, last: 1 }
  focused: number | null = null
  /** Within two screens of the last row, and nobody goes there by keyboard. */
  isEndNear = false
  /** CSS px by block; a hole where none was measured. */
  private heights: (number | undefined)[] = []

  constructor() {
    makeAutoObservable<this, 'heights'>(this, { heights: false, near: observableRef }, { autoBind: true })
  }

  /**
   * Takes a look in.
   * @param count rows there are now
   * @param margin CSS px that stay mounted above and below the screen
   */
  see(sight: Sight, count: number, margin: number): void {
    this.remember(sight.blocks)
    this.focused = sight.focused
    const last = Math.max(0, Math.ceil(count / blockRows) - 1)
    const from = sight.top - margin
    const to = sight.top + sight.height + margin
    let end = 0
    let first = last
    let final = last
    for (let block = 0; block <= last; block += 1) {
      const start = end
      end += this.heightOf(block)
      if (end >= from && block < first) first = block
      if (start > to && block <= final) final = Math.max(first, block - 1)
    }
    if (first !== this.near.first || final !== this.near.last) this.near = { first, last: final }
    this.isEndNear = !sight.isByKeyboard && end - (sight.top + sight.height) < sight.height * 2
  }

  /** The list as it is drawn, for so many rows. */
  pieces(count: number): readonly Piece[] {
    const pieces: Piece[] = []
    let gap = 0
    let gapFrom = 0
    const closeGap = (): void => {
      if (gap > 0) pieces.push({ kind: 'gap', block: gapFrom, height: gap })
      gap = 0
    }
    for (let block = 0; block * blockRows < count; block += 1) {
      if (this.isMounted(block)) {
        closeGap()
        const from = block * blockRows
        pieces.push({ kind: 'block', block, from, to: Math.min(count, from + blockRows) })
      } else {
        if (gap === 0) gapFrom = block
        gap += this.heightOf(block)
      }
    }
    closeGap()
    return pieces
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
    return this.heights.find((height) => height !== undefined) ?? guessedRow * blockRows
  }
}
