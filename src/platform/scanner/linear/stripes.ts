import type { Grey } from '../pixels'

/** A place in a picture that is striped like a linear code. Pixels of the picture. */
export interface Stripes {
  readonly x: number
  readonly y: number
  /** Direction across the bars, radians from the x axis, −π/2 to π/2. */
  readonly angle: number
  /** Extent across the bars. */
  readonly length: number
  /** Extent along the bars. */
  readonly height: number
}

/** Side of the squares that are judged, in pixels. */
const block = 8

/** Every other row says as much. */
const rowStep = 2

/** Structure of a square: sums of the products of its slopes (a structure tensor), smoothed over its neighbours. */
interface Structure {
  readonly columns: number
  readonly rows: number
  readonly xx: Float32Array
  readonly yy: Float32Array
  readonly xy: Float32Array
}

function structureOf({ width, height, data }: Grey): Structure {
  const columns = Math.max(1, Math.floor(width / block))
  const rows = Math.max(1, Math.floor(height / block))
  const xx = new Float32Array(columns * rows)
  const yy = new Float32Array(columns * rows)
  const xy = new Float32Array(columns * rows)
  // Slopes over 2 × 2 pixels: wider ones are blind to bars of one pixel.
  const lastY = Math.min(height - 1, rows * block)
  const lastX = Math.min(width - 1, columns * block)
  for (let y = 0; y < lastY; y += rowStep) {
    const row = Math.floor(y / block) * columns
    const top = y * width
    for (let x = 0; x < lastX; x++) {
      const a = data[top + x] ?? 0
      const b = data[top + x + 1] ?? 0
      const c = data[top + width + x] ?? 0
      const d = data[top + width + x + 1] ?? 0
      const gx = b + d - a - c
      const gy = c + d - a - b
      const at = row + (x >> 3)
      xx[at] = (xx[at] ?? 0) + gx * gx
      yy[at] = (yy[at] ?? 0) + gy * gy
      xy[at] = (xy[at] ?? 0) + gx * gy
    }
  }
  const size = { columns, rows }
  return { ...size, xx: smoothed(xx, size), yy: smoothed(yy, size), xy: smoothed(xy, size) }
}

/** Each square with its eight neighbours. */
function smoothed(values: Float32Array, { columns, rows }: { columns: number; rows: number }): Float32Array {
  const result = new Float32Array(values.length)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let sum = 0
      let count = 0
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
          sum += values[y * columns + x] ?? 0
          count++
        }
      }
      result[row * columns + column] = sum / count
    }
  }
  return result
}

/** Least mean square slope of a striped square, in grey levels² over 2 × 2 pixels, and least part of it in one direction. */
const leastSlope = 4 * 25
const leastCoherence = 0.5
/** Neighbours of one place agree in direction within this, in radians of the doubled angle. */
const leastCosine = Math.cos((2 * 12 * Math.PI) / 180)

/**
 * Places that are striped in one direction, the largest first. Judged by slopes alone, so at any angle and contrast.
 */
export function findStripes(grey: Grey, most: number): readonly Stripes[] {
  const { columns, rows, xx, yy, xy } = structureOf(grey)
  const count = columns * rows
  const cos = new Float32Array(count)
  const sin = new Float32Array(count)
  const isStriped = new Uint8Array(count)
  for (let at = 0; at < count; at++) {
    const difference = (xx[at] ?? 0) - (yy[at] ?? 0)
    const product = 2 * (xy[at] ?? 0)
    const energy = (xx[at] ?? 0) + (yy[at] ?? 0)
    const strength = Math.hypot(difference, product)
    if (energy < (leastSlope * block * block) / rowStep || strength < leastCoherence * energy) continue
    isStriped[at] = 1
    cos[at] = difference / strength
    sin[at] = product / strength
  }
  const found: Stripes[] = []
  const queue = new Int32Array(count)
  for (let seed = 0; seed < count; seed++) {
    if (isStriped[seed] !== 1) continue
    isStriped[seed] = 0
    queue[0] = seed
    let length = 1
    for (let next = 0; next < length; next++) {
      const here = queue[next] ?? 0
      for (const step of [-1, 1, -columns, columns]) {
        const there = here + step
        if (there < 0 || there >= count || isStriped[there] !== 1) continue
        if (Math.abs(step) === 1 && Math.floor(there / columns) !== Math.floor(here / columns)) continue
        const cosine = (cos[here] ?? 0) * (cos[there] ?? 0) + (sin[here] ?? 0) * (sin[there] ?? 0)
        if (cosine < leastCosine) continue
        isStriped[there] = 0
        queue[length++] = there
      }
    }
    if (length >= leastSquares) found.push(extentOf(queue.subarray(0, length), columns, cos, sin))
  }
  return found.sort((one, other) => other.length * other.height - one.length * one.height).slice(0, most)
}

/** Fewer squares hold no code. */
const leastSquares = 4

function extentOf(squares: Int32Array, columns: number, cos: Float32Array, sin: Float32Array): Stripes {
  let c = 0
  let s = 0
  for (const at of squares) {
    c += cos[at] ?? 0
    s += sin[at] ?? 0
  }
  const angle = Math.atan2(s, c) / 2
  const ux = Math.cos(angle)
  const uy = Math.sin(angle)
  const across: number[] = []
  const along: number[] = []
  for (const at of squares) {
    const x = ((at % columns) + 0.5) * block
    const y = (Math.floor(at / columns) + 0.5) * block
    across.push(x * ux + y * uy)
    along.push(y * ux - x * uy)
  }
  const [a0, a1] = range(across)
  const [b0, b1] = range(along)
  const u = (a0 + a1) / 2
  const v = (b0 + b1) / 2
  return { x: u * ux - v * uy, y: u * uy + v * ux, angle, length: a1 - a0 + block, height: b1 - b0 + block }
}

/** From the first to the last, without the outermost fiftieth on each side. */
function range(values: number[]): [number, number] {
  values.sort((one, other) => one - other)
  const cut = Math.floor(values.length / 50)
  return [values[cut] ?? 0, values[values.length - 1 - cut] ?? 0]
}
