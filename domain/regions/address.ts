/** The region that a postal address names. */
import { tableOf, type Division } from './names'
import { provinces } from './provinces'
import type { Region } from './region'
import { regionName } from './regions'

/** Long provinces are written short in addresses. */
const shortProvinces: Readonly<Record<string, string>> = {
  15: '内蒙古',
  45: '广西',
  54: '西藏',
  64: '宁夏',
  65: '新疆',
  81: '香港',
  82: '澳门',
}

const fullName = (province: string): string => provinces.get(province)?.name.zh ?? ''
const shortName = (province: string): string => shortProvinces[province] ?? fullName(province).slice(0, -1)

/**
 * The region an address names, as deep as it can be told for sure. A district (区) alone is not enough:
 * 鼓楼区 stands in several cities.
 * @returns null when the address names none.
 */
export function regionFromAddress(text: string): Region | null {
  const address = text.slice(0, 200).replace(/\s/g, '')
  const province = [...provinces.keys()].find(
    (code) => address.includes(fullName(code)) || address.startsWith(shortName(code)),
  )
  const scope = province === undefined ? [...provinces.keys()] : [province]
  const local = province === undefined ? address : withoutProvince(address, province)
  const prefecture = find(scope, (table) => table.prefectures.find(({ name }) => names(local, name)))
  const county = countyIn(
    local,
    prefecture === undefined ? scope : [prefecture.slice(0, 2)],
    prefecture,
    province,
  )
  const code =
    county ?? (prefecture === undefined ? null : `${prefecture}00`) ?? (province ? `${province}0000` : null)
  return code === null ? null : regionName(code)
}

function find(
  scope: readonly string[],
  pick: (table: ReturnType<typeof tableOf>) => Division | undefined,
): string | undefined {
  for (const province of scope) {
    const found = pick(tableOf(province))
    if (found) return found.code
  }
  return undefined
}

function withoutProvince(address: string, province: string): string {
  const full = fullName(province)
  if (address.includes(full)) return address.slice(address.indexOf(full) + full.length)
  return address.slice(shortName(province).length)
}

function names(address: string, prefecture: string): boolean {
  return prefecture !== '' && (address.includes(prefecture) || address.startsWith(prefecture.slice(0, -1)))
}

/** The county named first, the longer name at the same place; undefined when two counties share the name. */
function countyIn(
  address: string,
  scope: readonly string[],
  prefecture: string | undefined,
  province: string | undefined,
): string | undefined {
  const found = scope
    .flatMap((code) => tableOf(code).counties)
    .filter(({ code, name }) => code.startsWith(prefecture ?? '') && address.includes(name))
    .filter(({ name }) => prefecture !== undefined || isAloneEnough(name, province))
    .sort((a, b) => address.indexOf(a.name) - address.indexOf(b.name) || b.name.length - a.name.length)
  const [first, second] = found
  return first && first.name !== second?.name ? first.code : undefined
}

function isAloneEnough(name: string, province: string | undefined): boolean {
  if (name.length < 3) return province !== undefined && name !== '城区' && name !== '矿区' && name !== '郊区'
  return province !== undefined || !name.endsWith('区')
}
