/** Region names from codes (GB/T 2260). */
import type { Region } from './region'
import { tableOf } from './names'
import { provinces } from './provinces'

/** Offices registered by the centre carry 100000 in a unified social credit code. */
const CENTRAL: Region = {
  code: '100000',
  names: ['国家'],
  english: 'National',
  standing: 'listed',
  lastYear: null,
}

/**
 * Names from the province down, as deep as the standard knows; former counties keep their last name.
 * @returns null when it is not six digits or no such province exists.
 */
export function regionName(code: string): Region | null {
  if (!/^\d{6}$/.test(code)) return null
  if (code === CENTRAL.code) return CENTRAL
  const province = provinces.get(code.slice(0, 2))
  if (!province) return null
  const { byCode, former } = tableOf(code.slice(0, 2))
  const prefectureCode = code.slice(0, 4)
  const gone = former.get(code)
  const prefecture = byCode.get(prefectureCode) ?? former.get(`${prefectureCode}00`)?.name
  const county = byCode.get(code) ?? (code.endsWith('00') ? undefined : gone?.name)
  const below = [prefecture ?? '', county ?? ''].filter((name) => name !== '')
  const isListed = code.endsWith('0000') || byCode.has(code.endsWith('00') ? prefectureCode : code)
  return {
    code,
    names: [province.name.zh, ...below],
    english: [province.name.en, ...below].join(' '),
    standing: isListed ? 'listed' : gone ? 'former' : 'unlisted',
    lastYear: isListed ? null : (gone?.lastYear ?? null),
  }
}
