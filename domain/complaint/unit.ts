/** The county office that a place belongs to. */
import { regionName } from '../regions/regions'
import type { Unit } from './facts'

/**
 * The market regulator of a county, its name derived from the place's (`福州市鼓楼区市场监督管理局`); real ones may bear
 * another.
 * @param code six digits of GB/T 2260
 * @returns null for a code that names no place
 */
export function unitOfRegion(code: string): Unit | null {
  const region = regionName(code)
  if (region === null) return null
  // The province is left out where a city follows, as the offices themselves write it; a municipality is the city.
  const [province = '', ...below] = region.names
  const place = below.length === 0 || province.endsWith('市') ? province + below.join('') : below.join('')
  return { code, name: `${place}市场监督管理局` }
}
