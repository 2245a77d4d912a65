import sharp from 'sharp'

const window = 8

interface Grey {
  readonly width: number
  readonly height: number
  readonly data: Buffer
}

const greyOf = async (picture: Buffer, width: number, height: number): Promise<Grey> => ({
  width,
  height,
  data: await sharp(picture, { limitInputPixels: false })
    .autoOrient()
    .resize(width, height, { fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer(),
})

export interface Region {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Mean structural similarity (Wang et al. 2004) of a copy and its original at the size of the copy, over windows of 8
 * by 8 pixels: 1 is the same, below 0.8 one sees it.
 * @param region parts of the picture, from 0 to 1; all of it without one
 */
export async function likeness(original: Buffer, copy: Buffer, region?: Region): Promise<number> {
  const { width, height } = await sharp(copy).metadata()
  const [one, other] = [await greyOf(original, width, height), await greyOf(copy, width, height)]
  const { x = 0, y = 0, width: across = 1, height: down = 1 } = region ?? {}
  let sum = 0
  let count = 0
  const [bottom, right] = [Math.floor((y + down) * height), Math.floor((x + across) * width)]
  for (let top = Math.floor(y * height); top + window <= bottom; top += window) {
    for (let left = Math.floor(x * width); left + window <= right; left += window) {
      sum += similarity(one, other, left, top)
      count += 1
    }
  }
  return sum / count
}

function similarity(one: Grey, other: Grey, left: number, top: number): number {
  let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0]
  for (let y = top; y < top + window; y += 1) {
    for (let x = left; x < left + window; x += 1) {
      const p = one.data[y * one.width + x] ?? 0
      const q = other.data[y * other.width + x] ?? 0
      a += p
      b += q
      aa += p * p
      bb += q * q
      ab += p * q
    }
  }
  const n = window * window
  const [c1, c2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2]
  const [meanA, meanB] = [a / n, b / n]
  const [varianceA, varianceB, covariance] = [
    aa / n - meanA ** 2,
    bb / n - meanB ** 2,
    ab / n - meanA * meanB,
  ]
  return (
    ((2 * meanA * meanB + c1) * (2 * covariance + c2)) /
    ((meanA ** 2 + meanB ** 2 + c1) * (varianceA + varianceB + c2))
  )
}
