import type { MerchantCounts, MerchantHit } from '../../../contract/merchant-search'
import { provinces } from '../../../domain/regions/provinces'

/** Names by the beginnings of codes. */
export type RegionNames = ReadonlyMap<string, string>

/** The regions that the merchants of a list tell of: province, prefecture and county of each. */
export function regionNames(
  items: readonly Pick<MerchantHit, 'region'>[],
  counts: MerchantCounts | null,
): RegionNames {
  const names = new Map<string, string>()
  for (const { region } of items) {
    if (region === null) continue
    const [province, ...below] = region.names
    const last = below.at(-1)
    if (province !== undefined) names.set(region.code.slice(0, 2), province)
    // A municipality has no prefecture between itself and its districts.
    if (below.length === 2 && below[0] !== undefined) names.set(region.code.slice(0, 4), below[0])
    if (last !== undefined)
      names.set(region.code.endsWith('00') ? region.code.slice(0, 4) : region.code, last)
  }
  for (const { code, name } of counts?.regions ?? []) names.set(code, name)
  return names
}

/** What a region is called; by its number where no merchant and no count tells. */
export const regionName = (code: string, names: RegionNames): string =>
  names.get(code) ?? (code.length === 2 ? provinces.get(code)?.name.zh : undefined) ?? code

/** The regions one step below the chosen one that the list itself tells of: for when there are no counts. */
export const regionsBelow = (chosen: string | null, names: RegionNames): readonly string[] => {
  const length = (chosen?.length ?? 0) + 2
  return [...names.keys()].filter((code) => code.length === length && code.startsWith(chosen ?? '')).sort()
}

/** One step up: a county's prefecture, a prefecture's province. */
export const regionAbove = (code: string): string | null => (code.length > 2 ? code.slice(0, -2) : null)
