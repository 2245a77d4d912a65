import { tableOf } from './names'
import { provinces } from './provinces'

/**
 * The codes of the divisions below one, as they begin codes of GB/T 2260: provinces (two digits) below none,
 * prefectures (four) below a province, counties (six) below a prefecture.
 */
export function divisionsBelow(region: string | null): readonly string[] {
  if (region === null) return [...provinces.keys()]
  const { prefectures, counties } = tableOf(region.slice(0, 2))
  if (region.length === 2) return prefectures.map(({ code }) => code)
  if (region.length === 4) return counties.map(({ code }) => code).filter((code) => code.startsWith(region))
  return []
}
