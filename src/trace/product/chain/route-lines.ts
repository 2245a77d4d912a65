import type { ChainRoute } from '../../../../contract/chain'
import { gridColumns, gridRows, provinceGrid } from '../../../../domain/regions/province-grid'

/** A line from the middle of one square to that of another, in percent of the map; it turns about its beginning. */
export interface RouteLine {
  readonly key: string
  readonly left: number
  readonly top: number
  /** Of the map's width. */
  readonly width: number
  /** Degrees, clockwise from the east. */
  readonly angle: number
}

const places = new Map(provinceGrid.map((place) => [place.province, place]))

export function linesOf(legs: ChainRoute['legs']): readonly RouteLine[] {
  return legs.flatMap(({ from, to }): RouteLine[] => {
    const [a, b] = [places.get(from), places.get(to)]
    if (!a || !b) return []
    const [east, south] = [b.column - a.column, b.row - a.row]
    return [
      {
        key: `${from} ${to}`,
        left: ((a.column + 0.5) / gridColumns) * 100,
        top: ((a.row + 0.5) / gridRows) * 100,
        width: (Math.sqrt(east ** 2 + south ** 2) / gridColumns) * 100,
        angle: (Math.atan2(south, east) * 180) / Math.PI,
      },
    ]
  })
}
