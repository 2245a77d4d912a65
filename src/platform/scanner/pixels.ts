/** A picture as rows of RGBA, four bytes a pixel: what a canvas gives and what the engine takes. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray<ArrayBuffer>
}

/** The same picture in grey, one byte a pixel (ITU-R BT.601 weights, on white where it is transparent). */
export interface Grey {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray<ArrayBuffer>
}

export function toGrey(pixels: Pixels): Grey {
  const { width, height, data } = pixels
  const grey = new Uint8ClampedArray(width * height)
  for (let index = 0, at = 0; index < grey.length; index++, at += 4) {
    const light = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)
    const cover = (data[at + 3] ?? 255) / 255
    grey[index] = light * cover + 255 * (1 - cover)
  }
  return { width, height, data: grey }
}

export function fromGrey(grey: Grey): Pixels {
  const data = new Uint8ClampedArray(grey.data.length * 4)
  for (let index = 0, at = 0; index < grey.data.length; index++, at += 4) {
    const light = grey.data[index] ?? 255
    data[at] = light
    data[at + 1] = light
    data[at + 2] = light
    data[at + 3] = 255
  }
  return { width: grey.width, height: grey.height, data }
}

/** Averages `factor` × `factor` pixels into one: shrinking by anything else loses thin bars. */
function shrinkWhole(grey: Grey, factor: number): Grey {
  const width = Math.floor(grey.width / factor)
  const height = Math.floor(grey.height / factor)
  const data = new Uint8ClampedArray(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0
      for (let dy = 0; dy < factor; dy++) {
        const row = (y * factor + dy) * grey.width + x * factor
        for (let dx = 0; dx < factor; dx++) sum += grey.data[row + dx] ?? 0
      }
      data[y * width + x] = sum / (factor * factor)
    }
  }
  return { width, height, data }
}

/** Turned by `degrees` about its middle and scaled, bilinear; what lies outside is white. */
export function turn(source: Grey, degrees: number, scale = 1): Grey {
  const whole = scale < 1 ? Math.floor(1 / scale) : 1
  const from = whole > 1 ? shrinkWhole(source, whole) : source
  const factor = scale * whole
  if (degrees === 0 && factor === 1) return from
  const angle = (degrees * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const width = Math.max(1, Math.round(factor * (Math.abs(from.width * cos) + Math.abs(from.height * sin))))
  const height = Math.max(1, Math.round(factor * (Math.abs(from.width * sin) + Math.abs(from.height * cos))))
  const data = new Uint8ClampedArray(width * height).fill(255)
  for (let y = 0; y < height; y++) {
    const v = (y + 0.5 - height / 2) / factor
    for (let x = 0; x < width; x++) {
      const u = (x + 0.5 - width / 2) / factor
      const sx = u * cos + v * sin + from.width / 2 - 0.5
      const sy = v * cos - u * sin + from.height / 2 - 0.5
      const x0 = Math.floor(sx)
      const y0 = Math.floor(sy)
      if (x0 < 0 || y0 < 0 || x0 + 1 >= from.width || y0 + 1 >= from.height) continue
      const at = y0 * from.width + x0
      const fx = sx - x0
      const top = (from.data[at] ?? 255) * (1 - fx) + (from.data[at + 1] ?? 255) * fx
      const bottom =
        (from.data[at + from.width] ?? 255) * (1 - fx) + (from.data[at + from.width + 1] ?? 255) * fx
      const fy = sy - y0
      data[y * width + x] = top * (1 - fy) + bottom * fy
    }
  }
  return { width, height, data }
}

/** Edges made steeper: each pixel is pushed away from the mean of its neighbours in the row or the column. */
export function sharpen(grey: Grey, along: 'rows' | 'columns', reach: number, strength: number): Grey {
  const step = along === 'rows' ? 1 : grey.width
  const data = new Uint8ClampedArray(grey.data.length)
  for (let index = 0; index < data.length; index++) {
    const own = grey.data[index] ?? 255
    let sum = 0
    let count = 0
    for (let away = -reach; away <= reach; away++) {
      const neighbour = grey.data[index + away * step]
      if (neighbour === undefined) continue
      sum += neighbour
      count++
    }
    data[index] = own + strength * (own - sum / count)
  }
  return { width: grey.width, height: grey.height, data }
}

/** Averages along the bars, across noise: `along` is the direction of the bars. */
export function smooth(grey: Grey, along: 'rows' | 'columns', reach: number): Grey {
  return sharpen(grey, along, reach, -1)
}
