import { tableOf } from '../regions/names'
import { provinces } from '../regions/provinces'

/** Longest name of a division that is tried, in characters. */
const MAX_LENGTH = 11
/** Province, prefecture and county. */
const MAX_DEPTH = 3
const SUFFIX =
  /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|省|市|区|县|旗|盟|地区)$/

let known: ReadonlySet<string> | null = null

/** Names of divisions as they stand at the beginning of company names, with and without 省, 市, 区, 县. */
function divisionNames(): ReadonlySet<string> {
  if (known) return known
  const names = new Set<string>()
  const add = (name: string): void => {
    const short = name.replace(SUFFIX, '')
    for (const each of [name, short]) if (each.length > 1 && each.length <= MAX_LENGTH) names.add(each)
  }
  for (const [code, province] of provinces) {
    add(province.name.zh)
    const { prefectures, counties } = tableOf(code)
    for (const { name } of [...prefectures, ...counties]) add(name)
  }
  known = names
  return names
}

/**
 * The name from where its trade name (字号) may begin: behind the divisions it starts with
 * (企业名称登记管理规定: 行政区划 + 字号 + 行业 + 组织形式). 福建永辉超市 → [永辉超市].
 * @param key a normalised name without brackets
 * @returns none when it begins with no division, or is nothing else
 */
export function tradeNameStarts(key: string): readonly string[] {
  const starts: string[] = []
  let rest = key
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const length = divisionLength(rest)
    rest = rest.slice(length)
    if (length === 0 || rest.length < 2) break
    starts.push(rest)
  }
  return starts
}

function divisionLength(text: string): number {
  for (let length = Math.min(MAX_LENGTH, text.length); length > 1; length -= 1)
    if (divisionNames().has(text.slice(0, length))) return length
  return 0
}
