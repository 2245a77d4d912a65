import type { ReadCode, Symbology } from './scanner.port'

/** Shape Detection API: part of Chrome on Android and macOS, in no TypeScript library yet. */
interface NativeBarcode {
  readonly format: string
  readonly rawValue: string
}
interface NativeDetector {
  detect(source: CanvasImageSource): Promise<readonly NativeBarcode[]>
}
interface NativeDetectorClass {
  new (options: { readonly formats: readonly string[] }): NativeDetector
  getSupportedFormats(): Promise<readonly string[]>
}

/**
 * What the device's own reader is asked for; it is one engine like the others, so its reads need to agree too. It does
 * not tell a GS1 symbol from a plain one and drops its first FNC1, so Code 128, Data Matrix and DataBar are left to our
 * engine; so is UPC-E, which some devices write out in full and some do not.
 */
const trusted: Readonly<Record<string, Symbology>> = {
  ean_13: 'EAN_13',
  ean_8: 'EAN_8',
  upc_a: 'UPC_A',
  itf: 'ITF',
}

const isDetectorClass = (value: unknown): value is NativeDetectorClass =>
  typeof value === 'function' && 'getSupportedFormats' in value

/** Our engine writes UPC-A with thirteen digits: one code must have one text, or its own reads contradict each other. */
const codeOf = ({ rawValue, format }: NativeBarcode): ReadCode => ({
  text: format === 'upc_a' ? rawValue.padStart(13, '0') : rawValue,
  symbology: trusted[format] ?? null,
})

/** Reads a frame with the device's own reader; no codes where it sees none or fails. */
export type NativeRead = (source: CanvasImageSource) => Promise<readonly ReadCode[]>

/** The device's own reader when it knows the retail formats, else null. */
export async function nativeReader(): Promise<NativeRead | null> {
  const Detector: unknown = 'BarcodeDetector' in window ? window.BarcodeDetector : null
  if (!isDetectorClass(Detector)) return null
  try {
    const supported = await Detector.getSupportedFormats()
    const formats = Object.keys(trusted).filter((format) => supported.includes(format))
    if (!formats.includes('ean_13')) return null
    const detector = new Detector({ formats })
    return async (source) => {
      try {
        const found = await detector.detect(source)
        return found.map(codeOf)
      } catch {
        return [] // a frame that it cannot read; the engine looks at it instead
      }
    }
  } catch {
    return null // present in name only (some Linux and old Android builds)
  }
}
