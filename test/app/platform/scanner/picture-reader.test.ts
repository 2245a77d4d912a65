import { expect, test } from '@jest/globals'
import { readPicture, type Decode } from '../../../../src/platform/scanner/picture-reader'
import type { Pixels } from '../../../../src/platform/scanner/pixels'
import type { Symbology } from '../../../../src/platform/scanner/scanner.port'
import type { Sighting } from '../../../../src/platform/scanner/sighting'

const blank: Pixels = { width: 400, height: 300, data: new Uint8ClampedArray(400 * 300 * 4).fill(255) }

const at = (text: string, x: number, symbology: Symbology = 'EAN_13'): Sighting => ({
  code: { text, symbology },
  x,
  y: 150,
})

/** What the engine says at each look; places are those of the picture itself, scaled as the look scales it. */
const engine = (...answers: readonly (readonly Sighting[])[]): { decode: Decode; looks: () => number } => {
  let look = 0
  return {
    looks: () => look,
    decode: async ({ width }) => {
      const scale = width / blank.width
      const answer = answers[look++] ?? []
      return answer.map((sighting) => ({ ...sighting, x: sighting.x * scale, y: sighting.y * scale }))
    },
  }
}

const texts = async (decode: Decode): Promise<readonly string[]> =>
  (await readPicture(blank, decode)).map((code) => code.text)

test('a barcode counts when two looks agree, and no more looks are taken', async () => {
  const { decode, looks } = engine([at('6901234567892', 200)], [at('6901234567892', 200)])
  expect(await texts(decode)).toEqual(['6901234567892'])
  expect(looks()).toBe(2)
})

test('a barcode that only one look sees is not reported', async () => {
  expect(await texts(engine([at('6901234567892', 200)]).decode)).toEqual([])
})

test('of two readings of one place only the one that leads by two is reported', async () => {
  const wrong = at('9074932437075', 200)
  const right = at('0023942431015', 205)
  const { decode } = engine([wrong], [wrong, right], [right], [right], [right])
  expect(await texts(decode)).toEqual(['0023942431015'])
})

test('two barcodes side by side are both reported', async () => {
  const both = [at('6901234567892', 60), at('4006381333931', 340)]
  expect(await texts(engine(both, both).decode)).toEqual(['6901234567892', '4006381333931'])
})

test('a QR code needs one look', async () => {
  expect(await texts(engine([at('https://example.com', 200, 'QR_CODE')]).decode)).toEqual([
    'https://example.com',
  ])
})
