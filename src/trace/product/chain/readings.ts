import type { SensorSeries } from '../../../../contract/chain'

/** Whether any reading is outside what the sender says it should be. */
export function isOutside({ lowest, highest, lowerLimit, upperLimit }: SensorSeries): boolean {
  return (
    (lowest !== null && lowerLimit !== null && lowest < lowerLimit) ||
    (highest !== null && upperLimit !== null && highest > upperLimit)
  )
}

export interface Bar {
  readonly at: string
  /** Percent of the picture: from the left, and from the bottom up. */
  readonly left: number
  readonly height: number
  readonly isOutside: boolean
}

export interface Plot {
  readonly bars: readonly Bar[]
  /** Heights of the limits in percent, null where there is none. */
  readonly lower: number | null
  readonly upper: number | null
}

/** The bars' own width, percent. */
export const barWidth = 1.6
/** Room below the lowest and above the highest, as a share of the span. */
const ROOM = 0.15

/** A series as bars over time; null with fewer than two readings, which need no picture. */
export function plotOf({ points, lowerLimit, upperLimit }: SensorSeries): Plot | null {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 2) return null
  const shown = [...points.map(({ value }) => value), lowerLimit, upperLimit].filter(
    (value) => value !== null,
  )
  const [low, high] = [Math.min(...shown), Math.max(...shown)]
  const room = (high - low || 1) * ROOM
  const heightOf = (value: number): number => ((value - low + room) / (high - low + room * 2)) * 100
  const [begin, end] = [Date.parse(first.at), Date.parse(last.at)]
  return {
    bars: points.map(({ at, value }, index) => ({
      at,
      left:
        (begin === end ? index / (points.length - 1) : (Date.parse(at) - begin) / (end - begin)) *
        (100 - barWidth),
      height: heightOf(value),
      isOutside: (lowerLimit !== null && value < lowerLimit) || (upperLimit !== null && value > upperLimit),
    })),
    lower: lowerLimit === null ? null : heightOf(lowerLimit),
    upper: upperLimit === null ? null : heightOf(upperLimit),
  }
}
