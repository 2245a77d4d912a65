import { describe, expect, test } from '@jest/globals'
import { mosaic, pixelsOf, type Raster } from '../../../src/platform/pictures/mosaic'
import { fitting, qualities, sizesOf } from '../../../src/platform/pictures/sizes'

describe('the sizes that a picture is tried at', () => {
  test('begin with five million pixels of a larger one, with its proportions', () => {
    expect(sizesOf({ width: 4032, height: 3024 })[0]).toEqual({ width: 2582, height: 1936 })
  })

  test('never enlarge, and go down to what fits anything', () => {
    const sizes = sizesOf({ width: 1000, height: 800 })
    expect(sizes[0]).toEqual({ width: 1000, height: 800 })
    expect(sizes.at(-1)?.width).toBeLessThan(400)
    expect(new Set(sizes.map(({ width }) => width)).size).toBe(sizes.length)
  })

  test('keep a narrow picture wide: it is the pixels that count, not the longer side', () => {
    expect(sizesOf({ width: 1080, height: 9000 })[0]?.width).toBeGreaterThan(700)
  })
})

describe('the copy that is taken', () => {
  const size = { width: 4000, height: 3000 }
  /** A device whose JPEGs have so many bits a pixel at quality 1. */
  const device = (bits: number) => {
    const tried: string[] = []
    return {
      tried,
      encode: async ({ width, height }: { width: number; height: number }, quality: number) => {
        tried.push(`${width}@${quality}`)
        return (width * height * bits * quality) / 8
      },
    }
  }
  const fits = (bytes: number): boolean => bytes <= 500_000

  test('is the best quality at the largest size where it fits', async () => {
    const { encode, tried } = device(0.5)
    expect(await fitting(size, encode, fits)).toBeLessThanOrEqual(500_000)
    expect(tried.at(-1)).toBe(`2582@${qualities.most}`)
  })

  test('has fewer pixels when even the least quality does not fit', async () => {
    const { encode, tried } = device(4)
    expect(await fitting(size, encode, fits)).toBeLessThanOrEqual(500_000)
    expect(Number(tried.at(-1)?.split('@')[0])).toBeLessThan(1600)
  })

  test('is none when the device fails, or nothing fits at all', async () => {
    expect(await fitting(size, async () => null, fits)).toBeNull()
    expect(await fitting(size, device(4000).encode, fits)).toBeNull()
  })
})

describe('a place that is covered', () => {
  const noise = (width: number, height: number): Raster => ({
    width,
    height,
    data: Uint8ClampedArray.from({ length: width * height * 4 }, (_, at) => (at * 2654435761) >>> 24),
  })
  const shadesOf = ({ data }: Raster): number => {
    const shades = new Set<string>()
    for (let at = 0; at < data.length; at += 4) shades.add(data.subarray(at, at + 3).join())
    return shades.size
  }

  test.each([
    [300, 100],
    [97, 203],
    [5, 5],
    [1, 1],
  ])('of %i by %i pixels is a handful of flat blocks afterwards', (width, height) => {
    const raster = noise(width, height)
    mosaic(raster)
    expect(shadesOf(raster)).toBeLessThanOrEqual(36)
    const odd = raster.data.filter((shade, at) =>
      at % 4 === 3 ? shade !== 255 : shade % 32 !== 0 && shade !== 255,
    )
    expect(odd).toHaveLength(0)
  })

  test('says the same of two different texts under it', () => {
    const text = (offset: number): Raster => {
      const raster: Raster = { width: 120, height: 40, data: new Uint8ClampedArray(120 * 40 * 4).fill(255) }
      for (let x = offset; x < 120; x += 12)
        for (let y = 8; y < 32; y += 1) raster.data.fill(0, (y * 120 + x) * 4, (y * 120 + x + 3) * 4)
      mosaic(raster)
      return raster
    }
    expect(text(2).data).toEqual(text(5).data)
  })

  test('lies inside of the picture and has a pixel at least', () => {
    expect(pixelsOf({ x: 0.5, y: 0.5, width: 0.25, height: 0.5 }, 100, 80)).toEqual({
      left: 50,
      top: 40,
      width: 25,
      height: 40,
    })
    expect(pixelsOf({ x: 1, y: -1, width: 0, height: 0 }, 10, 10)).toEqual({
      left: 9,
      top: 0,
      width: 1,
      height: 1,
    })
    expect(pixelsOf({ x: 0.9, y: 0.9, width: 5, height: 5 }, 10, 10)).toMatchObject({ width: 1, height: 1 })
  })
})
