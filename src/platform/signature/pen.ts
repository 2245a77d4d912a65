import { signatureBox, signatureLimits, type Stroke } from '../../../domain/complaint/proxy-signature'

/** Where a finger is, in parts of the field, from 0 to 1. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** Nearer points than this, in units of the field, tell nothing more of a line. */
const leastStep = 5

const within = (value: number, most: number): number => Math.round(Math.min(Math.max(value, 0), 1) * most)

const placed = ({ x, y }: Spot): readonly [number, number] => [
  within(x, signatureBox.width),
  within(y, signatureBox.height),
]

/** A line that begins here; null when the field holds no more lines. */
export function begunStroke(strokes: readonly Stroke[], spot: Spot): Stroke | null {
  return strokes.length >= signatureLimits.strokes ? null : [...placed(spot)]
}

/** The line, drawn on to here; the same one when the finger has hardly moved or the field holds no more points. */
export function drawnOn(strokes: readonly Stroke[], stroke: Stroke, spot: Spot): Stroke {
  const [x, y] = placed(spot)
  const [lastX = x, lastY = y] = stroke.slice(-2)
  if (Math.hypot(x - lastX, y - lastY) < leastStep) return stroke
  const values = strokes.reduce((sum, each) => sum + each.length, stroke.length)
  return values / 2 >= signatureLimits.points ? stroke : [...stroke, x, y]
}
