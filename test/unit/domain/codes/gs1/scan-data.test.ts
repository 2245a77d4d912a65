import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readScanData, writeScanData } from '../../../../../domain/codes/gs1/scan-data'
import { GS } from '../../../../../domain/codes/normalise'

const DATA = `010690123456789210A1${GS}21S9`

describe('scan data', () => {
  test('of GS1 symbols are element strings', () => {
    for (const [id, symbology] of [
      ['d2', 'DM'],
      ['Q3', 'QR'],
      ['C1', 'GS1_128_CCA'],
      ['e0', 'DataBarExpanded'],
      ['J1', 'DotCode'],
    ]) {
      expect(readScanData(`]${id}${DATA}`)).toEqual({
        symbology,
        kind: 'elements',
        elements: DATA,
        composite: null,
      })
    }
  })

  test('of retail and carton symbols are numbers, perhaps with a composite part', () => {
    expect(readScanData(']E06901234567892')).toMatchObject({ symbology: 'EAN13', digits: '6901234567892' })
    expect(readScanData(']E496385074')).toMatchObject({ symbology: 'EAN8', digits: '96385074' })
    expect(readScanData(']I106901234567892')).toMatchObject({ symbology: 'ITF14', digits: '06901234567892' })
    expect(readScanData(']E06901234567892|]e017261231')).toMatchObject({ composite: '17261231' })
  })

  test('of other symbols are text', () => {
    expect(readScanData(']Q1hello')).toEqual({ symbology: 'QR', kind: 'text', text: 'hello' })
  })

  test('with a wrong check digit, digits too many or an unknown identifier say so', () => {
    for (const text of ['', ']', ']d2', ']X0A', ']E06901234567893', ']E069012345678921', '6901234567892']) {
      expect(readScanData(text)).toMatchObject({ fault: { zh: expect.any(String) } })
    }
  })

  test('that were written are read again', () => {
    for (const symbology of ['DM', 'QR', 'DotCode', 'GS1_128_CCA', 'DataBarExpanded'] as const) {
      const message = { kind: 'elements', elements: DATA, composite: null } as const
      const written = writeScanData(symbology, message)
      expect('scan' in written && readScanData(written.scan)).toEqual({ symbology, ...message })
    }
    for (const [symbology, digits] of [
      ['EAN13', '6901234567892'],
      ['EAN8', '96385074'],
      ['ITF14', '16901234567899'],
    ] as const) {
      const message = { kind: 'item', digits, composite: null } as const
      const written = writeScanData(symbology, message)
      expect('scan' in written && readScanData(written.scan)).toEqual({ symbology, ...message })
    }
  })

  test('are not written where the symbol cannot carry them', () => {
    const text = { kind: 'text', text: 'hello' } as const
    for (const symbology of ['EAN13', 'GS1_128_CCA', 'DataBarExpanded', 'DataBarLimited'] as const) {
      expect(writeScanData(symbology, text)).toHaveProperty('fault')
    }
  })

  test('of any kind have an answer', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => void [readScanData(text), readScanData(`]${text}`)],
      ),
    )
  })
})
