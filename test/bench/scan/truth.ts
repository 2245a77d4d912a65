import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recognise } from '../../../domain/codes/recognise'
import type { ReadCode } from '../../../src/platform/scanner/scanner.port'

/** What is known of a picture. */
export interface Picture {
  readonly file: string
  /** null: it holds no code, and nothing must be reported. */
  readonly expected_text: string | null
  /** Of a trade item, whose number is written in several ways. */
  readonly gtin14?: string | null
}

export const picturesOf = (folder: string): readonly Picture[] =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as readonly Picture[]

/** Without the symbology identifier, which we put before GS1 content. */
const plain = ({ text }: ReadCode): string => text.replace(/^\][A-Za-z]\d/, '')

export function isRight(code: ReadCode, picture: Picture): boolean {
  if (picture.expected_text === null) return false
  if (plain(code) === picture.expected_text) return true
  if (!picture.gtin14 || !/^\d{8,14}$/.test(plain(code))) return false
  const symbology = code.symbology ?? ''
  return recognise(plain(code), { symbology, today: '2026-01-01' }).normalised === picture.gtin14
}
