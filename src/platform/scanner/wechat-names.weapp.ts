import type { Symbology } from './scanner.port'

/** The names that `wx.scanCode` and the camera give, as far as they are ours. */
const symbologies: Readonly<Record<string, Symbology>> = {
  EAN_13: 'EAN_13',
  EAN_8: 'EAN_8',
  UPC_A: 'UPC_A',
  UPC_E: 'UPC_E',
  CODE_128: 'CODE_128',
  ITF: 'ITF',
  RSS_14: 'DATABAR',
  RSS_EXPANDED: 'DATABAR_EXPANDED',
  DATA_MATRIX: 'DATA_MATRIX',
  DATAMATRIX: 'DATA_MATRIX',
  QR_CODE: 'QR_CODE',
  QRCODE: 'QR_CODE',
  PDF_417: 'PDF_417',
  PDF417: 'PDF_417',
}

/** null for `barcode`, by which the camera of older WeChat means any bars. */
export const symbologyOf = (name: string): Symbology | null => symbologies[name.toUpperCase()] ?? null
