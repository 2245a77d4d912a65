import type { Grey } from '../pixels'

/** Slants that are tried: columns from the first row to the last, in parts of the strip's width. */
const slants: readonly number[] = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5].map((step) => step * 0.006)
/** Rows that are averaged, from and to in parts of the height: an edge may be torn, or have text beside it. */
const bands: readonly (readonly [number, number])[] = [
  [0.1, 0.5],
  [0.3, 0.7],
  [0.5, 0.9],
  [0.1, 0.9],
]
/** A band of one row would be a chance: the engine wants to see a code on two. */
const rowsOfBand = 2

/**
 * The strip with its bars as upright as they get, and few rows, each the mean of many: what is known of the direction of
 * faint stripes is off by a degree or two, and noise on fine bars goes only when many rows are averaged.
 */
export function straightened(strip: Grey): Grey {
  const { width } = strip
  const slant = slants
    .map((part) => part * width)
    .map((shift) => ({ shift, contrast: contrastOf(meanOf(strip, 0.1, 0.9, shift)) }))
    .reduce((best, one) => (one.contrast > best.contrast ? one : best)).shift
  const data = new Uint8ClampedArray(width * bands.length * rowsOfBand)
  for (const [index, [from, to]] of bands.entries()) {
    const row = meanOf(strip, from, to, slant)
    for (let again = 0; again < rowsOfBand; again++) data.set(row, (index * rowsOfBand + again) * width)
  }
  return { width, height: bands.length * rowsOfBand, data }
}

/** How steep the edges are: they are steepest when the rows lie right on each other. */
function contrastOf(row: Float32Array): number {
  let sum = 0
  for (let x = 1; x < row.length; x++) sum += ((row[x] ?? 0) - (row[x - 1] ?? 0)) ** 2
  return sum
}

/** The mean of the rows of a band, when the last row is moved by `shift` columns against the first. */
function meanOf({ width, height, data }: Grey, from: number, to: number, shift: number): Float32Array {
  const first = Math.min(height - 1, Math.floor(from * height))
  const end = Math.max(first + 1, Math.floor(to * height))
  const row = new Float32Array(width)
  for (let y = first; y < end; y++) {
    const offset = Math.round(((y + 0.5) / height - 0.5) * shift)
    const left = Math.max(0, -offset)
    const right = Math.min(width, width - offset)
    for (let x = 0; x < left; x++) row[x] = (row[x] ?? 0) + (data[y * width] ?? 0)
    for (let x = left; x < right; x++) row[x] = (row[x] ?? 0) + (data[y * width + x + offset] ?? 0)
    for (let x = right; x < width; x++) row[x] = (row[x] ?? 0) + (data[(y + 1) * width - 1] ?? 0)
  }
  for (let x = 0; x < width; x++) row[x] = (row[x] ?? 0) / (end - first)
  return row
}
