import type { VerdictLevel } from '../../domain/credit/publicity-types'

/** The look's light set (`src/ui/tokens.css`), for paper and pictures. */
export const colours = {
  paper: '#f6f4ee',
  card: '#ffffff',
  line: '#dcd8cc',
  lineStrong: '#7f7c72',
  ink: '#1d2422',
  ink2: '#4c5653',
  ink3: '#626a67',
  brand: '#0f5f54',
  brandInk: '#ffffff',
} as const

const sealColours: Readonly<Record<VerdictLevel, string>> = {
  good: '#1f6f43',
  note: '#805300',
  caution: '#a03e0d',
  stop: '#a61b1b',
  none: '#ffffff',
}

/** The colour of the word in the seal. */
export function sealInk(level: VerdictLevel): string {
  return level === 'none' ? colours.ink2 : '#ffffff'
}

/**
 * The outline of a seal in a square, as an SVG path: round, rounded square, diamond or octagon, so that nobody needs
 * its colour.
 */
export function sealOutline(level: VerdictLevel, x: number, y: number, side: number): SealOutline {
  const fill = sealColours[level]
  const r = level === 'note' ? side * 0.22 : side / 2
  const points = (pairs: readonly (readonly [number, number])[]): string =>
    `M${pairs.map(([px, py]) => `${x + px * side} ${y + py * side}`).join('L')}Z`
  if (level === 'caution')
    return {
      fill,
      isDashed: false,
      path: points([
        [0.5, -0.1],
        [1.1, 0.5],
        [0.5, 1.1],
        [-0.1, 0.5],
      ]),
    }
  if (level === 'stop') {
    const corners = [
      [0.3, 0],
      [0.7, 0],
      [1, 0.3],
      [1, 0.7],
      [0.7, 1],
      [0.3, 1],
      [0, 0.7],
      [0, 0.3],
    ] as const
    return { fill, isDashed: false, path: points(corners) }
  }
  const [right, bottom] = [x + side, y + side]
  const arc = (toX: number, toY: number): string => `A${r} ${r} 0 0 1 ${toX} ${toY}`
  const path = [
    `M${x + r} ${y}H${right - r}${arc(right, y + r)}V${bottom - r}${arc(right - r, bottom)}`,
    `H${x + r}${arc(x, bottom - r)}V${y + r}${arc(x + r, y)}Z`,
  ].join('')
  return { fill, isDashed: level === 'none', path }
}

export interface SealOutline {
  readonly fill: string
  /** "No record" is an empty place: a dashed ring. */
  readonly isDashed: boolean
  readonly path: string
}
