/** Region names from codes and from addresses (GB/T 2260). */
import type { Region } from './region'
import { counties, formerCounties, prefectures, provinces } from './table'

/** Offices registered by the centre carry 100000 in a unified social credit code. */
const CENTRAL = '100000'

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

interface County {
  readonly code: string
  readonly name: string
}

let lists: { readonly current: readonly County[]; readonly byCode: ReadonlyMap<string, string> } | undefined

/** The county tables, unpacked at the first use. */
function countyLists() {
  if (lists) return lists
  const current = unpack(counties)
  const byCode = new Map([...unpack(formerCounties), ...current].map((county) => [county.code, county.name]))
  lists = { current, byCode }
  return lists
}

function unpack(table: Readonly<Record<string, string>>): County[] {
  return Object.entries(table).flatMap(([prefecture, list]) =>
    list.split(' ').map((entry) => ({ code: prefecture + entry.slice(0, 2), name: entry.slice(2) })),
  )
}

/**
 * Names from the province down, as deep as the table knows; former counties keep their last name.
 * @returns null when it is not six digits or no such province exists.
 */
export function regionName(code: string): Region | null {
  if (!/^\d{6}$/.test(code)) return null
  if (code === CENTRAL) return { code, names: ['国家'] }
  const province = provinces[code.slice(0, 2)]
  if (!province) return null
  const prefecture = prefectures[code.slice(0, 4)]
  const county = countyLists().byCode.get(code)
  return { code, names: [province, prefecture, county].filter((name) => name !== undefined) }
}

/** Whether the table lists the counties of the code's province. */
export function knowsCounties(code: string): boolean {
  return Object.keys(prefectures).some((prefecture) => prefecture.startsWith(code.slice(0, 2)))
}

/**
 * The region an address names, as deep as it can be told for sure. A district (区) alone is not enough:
 * 鼓楼区 stands in several cities.
 * @returns null when the address names none.
 */
export function regionFromAddress(text: string): Region | null {
  const address = text.slice(0, 200).replace(/\s/g, '')
  const province = Object.keys(provinces).find((code) => namesProvince(address, code))
  const prefecture = Object.keys(prefectures).find(
    (code) => (!province || code.startsWith(province)) && namesPrefecture(address, code, province),
  )
  const scope = prefecture ?? province ?? ''
  const found = countyLists().current.filter(
    ({ code, name }) =>
      code.startsWith(scope) &&
      address.includes(name) &&
      (prefecture !== undefined || isAloneEnough(name, province)),
  )
  const [county] = found.sort(
    (a, b) => address.indexOf(a.name) - address.indexOf(b.name) || b.name.length - a.name.length,
  )
  const code = county?.code ?? (prefecture ? `${prefecture}00` : province ? `${province}0000` : null)
  return code === null ? null : regionName(code)
}

function namesProvince(address: string, code: string): boolean {
  const name = provinces[code] ?? ''
  const short = shortProvinces[code] ?? name.slice(0, -1)
  return address.includes(name) || address.startsWith(short)
}

function namesPrefecture(address: string, code: string, province: string | undefined): boolean {
  const name = prefectures[code] ?? ''
  if (address.includes(name)) return true
  const short = name.slice(0, -1)
  const after = province
    ? address.replace(provinces[province] ?? '', '').replace(/^(福建|山西)/, '')
    : address
  return after.startsWith(short)
}

function isAloneEnough(name: string, province: string | undefined): boolean {
  if (name.length < 3) return province !== undefined && name !== '城区' && name !== '矿区' && name !== '郊区'
  return province !== undefined || !name.endsWith('区')
}
