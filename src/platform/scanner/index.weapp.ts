import Taro from '@tarojs/taro'
import type { HostAnswer, Scanner, Symbology } from './scanner.port'

/** The names that `wx.scanCode` gives, as far as they are ours. */
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
  QR_CODE: 'QR_CODE',
  PDF_417: 'PDF_417',
}

const failureOf = (error: unknown): HostAnswer => {
  const message = String((error as { errMsg?: unknown }).errMsg ?? error)
  return { tag: message.includes('cancel') ? 'cancelled' : 'failed' }
}

export const scanner: Scanner = {
  kind: 'host',
  async scan() {
    try {
      const answer = await Taro.scanCode({
        onlyFromCamera: false,
        scanType: ['barCode', 'qrCode', 'datamatrix', 'pdf417'],
      })
      const code = { text: answer.result, symbology: symbologies[answer.scanType] ?? null }
      return answer.result === '' ? { tag: 'failed' } : { tag: 'read', code }
    } catch (error) {
      return failureOf(error)
    }
  },
}
