import { expect, test } from '@jest/globals'
import { Agreement } from '../../../../src/platform/scanner/agreement'
import type { ReadCode, Symbology } from '../../../../src/platform/scanner/scanner.port'

const code = (text: string, symbology: Symbology = 'EAN_13'): ReadCode => ({ text, symbology })
const right = code('6901234567892')
const wrong = code('6907234567891')

test('one read of a barcode is not believed, two equal ones are', () => {
  const agreement = new Agreement()
  expect(agreement.see([right], 0)).toBeNull()
  expect(agreement.see([right], 100)).toEqual(right)
})

test('two reads in one frame are one read', () => {
  expect(new Agreement().see([right, right], 0)).toBeNull()
})

test('a read that was contradicted needs a lead of two', () => {
  const agreement = new Agreement()
  agreement.see([wrong], 0)
  expect(agreement.see([right], 100)).toBeNull()
  expect(agreement.see([right], 200)).toBeNull()
  expect(agreement.see([right], 300)).toEqual(right)
})

test("two barcodes side by side do not stand in each other's way", () => {
  const agreement = new Agreement()
  const other = code('6924561884074')
  agreement.see([right, other], 0)
  expect(agreement.see([other], 100)).toEqual(other)
  expect(agreement.see([right], 200)).toEqual(right)
})

test('reads older than two seconds are forgotten', () => {
  const agreement = new Agreement()
  agreement.see([right], 0)
  expect(agreement.see([right], 2500)).toBeNull()
})

test('a code that corrects its own errors is believed at once', () => {
  const qr = code('https://example.com', 'QR_CODE')
  expect(new Agreement().see([qr], 0)).toEqual(qr)
})

test('ITF, which has no check of its own, needs three', () => {
  const agreement = new Agreement()
  const itf = code('16901234567899', 'ITF')
  agreement.see([itf], 0)
  expect(agreement.see([itf], 100)).toBeNull()
  expect(agreement.see([itf], 200)).toEqual(itf)
})
