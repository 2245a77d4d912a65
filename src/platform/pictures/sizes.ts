/**
 * How a picture is brought below a number of bytes without losing its print: pixels first kept, then given up. Measured
 * on the real photos of the tests: letters survive a coarser JPEG better than fewer pixels.
 */

export interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels of the copies that are tried, most first. 5 million is 2580 x 1940 of a phone's photo. */
const pixelSteps = [
  5_000_000, 3_600_000, 2_600_000, 1_900_000, 1_300_000, 900_000, 600_000, 400_000, 250_000, 120_000,
]

/** JPEG qualities: one that is always good enough, one above which nobody sees a difference, one between. */
export const qualities = { least: 0.6, most: 0.85, middle: 0.72 } as const

/** The sizes that are tried, largest first; never larger than the picture itself. */
export function sizesOf({ width, height }: Size): readonly Size[] {
  const sizes = new Map<string, Size>()
  for (const pixels of pixelSteps) {
    const scale = Math.min(1, Math.sqrt(pixels / (width * height)))
    const size = {
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
    }
    sizes.set(`${size.width}x${size.height}`, size)
  }
  return [...sizes.values()]
}

/**
 * The first copy that fits: at each size the least quality decides whether to stay there, then the better ones are
 * tried.
 * @param encode one copy of the picture, null when the device fails at it
 */
export async function fitting<Copy>(
  size: Size,
  encode: (size: Size, quality: number) => Promise<Copy | null>,
  fits: (copy: Copy) => boolean,
): Promise<Copy | null> {
  for (const each of sizesOf(size)) {
    const least = await encode(each, qualities.least)
    if (least === null) return null
    if (!fits(least)) continue
    for (const quality of [qualities.most, qualities.middle]) {
      const better = await encode(each, quality)
      if (better !== null && fits(better)) return better
    }
    return least
  }
  return null
}
