import { expect, test } from '@jest/globals'
import type { Symbology } from '../../../../src/platform/scanner/scanner.port'
import type { Sighting } from '../../../../src/platform/scanner/sighting'
import { Votes } from '../../../../src/platform/scanner/votes'

const at = (text: string, x: number, symbology: Symbology = 'EAN_13'): Sighting => ({
  code: { text, symbology },
  x,
  y: 0,
})
const right = at('0023942431015', 205)
const wrong = at('9074932437075', 200)
const texts = (votes: Votes): string[] => votes.believed.map(({ text }) => text)

test('of two readings of one place only the one that leads by two is believed', () => {
  const votes = new Votes(50)
  votes.add([wrong])
  votes.add([right])
  votes.add([right])
  expect(texts(votes)).toEqual([])
  votes.add([right])
  expect(texts(votes)).toEqual([right.code.text])
})

test('readings of two places are no rivals', () => {
  const votes = new Votes(50)
  const far = at('4006381333931', 400)
  votes.add([right, far], 3)
  expect(texts(votes)).toEqual([right.code.text, far.code.text])
})

test('a text that one look saw twice counts once', () => {
  const votes = new Votes(50)
  votes.add([right, at(right.code.text, 300), at(right.code.text, 100)])
  votes.add([right])
  expect(texts(votes)).toEqual([])
})

test('a Code 128 needs two looks', () => {
  const votes = new Votes(50)
  const code = at('FANAVF14617104', 10, 'CODE_128')
  votes.add([code])
  expect(texts(votes)).toEqual([])
  votes.add([code])
  expect(texts(votes)).toEqual(['FANAVF14617104'])
})

test('a matrix symbol is believed at once, and beside a doubtful barcode nothing is settled', () => {
  const votes = new Votes(50)
  votes.add([at('https://example.com', 0, 'QR_CODE'), right])
  expect(texts(votes)).toEqual(['https://example.com'])
  expect(votes.isSettled).toBe(false)
})

test('a frame takes what two looks saw and nothing else of the place contradicts', () => {
  const votes = new Votes(50)
  votes.add([right])
  expect(votes.favourites).toEqual([])
  votes.add([right])
  expect(votes.favourites).toEqual([right.code])
  votes.add([wrong], 2)
  expect(votes.favourites).toEqual([])
})
