import type { Grey } from '../pixels'
import type { Stripes } from './stripes'

/** What of the length is added on each side: a quiet zone, and bars that glare or blur made too faint to be found. */
const spare = 0.2
const widest = 1200
const rowsWanted = 20

/**
 * The stripes laid flat: bars upright, from end to end, each row the mean of some lines. More columns than pixels,
 * within reason: a decoder that measures bars wants them at finer steps than pixels.
 * @param fineness columns for each pixel
 */
export function flatten(grey: Grey, stripes: Stripes, fineness = 2): Grey {
  const reachX = stripes.length * (1 + 2 * spare)
  const width = Math.max(64, Math.min(widest, Math.round(reachX * fineness)))
  const height = Math.max(3, Math.min(rowsWanted, Math.floor(stripes.height / 2)))
  const lines = Math.max(1, Math.min(4, Math.round(stripes.height / height)))
  const stepX = reachX / width
  const stepY = stripes.height / (height * lines)
  const cos = Math.cos(stripes.angle)
  const sin = Math.sin(stripes.angle)
  const data = new Uint8ClampedArray(width * height)
  const sums = new Float32Array(width)
  const lastX = grey.width - 1.001
  const lastY = grey.height - 1.001
  for (let row = 0; row < height; row++) {
    sums.fill(0)
    for (let line = 0; line < lines; line++) {
      const v = (row * lines + line + 0.5) * stepY - stripes.height / 2
      for (let column = 0; column < width; column++) {
        const u = (column + 0.5) * stepX - reachX / 2
        const x = Math.max(0, Math.min(lastX, stripes.x + u * cos - v * sin - 0.5))
        const y = Math.max(0, Math.min(lastY, stripes.y + u * sin + v * cos - 0.5))
        const x0 = x | 0
        const y0 = y | 0
        const at = y0 * grey.width + x0
        const fx = x - x0
        const fy = y - y0
        const top = (grey.data[at] ?? 0) * (1 - fx) + (grey.data[at + 1] ?? 0) * fx
        const low = (grey.data[at + grey.width] ?? 0) * (1 - fx) + (grey.data[at + grey.width + 1] ?? 0) * fx
        sums[column] = (sums[column] ?? 0) + top * (1 - fy) + low * fy
      }
    }
    for (let column = 0; column < width; column++) data[row * width + column] = (sums[column] ?? 0) / lines
  }
  return { width, height, data }
}
