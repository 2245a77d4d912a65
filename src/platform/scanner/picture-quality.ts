import type { Pixels } from './pixels'

/** What one frame shows of what stands between it and a read. Shares are of 0 to 1. */
export interface PictureQuality {
  /** Mean brightness, 0 to 255. */
  readonly brightness: number
  /** How steep the edges are: 1 when dark turns to light within two pixels. null when there are no edges at all. */
  readonly sharpness: number | null
  /** How much of the picture is as busy as a code is. */
  readonly busyShare: number
  /** Bars run out of the picture on both of two opposite sides. */
  readonly isCutOff: boolean
}

/** The frame is judged by its cells: enough to tell a code from its surroundings, few enough to cost a millisecond. */
const across = 24
const down = 16
/** Rows that are looked at: bars cross them all. */
const rowsLookedAt = 128

interface Cell {
  count: number
  least: number
  most: number
  /** The steepest step. */
  steepest: number
  /** Steps along the row and along the column, summed up. */
  along: number
  downward: number
}

const newCell = (): Cell => ({ count: 0, least: 255, most: 0, steepest: 0, along: 0, downward: 0 })

/** Where dark and light differ by less there is nothing printed. */
const leastRange = 48
/** Of a code, dark and light take turns: the mean step is this share of the range at least. */
const busyStep = 0.1
/** Of bars that are wider than the picture's cells it is less. */
const barredStep = 0.02
/** Bars all run the same way: steps across them outweigh those along them by this. */
const barred = 2.5
/** Of an edge of the picture, when bars run over it. */
const cutShare = 1 / 3

/** Judges a frame by its green light, which is nearest to brightness and costs no arithmetic. */
export function pictureQuality({ width, height, data }: Pixels): PictureQuality {
  const cells = Array.from({ length: across * down }, newCell)
  const rowStep = Math.max(1, Math.floor(height / rowsLookedAt))
  let sum = 0
  let seen = 0
  for (let y = 0; y + 2 < height; y += rowStep) {
    const line = Math.floor((y * down) / height) * across
    for (let x = 0; x + 2 < width; x++) {
      const at = (y * width + x) * 4 + 1
      const light = data[at] ?? 0
      const right = Math.abs((data[at + 8] ?? light) - light)
      const below = Math.abs((data[at + 8 * width] ?? light) - light)
      const cell = cells[line + Math.floor((x * across) / width)]
      sum += light
      seen++
      if (cell === undefined) continue
      cell.count++
      cell.along += right
      cell.downward += below
      if (light < cell.least) cell.least = light
      if (light > cell.most) cell.most = light
      if (right > cell.steepest) cell.steepest = right
      if (below > cell.steepest) cell.steepest = below
    }
  }
  const printed = cells.filter(isPrinted)
  return {
    brightness: seen === 0 ? 0 : sum / seen,
    sharpness: middle(printed.map(({ steepest, most, least }) => steepest / (most - least))),
    busyShare: printed.filter(isBusy).length / cells.length,
    isCutOff: isCutOff(cells),
  }
}

const isPrinted = ({ most, least }: Cell): boolean => most - least >= leastRange

const hasSteps = (cell: Cell, share: number): boolean =>
  isPrinted(cell) &&
  Math.max(cell.along, cell.downward) / Math.max(1, cell.count) >= share * (cell.most - cell.least)

const isBusy = (cell: Cell): boolean => hasSteps(cell, busyStep)

/** Bars run out of the picture at both ends of the line that a reader follows across them. */
function isCutOff(cells: readonly Cell[]): boolean {
  const share = (isOnEdge: (column: number, line: number) => boolean, isBarred: (cell: Cell) => boolean) => {
    const edge = cells.filter((_, index) => isOnEdge(index % across, Math.floor(index / across)))
    return edge.filter((cell) => hasSteps(cell, barredStep) && isBarred(cell)).length / edge.length
  }
  const upright = (cell: Cell): boolean => cell.along >= barred * cell.downward
  const lying = (cell: Cell): boolean => cell.downward >= barred * cell.along
  const sideways = Math.min(
    share((column) => column === 0, upright),
    share((column) => column === across - 1, upright),
  )
  const upAndDown = Math.min(
    share((_, line) => line === 0, lying),
    share((_, line) => line === down - 1, lying),
  )
  return Math.max(sideways, upAndDown) > cutShare
}

function middle(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? null
}
