import { expect, test } from '@jest/globals'
import type { Read } from '../../../../src/platform/scanner/linear/strip-reader'
import { readPicture } from '../../../../src/platform/scanner/picture-reader'
import type { Pixels } from '../../../../src/platform/scanner/pixels'
import type { Symbology } from '../../../../src/platform/scanner/scanner.port'
import type { Sighting } from '../../../../src/platform/scanner/sighting'
import { ean13, ean8, paint, upce } from './printed'

const blank: Pixels = { width: 400, height: 300, data: new Uint8ClampedArray(400 * 300 * 4).fill(255) }

const at = (text: string, x: number, symbology: Symbology = 'EAN_13'): Sighting => ({
  code: { text, symbology },
  x,
  y: 150,
})

/** An engine that says this at each look; places are those of the picture itself. */
const engine = (...answers: readonly (readonly Sighting[])[]): { read: Read; looks: () => number } => {
  let look = 0
  return {
    looks: () => look,
    read: ({ width }) => {
      const scale = width / blank.width
      return (answers[look++] ?? []).map((sighting) => ({
        ...sighting,
        x: sighting.x * scale,
        y: sighting.y * scale,
      }))
    },
  }
}

const silent: Read = () => []
const texts = (pixels: Pixels, read: Read): readonly string[] =>
  readPicture(pixels, read).map(({ text }) => text)

test('a QR code needs one look, and no more are taken', () => {
  const { read, looks } = engine([at('https://example.com', 200, 'QR_CODE')])
  expect(texts(blank, read)).toEqual(['https://example.com'])
  expect(looks()).toBe(1)
})

test('a number that only the engine sees, and only twice, is not reported', () => {
  const seen = [at('6901234567892', 200)]
  expect(texts(blank, engine(seen, seen).read)).toEqual([])
})

test('a number that the engine sees three times is reported', () => {
  const seen = [at('6901234567892', 200)]
  expect(texts(blank, engine(seen, seen, seen).read)).toEqual(['6901234567892'])
})

test('two barcodes side by side are both reported', () => {
  const both = [at('6901234567892', 60), at('4006381333931', 340)]
  expect(texts(blank, engine(both, both, both).read)).toEqual(['6901234567892', '4006381333931'])
})

test('a printed barcode is read without the engine', () => {
  expect(texts(paint({ symbol: ean13('6901234567892'), module: 3 }), silent)).toEqual(['6901234567892'])
})

test('it is read blurred, tilted and upside down', () => {
  for (const degrees of [7, -38, 90, 172])
    expect(texts(paint({ symbol: ean13('4006381333931'), module: 2.4, blur: 1.2, degrees }), silent)).toEqual(
      ['4006381333931'],
    )
})

test('short symbols are read, and UPC-E as the long number it stands for', () => {
  expect(texts(paint({ symbol: ean8('96385074'), module: 2.4, blur: 1.2, degrees: 5 }), silent)).toEqual([
    '96385074',
  ])
  expect(texts(paint({ symbol: upce('01264904'), module: 2.4, blur: 1.2, degrees: -5 }), silent)).toEqual([
    '0012000006494',
  ])
})

test('a misread by the engine does not stand against the bars', () => {
  const picture = paint({ symbol: ean13('0023942431015'), module: 3 })
  const misread = [at('9074932437075', 200)]
  expect(texts(picture, engine(misread).read)).toEqual(['0023942431015'])
})

test('bars of another symbol are no retail number', () => {
  const stripes = '1101001000011010011101001101110011010000101100011101011011101100011101011'
  expect(texts(paint({ symbol: stripes, module: 3 }), silent)).toEqual([])
})

test('a code of a single row of pixels is read', () => {
  const rows: number[] = []
  const read: Read = ({ height }) => {
    rows.push(height)
    return []
  }
  readPicture({ width: 200, height: 1, data: new Uint8ClampedArray(800).fill(255) }, read)
  expect(Math.min(...rows)).toBeGreaterThan(1)
})
