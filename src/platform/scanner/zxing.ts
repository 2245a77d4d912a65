import type { ReaderOptions, ReadResult } from 'zxing-wasm/reader'
import type { Sighting } from './sighting'
import type { Symbology } from './scanner.port'

/** Settings and names of the zxing-cpp engine, as we use it. */

const symbologies: Readonly<Record<string, Symbology>> = {
  EAN13: 'EAN_13',
  EAN8: 'EAN_8',
  UPCA: 'UPC_A',
  UPCE: 'UPC_E',
  Code128: 'CODE_128',
  ITF: 'ITF',
  ITF14: 'ITF',
  DataBar: 'DATABAR',
  DataBarOmni: 'DATABAR',
  DataBarStk: 'DATABAR',
  DataBarStkOmni: 'DATABAR',
  DataBarLtd: 'DATABAR',
  DataBarExp: 'DATABAR_EXPANDED',
  DataBarExpStk: 'DATABAR_EXPANDED',
  DataMatrix: 'DATA_MATRIX',
  QRCode: 'QR_CODE',
  QRCodeModel2: 'QR_CODE',
  MicroQRCode: 'QR_CODE',
  PDF417: 'PDF_417',
}

/** Symbology identifiers that announce GS1 content; zxing's own modifiers vary with ECI. */
const gs1Identifiers: Partial<Record<Symbology, string>> = {
  CODE_128: ']C1',
  DATABAR: ']e0',
  DATABAR_EXPANDED: ']e0',
  DATA_MATRIX: ']d2',
  QR_CODE: ']Q3',
}

export const readerOptions: ReaderOptions = {
  formats: [
    'EAN13',
    'EAN8',
    'UPCA',
    'UPCE',
    'Code128',
    'ITF',
    'DataBar',
    'DataBarExp',
    'DataMatrix',
    'QRCode',
    'PDF417',
  ],
  // Plain keeps FNC1 as U+001D; the default would turn it into brackets.
  textMode: 'Plain',
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: true,
  maxNumberOfSymbols: 8,
}

/** What the engine found in one picture. Coordinates are pixels of that picture. */
export function toSightings(results: readonly ReadResult[]): Sighting[] {
  return results.flatMap((result): Sighting[] => {
    if (!result.isValid || result.text === '') return []
    const symbology = symbologies[result.format] ?? null
    const identifier =
      result.contentType === 'GS1' && symbology !== null ? gs1Identifiers[symbology] : undefined
    const { topLeft, topRight, bottomLeft, bottomRight } = result.position
    return [
      {
        code: { text: `${identifier ?? ''}${result.text}`, symbology },
        x: (topLeft.x + topRight.x + bottomLeft.x + bottomRight.x) / 4,
        y: (topLeft.y + topRight.y + bottomLeft.y + bottomRight.y) / 4,
      },
    ]
  })
}
