/** A place on a picture, in parts of its width and height, from 0 to 1. */
export interface BoardArea {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Smaller ones are hard to see and to get hold of. */
const least = 0.03
/** One press of an arrow. */
const step = 0.02

const within = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)

const tidy = (value: number): number => Math.round(value * 10_000) / 10_000

/** As near to what is wanted as the picture allows. */
export function fitted({ x, y, width, height }: BoardArea): BoardArea {
  const size = { width: within(width, least, 1), height: within(height, least, 1) }
  return {
    x: tidy(within(x, 0, 1 - size.width)),
    y: tidy(within(y, 0, 1 - size.height)),
    width: tidy(size.width),
    height: tidy(size.height),
  }
}

/** What an arrow does; with `isSizing` it moves the lower right corner. */
export type Arrow = 'left' | 'right' | 'up' | 'down'

export function nudged(area: BoardArea, arrow: Arrow, isSizing: boolean): BoardArea {
  const dx = arrow === 'left' ? -step : arrow === 'right' ? step : 0
  const dy = arrow === 'up' ? -step : arrow === 'down' ? step : 0
  return isSizing
    ? fitted({
        ...area,
        width: Math.min(area.width + dx, 1 - area.x),
        height: Math.min(area.height + dy, 1 - area.y),
      })
    : fitted({ ...area, x: area.x + dx, y: area.y + dy })
}

/** A new one in the middle, for those who do not draw. */
export const middleArea: BoardArea = { x: 0.35, y: 0.42, width: 0.3, height: 0.16 }

/** What a finger that went down at a place takes hold of; a corner is as large as a fingertip. */
export interface Hold {
  readonly kind: 'draw' | 'move' | 'size'
  readonly index: number | null
  readonly from: Point
  /** The area when the finger went down; where it stands for a new one. */
  readonly before: BoardArea
}

/**
 * @param tip half a fingertip, in parts of the picture
 * @param selected the one whose corner can be taken hold of
 */
export function holdAt(areas: readonly BoardArea[], selected: number | null, from: Point, tip: Point): Hold {
  const chosen = selected === null ? undefined : areas[selected]
  if (chosen) {
    const corner = { x: chosen.x + chosen.width, y: chosen.y + chosen.height }
    if (Math.abs(from.x - corner.x) <= tip.x && Math.abs(from.y - corner.y) <= tip.y)
      return { kind: 'size', index: selected, from, before: chosen }
  }
  for (let index = areas.length - 1; index >= 0; index -= 1) {
    const area = areas[index]
    const isInside =
      area &&
      from.x >= area.x &&
      from.x <= area.x + area.width &&
      from.y >= area.y &&
      from.y <= area.y + area.height
    if (isInside) return { kind: 'move', index, from, before: area }
  }
  return { kind: 'draw', index: null, from, before: { ...from, width: 0, height: 0 } }
}

/** Where the area is when the finger is at `to`; null while a new one is still too small to be meant. */
export function heldTo({ kind, from, before }: Hold, to: Point): BoardArea | null {
  const dx = to.x - from.x
  const dy = to.y - from.y
  switch (kind) {
    case 'move':
      return fitted({ ...before, x: before.x + dx, y: before.y + dy })
    case 'size':
      return fitted({
        ...before,
        width: Math.min(before.width + dx, 1 - before.x),
        height: Math.min(before.height + dy, 1 - before.y),
      })
    case 'draw': {
      if (Math.abs(dx) < least / 2 && Math.abs(dy) < least / 2) return null
      const end = { x: within(to.x, 0, 1), y: within(to.y, 0, 1) }
      return fitted({
        x: Math.min(from.x, end.x),
        y: Math.min(from.y, end.y),
        width: Math.abs(end.x - from.x),
        height: Math.abs(end.y - from.y),
      })
    }
  }
}
