/** Bare GS1 keys without an identifier before them: logistic units (SSCC) and locations (GLN). */
import { say } from '../../text'
import { compareCheck, gs1Check } from '../check-digits'
import type { Candidate, CheckResult, Part } from '../recognition'
import { nearDigits } from '../slips'
import { issuerOf, useOf } from './prefixes'

/** Eighteen digits of a logistic unit (General Specifications 3.2, AI 00); null for any other text. */
export function readSscc(text: string): Candidate | null {
  if (!/^\d{18}$/.test(text)) return null
  const parts: Part[] = [
    { key: 'extension', text: text.slice(0, 1), name: say('扩展位', 'Extension digit'), meaning: null },
    {
      key: 'body',
      text: text.slice(1, -1),
      name: say('厂商和序列号', 'Company and serial'),
      meaning: issuerOf(text.slice(0, 14)),
    },
    checkPart(text),
  ]
  return candidate('sscc', text, parts, checkOf(text))
}

/**
 * Thirteen digits of a location or party (AI 410–417). A trade item looks the same, so it is only read without fault,
 * and not where the prefix has another use; null otherwise.
 */
export function readGln(text: string): Candidate | null {
  if (!/^\d{13}$/.test(text)) return null
  const check = checkOf(text)
  const gtin14 = `0${text}`
  const use = useOf(gtin14)
  if (!check?.holds || (use !== null && use !== 'demo') || gtin14.startsWith('000000')) return null
  const parts: Part[] = [
    {
      key: 'prefix',
      text: text.slice(0, 3),
      name: say('前缀（编码组织）', 'Prefix (issuer)'),
      meaning: issuerOf(gtin14),
    },
    {
      key: 'location',
      text: text.slice(3, -1),
      name: say('厂商和位置代码', 'Company and location'),
      meaning: null,
    },
    checkPart(text),
  ]
  return candidate('gln', text, parts, check)
}

const names = {
  sscc: say('物流单元代码 SSCC', 'Logistic unit (SSCC)'),
  gln: say('位置代码 GLN', 'Location number (GLN)'),
} as const

function candidate(
  family: 'sscc' | 'gln',
  text: string,
  parts: readonly Part[],
  check: CheckResult | null,
): Candidate {
  const holds = check?.holds === true
  return {
    family,
    verdict: holds ? 'ok' : 'misread',
    normalised: text,
    name: names[family],
    parts,
    check,
    notes: holds
      ? []
      : [
          say(
            '校验码不符，多半是扫错或抄错了一位',
            'The check digit does not fit: most likely one digit was misread',
          ),
        ],
    suggestions: holds ? [] : nearDigits(text, (digits) => checkOf(digits)?.holds === true),
    next: holds && family === 'sscc' ? [{ kind: 'logistic-unit', sscc: text }] : [{ kind: 'none' }],
  }
}

function checkOf(digits: string): CheckResult | null {
  return compareCheck(gs1Check(digits.slice(0, -1)), digits.slice(-1))
}

function checkPart(text: string): Part {
  return { key: 'check', text: text.slice(-1), name: say('校验码', 'Check digit'), meaning: null }
}
