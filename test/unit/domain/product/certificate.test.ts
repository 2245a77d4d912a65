import { describe, expect, test } from '@jest/globals'
import {
  certificateState,
  isNumberOfKind,
  type CertificateSpan,
} from '../../../../domain/product/certificate'

const today = '2026-11-23'
const span = (over: Partial<CertificateSpan> = {}): CertificateSpan => ({
  validFrom: '2024-01-01',
  validTo: '2026-12-31',
  endedOn: null,
  ending: null,
  ...over,
})

describe('a certificate', () => {
  test.each([
    ['within its days', {}, 'valid'],
    ['on its last day', { validTo: today }, 'valid'],
    ['a day after its last', { validTo: '2026-11-22' }, 'expired'],
    ['before its first day', { validFrom: '2026-11-24' }, 'not-yet'],
    ['without an end', { validTo: null }, 'valid'],
    ['taken back', { ending: 'withdrawn', endedOn: '2026-11-01' }, 'withdrawn'],
    ['taken back, nobody says when', { ending: 'withdrawn' }, 'withdrawn'],
    ['to be suspended tomorrow', { ending: 'suspended', endedOn: '2026-11-24' }, 'valid'],
    [
      'suspended and past its end',
      { ending: 'suspended', endedOn: today, validTo: '2026-01-01' },
      'suspended',
    ],
  ] as const)('%s', (_, over, state) => {
    expect(certificateState(span(over), today)).toBe(state)
  })
})

describe('the number of a certificate', () => {
  test.each([
    ['green', 'LB-44-1704021234A', true],
    ['green', 'LB-99', false],
    ['origin', 'AGI2012-02-869', true],
    ['origin', '12345', false],
    ['organic', '001OP1200123', null],
    ['other', 'HACCP-1', null],
  ] as const)('of kind %s, %s', (kind, number, answer) => {
    expect(isNumberOfKind(kind, number, today)).toBe(answer)
  })
})
