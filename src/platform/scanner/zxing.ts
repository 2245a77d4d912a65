import {
  BINARIZERS,
  CONTENT_TYPES,
  encodeFormats,
  TEXT_MODES,
  type ReadInputBarcodeFormat,
  type ZXingReaderModule,
  type ZXingReaderOptions,
  type ZXingReadResult,
  type ZXingVector,
} from 'zxing-wasm/reader'
import type { Grey } from './pixels'
import type { Sighting } from './sighting'
import type { Symbology } from './scanner.port'

/** The zxing-cpp engine, as we use it: straight at its door, as its wrapper takes only pictures of four bytes a pixel. */

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

const linear: readonly ReadInputBarcodeFormat[] = [
  'EAN13',
  'EAN8',
  'UPCA',
  'UPCE',
  'Code128',
  'ITF',
  'DataBar',
  'DataBarExp',
]
const matrix: readonly ReadInputBarcodeFormat[] = ['DataMatrix', 'QRCode', 'PDF417']

/**
 * What is looked for: everything in a picture; for frames, everything that stands upright (matrix symbols are found at
 * any angle all the same), the same turned by a quarter, or light on dark; symbols with rows and columns; or linear ones
 * that were laid flat.
 */
export type Quest = 'all' | 'upright' | 'turned' | 'inverted' | 'matrix' | 'flat'

const optionsOf = (
  formats: readonly ReadInputBarcodeFormat[],
  own: Partial<ZXingReaderOptions>,
): ZXingReaderOptions => ({
  formats: encodeFormats([...formats]),
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: true,
  tryDenoise: false,
  binarizer: BINARIZERS.indexOf('LocalAverage'),
  isPure: false,
  downscaleThreshold: 500,
  downscaleFactor: 3,
  minLineCount: 2,
  maxNumberOfSymbols: 8,
  validateOptionalChecksum: false,
  returnErrors: false,
  eanAddOnSymbol: 0, // not read: it is no part of the number
  // Plain keeps FNC1 as U+001D; the default would turn it into brackets.
  textMode: TEXT_MODES.indexOf('Plain'),
  characterSet: 0, // as the symbol says
  tryCode39ExtendedMode: false,
  ...own,
})

const quests: Readonly<Record<Quest, ZXingReaderOptions>> = {
  all: optionsOf([...linear, ...matrix], {}),
  upright: optionsOf([...linear, ...matrix], { tryRotate: false, tryInvert: false }),
  turned: optionsOf([...linear, ...matrix], { tryInvert: false }),
  inverted: optionsOf([...linear, ...matrix], { tryRotate: false }),
  matrix: optionsOf(matrix, { tryRotate: false, tryDenoise: true }),
  flat: optionsOf(linear, { tryRotate: false, tryInvert: false, tryDownscale: false }),
}

/** Its memory: the engine's types take this from Emscripten's global ones, which the app does not have. */
export interface Engine extends ZXingReaderModule {
  readonly HEAPU8: Uint8Array
  _malloc(bytes: number): number
  _free(address: number): void
}

/** Its C++ vectors live until they are told to go; the types do not say so. */
type Vector<T> = ZXingVector<T> & { delete?: () => void }

/** Reads one picture as it stands. A picture that the engine chokes on has no codes. */
export function readWith(engine: Engine, { width, height, data }: Grey, quest: Quest): Sighting[] {
  const memory = engine._malloc(data.length)
  try {
    engine.HEAPU8.set(data, memory)
    const results: Vector<ZXingReadResult> = engine.readBarcodesFromPixmap(
      memory,
      width,
      height,
      quests[quest],
    )
    const sightings: Sighting[] = []
    for (let index = 0; index < results.size(); index++) {
      const result = results.get(index)
      const sighting = result === undefined ? null : sightingOf(result)
      if (sighting) sightings.push(sighting)
    }
    results.delete?.()
    return sightings
  } catch {
    return [] // it throws at pictures of a few pixels
  } finally {
    engine._free(memory)
  }
}

/** Coordinates are pixels of the picture. */
function sightingOf(result: ZXingReadResult): Sighting | null {
  if (!result.isValid || result.text === '') return null
  const symbology = symbologies[result.format] ?? null
  const isGs1 = CONTENT_TYPES[result.contentType] === 'GS1'
  const identifier = isGs1 && symbology !== null ? gs1Identifiers[symbology] : undefined
  const { topLeft, topRight, bottomLeft, bottomRight } = result.position
  return {
    code: { text: `${identifier ?? ''}${result.text}`, symbology },
    x: (topLeft.x + topRight.x + bottomLeft.x + bottomRight.x) / 4,
    y: (topLeft.y + topRight.y + bottomLeft.y + bottomRight.y) / 4,
  }
}
