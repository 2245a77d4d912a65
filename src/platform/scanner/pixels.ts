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
    const light = (306 * (data[at] ?? 0) + 601 * (data[at + 1] ?? 0) + 117 * (data[at + 2] ?? 0)) >> 10
    const cover = data[at + 3] ?? 255
    grey[index] = cover === 255 ? light : (light * cover) / 255 + 255 - cover
  }
  return { width, height, data: grey }
}

/** Pixels that a spread gives up at either end: glints and specks. */
const extremes = 0.01

/**
 * The same picture with its greys spread over the whole range, for faint prints and dim light: the engine takes what
 * differs by little for one colour. What has its range already is handed back.
 */
export function spread(grey: Grey): Grey {
  const counts = new Uint32Array(256)
  for (const light of grey.data) counts[light] = (counts[light] ?? 0) + 1
  const few = grey.data.length * extremes
  let dark = 0
  for (let seen = counts[0] ?? 0; seen < few && dark < 255; seen += counts[++dark] ?? 0);
  let bright = 255
  for (let seen = counts[255] ?? 0; seen < few && bright > 0; seen += counts[--bright] ?? 0);
  const range = bright - dark
  if (range <= 0 || range > 180) return grey
  const data = new Uint8ClampedArray(grey.data.length)
  const table = Uint8ClampedArray.from({ length: 256 }, (_, light) => ((light - dark) * 255) / range)
  for (let index = 0; index < data.length; index++) data[index] = table[grey.data[index] ?? 0] ?? 0
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

/** Larger or smaller by `scale`, bilinear. */
export function scaled(source: Grey, scale: number): Grey {
  const whole = scale < 1 ? Math.floor(1 / scale) : 1
  const from = whole > 1 ? shrinkWhole(source, whole) : source
  const factor = scale * whole
  if (factor === 1) return from
  const width = Math.max(1, Math.round(from.width * factor))
  const height = Math.max(1, Math.round(from.height * factor))
  const data = new Uint8ClampedArray(width * height)
  const columns = steps(width, from.width, 1)
  const rows = steps(height, from.height, from.width)
  for (let y = 0; y < height; y++) {
    const top = rows.first[y] ?? 0
    const low = rows.second[y] ?? 0
    const fy = rows.part[y] ?? 0
    for (let x = 0; x < width; x++) {
      const left = columns.first[x] ?? 0
      const right = columns.second[x] ?? 0
      const fx = columns.part[x] ?? 0
      const upper = (from.data[top + left] ?? 0) * (1 - fx) + (from.data[top + right] ?? 0) * fx
      const lower = (from.data[low + left] ?? 0) * (1 - fx) + (from.data[low + right] ?? 0) * fx
      data[y * width + x] = upper * (1 - fy) + lower * fy
    }
  }
  return { width, height, data }
}

/** For each of `to` places along a side of `from` pixels: its two neighbours, as offsets, and how near the second is. */
function steps(
  to: number,
  from: number,
  stride: number,
): { first: Int32Array; second: Int32Array; part: Float32Array } {
  const first = new Int32Array(to)
  const second = new Int32Array(to)
  const part = new Float32Array(to)
  for (let index = 0; index < to; index++) {
    const at = Math.min(from - 1, Math.max(0, ((index + 0.5) * from) / to - 0.5))
    const before = Math.floor(at)
    first[index] = before * stride
    second[index] = Math.min(from - 1, before + 1) * stride
    part[index] = at - before
  }
  return { first, second, part }
}

/** Edges along rows made steeper: each pixel is pushed away from the mean of its neighbours, `reach` on either side. */
export function sharpened({ width, height, data }: Grey, reach: number, strength: number): Grey {
  const result = new Uint8ClampedArray(data.length)
  for (let y = 0; y < height; y++) {
    const row = y * width
    let sum = 0
    let from = 0
    let to = 0
    for (let x = 0; x < width; x++) {
      while (to < width && to <= x + reach) sum += data[row + to++] ?? 0
      while (from < x - reach) sum -= data[row + from++] ?? 0
      const own = data[row + x] ?? 0
      result[row + x] = own + strength * (own - sum / (to - from))
    }
  }
  return { width, height, data: result }
}

/** Rows as columns. */
export function transposed({ width, height, data }: Grey): Grey {
  const result = new Uint8ClampedArray(data.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) result[x * height + y] = data[y * width + x] ?? 0
  return { width: height, height: width, data: result }
}

/** With a white margin around it: a picture that was cut tight has no quiet zone. */
export function margined(grey: Grey, margin: number): Grey {
  const width = grey.width + 2 * margin
  const height = grey.height + 2 * margin
  const data = new Uint8ClampedArray(width * height).fill(255)
  for (let y = 0; y < grey.height; y++)
    data.set(grey.data.subarray(y * grey.width, (y + 1) * grey.width), (y + margin) * width + margin)
  return { width, height, data }
}

/** Turned clockwise by `angle` radians, all of it, on white. */
export function turned(grey: Grey, angle: number): Grey {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const width = Math.round(Math.abs(grey.width * cos) + Math.abs(grey.height * sin))
  const height = Math.round(Math.abs(grey.width * sin) + Math.abs(grey.height * cos))
  const data = new Uint8ClampedArray(width * height).fill(255)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const u = x + 0.5 - width / 2
      const v = y + 0.5 - height / 2
      const fromX = u * cos + v * sin + grey.width / 2 - 0.5
      const fromY = v * cos - u * sin + grey.height / 2 - 0.5
      if (fromX < 0 || fromY < 0 || fromX >= grey.width - 1 || fromY >= grey.height - 1) continue
      const left = Math.floor(fromX)
      const fx = fromX - left
      const fy = fromY - Math.floor(fromY)
      const top = Math.floor(fromY) * grey.width + left
      const low = top + grey.width
      const upper = (grey.data[top] ?? 0) * (1 - fx) + (grey.data[top + 1] ?? 0) * fx
      const lower = (grey.data[low] ?? 0) * (1 - fx) + (grey.data[low + 1] ?? 0) * fx
      data[y * width + x] = upper * (1 - fy) + lower * fy
    }
  }
  return { width, height, data }
}
