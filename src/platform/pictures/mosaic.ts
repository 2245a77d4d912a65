import type { Area } from './pictures.port'

/** RGBA, row by row, four bytes a pixel. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/**
 * So few blocks along the longer side, and so few shades, that nothing can be computed back: a mosaic of many blocks
 * has given away number plates before.
 */
const blocksAlong = 6
const shadeStep = 32

/** The pixels of an area of a picture, at least one. */
export function pixelsOf(area: Area, width: number, height: number) {
  const left = Math.min(Math.max(Math.floor(area.x * width), 0), width - 1)
  const top = Math.min(Math.max(Math.floor(area.y * height), 0), height - 1)
  const right = Math.min(Math.max(Math.ceil((area.x + area.width) * width), left + 1), width)
  const bottom = Math.min(Math.max(Math.ceil((area.y + area.height) * height), top + 1), height)
  return { left, top, width: right - left, height: bottom - top }
}

/** Turns a raster, the pixels of one area, into a coarse mosaic in place. */
export function mosaic(raster: Raster): void {
  const side = Math.max(1, Math.ceil(Math.max(raster.width, raster.height) / blocksAlong))
  for (let top = 0; top < raster.height; top += side) {
    for (let left = 0; left < raster.width; left += side) {
      flatten(raster, left, top, Math.min(left + side, raster.width), Math.min(top + side, raster.height))
    }
  }
}

function flatten({ width, data }: Raster, left: number, top: number, right: number, bottom: number): void {
  const sums = [0, 0, 0]
  eachPixel((at) => {
    for (const channel of [0, 1, 2]) sums[channel] = (sums[channel] ?? 0) + (data[at + channel] ?? 0)
  })
  const count = (right - left) * (bottom - top)
  const shades = sums.map((sum) => Math.min(255, Math.round(sum / count / shadeStep) * shadeStep))
  eachPixel((at) => {
    data.set(shades, at)
    data[at + 3] = 255
  })

  function eachPixel(visit: (at: number) => void): void {
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) visit((y * width + x) * 4)
    }
  }
}
