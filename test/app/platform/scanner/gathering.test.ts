import { expect, test } from '@jest/globals'
import { Gathering } from '../../../../src/platform/scanner/gathering'
import type { ReadCode } from '../../../../src/platform/scanner/scanner.port'

const ean: ReadCode = { text: '6901234567892', symbology: 'EAN_13' }
const qr: ReadCode = { text: 'https://example.com/', symbology: 'QR_CODE' }

test('one code is given as soon as it is believed', () => {
  const gathering = new Gathering()
  expect(gathering.see([ean], 0)).toBeNull()
  expect(gathering.see([ean], 100)).toEqual([ean])
  expect(new Gathering().see([qr], 0)).toEqual([qr])
})

test('a code that stood beside the first gets a moment to be believed too', () => {
  const gathering = new Gathering()
  expect(gathering.see([qr, ean], 0)).toBeNull()
  expect(gathering.see([qr, ean], 100)).toEqual([qr, ean])
})

test('a code that is not seen again is not waited for longer than that moment', () => {
  const gathering = new Gathering()
  expect(gathering.see([qr, ean], 0)).toBeNull()
  expect(gathering.see([qr], 600)).toBeNull()
  expect(gathering.see([], 800)).toEqual([qr])
})

test('a code that only comes later is not waited for', () => {
  const gathering = new Gathering()
  gathering.see([ean], 0)
  expect(gathering.see([ean], 100)).toEqual([ean])
})
