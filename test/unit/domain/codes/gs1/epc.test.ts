import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readEpcUrn } from '../../../../../domain/codes/gs1/epc-urn'

const read = (text: string) => readEpcUrn(text, '2026-11-23')
const keyed = (text: string) =>
  Object.fromEntries((read(text)?.parts ?? []).map(({ key, text: value }) => [key, value]))

describe('an EPC URN', () => {
  test('of one item gives its number with the check digit worked out, and the serial number', () => {
    expect(read('urn:epc:id:sgtin:0614141.112345.400')).toMatchObject({
      family: 'epc',
      verdict: 'ok',
      normalised: 'urn:epc:id:sgtin:0614141.112345.400',
      next: [{ kind: 'product', gtin: '10614141123459', serial: '400' }],
    })
    expect(keyed('urn:epc:id:sgtin:0614141.112345.400')).toEqual({
      company: '0614141',
      '01': '10614141123459',
      '21': '400',
    })
  })

  test('of a batch gives its lot, of a class the item alone', () => {
    expect(read('urn:epc:class:lgtin:4012345.012345.998877')?.next).toEqual([
      { kind: 'product', gtin: '04012345123456', lot: '998877' },
    ])
    expect(read('urn:epc:idpat:sgtin:4012345.012345.*')?.next).toEqual([
      { kind: 'product', gtin: '04012345123456' },
    ])
  })

  test.each([
    ['urn:epc:id:sscc:0614141.1234567890', { '00': '106141412345678908' }],
    ['urn:epc:id:sgln:0614141.12345.400', { '414': '0614141123452', '254': '400' }],
    ['urn:epc:id:sgln:0614141.12345.0', { '414': '0614141123452' }],
    ['urn:epc:id:pgln:0614141.12345', { '417': '0614141123452' }],
    ['urn:epc:id:grai:0614141.12345.400', { '8003': '00614141123452400' }],
    ['urn:epc:id:giai:0614141.12345400', { '8004': '061414112345400' }],
    ['urn:epc:id:gsrn:0614141.1234567890', { '8018': '061414112345678902' }],
    ['urn:epc:id:gsrnp:0614141.1234567890', { '8017': '061414112345678902' }],
    ['urn:epc:id:gdti:0614141.12345.006847', { '253': '0614141123452006847' }],
    ['urn:epc:id:cpi:0614141.123ABC.123456789', { '8010': '0614141123ABC', '8011': '123456789' }],
    ['urn:epc:id:sgcn:4012345.67890.04711', { '255': '401234567890104711' }],
    ['urn:epc:id:ginc:0614141.xyz47%2F11', { '401': '0614141xyz47/11' }],
    ['urn:epc:id:gsin:0614141.123456789', { '402': '06141411234567890' }],
    ['urn:epc:id:itip:4012345.012345.01.02.987', { '8006': '040123451234560102', '21': '987' }],
    [
      'urn:epc:id:upui:1234567.089456.51qIgY)%3C%26Jp3*j7SDB',
      { '01': '01234567894560', '235': '51qIgY)<&Jp3*j7SDB' },
    ],
    ['urn:epc:tag:sgtin-96:3.0614141.112345.400', { '01': '10614141123459', '21': '400', filter: '3' }],
    ['urn:epc:tag:sscc-96:3.0614141.1234567890', { '00': '106141412345678908', filter: '3' }],
    ['urn:epc:tag:sgln-96:3.0614141.12345.400', { '414': '0614141123452', '254': '400', filter: '3' }],
  ])('%s', (text, parts) => {
    expect(read(text)?.verdict).toBe('ok')
    expect(keyed(text)).toMatchObject(parts)
  })

  test('with too many digits, an unescaped character or a serial number no tag can hold is misread', () => {
    for (const text of [
      'urn:epc:id:sgtin:0614141.1123456.400',
      'urn:epc:id:sgtin:0614141.112345',
      'urn:epc:id:sgtin:0614141.112345.',
      'urn:epc:id:sgtin:06141.11234567.1',
      'urn:epc:id:sgtin:0614141.112345.a/b',
      'urn:epc:id:lgtin:4012345.012345.1',
      'urn:epc:tag:sgtin-96:3.0614141.112345.0400',
      'urn:epc:tag:sgtin-96:3.0614141.112345.274877906944',
      'urn:epc:tag:sgtin-96:0614141.112345.400',
    ]) {
      expect([text, read(text)?.verdict]).toEqual([text, 'misread'])
    }
  })

  test('of another scheme, or any other text, is not one', () => {
    for (const text of ['urn:epc:id:gid:1.2.3', 'urn:isbn:1', '', 'urn:epc:id:constructor:1.2']) {
      expect(read(text)).toBeNull()
    }
  })

  test('whatever it holds has an answer', () => {
    const scheme = fc.constantFrom('sgtin', 'sscc', 'sgln', 'grai', 'giai', 'cpi', 'itip', 'ginc')
    fc.assert(
      fc.property(scheme, fc.string({ unit: 'binary' }), (name, text) => {
        expect(read(`urn:epc:id:${name}:${text}`)?.next.length ?? 1).toBe(1)
        read(text)
      }),
    )
  })
})
