import { tableOf } from '../regions/names'
import { provinces } from '../regions/provinces'

/** Longest name of a division that is tried, in characters. */
const MAX_LENGTH = 11
/** Province, prefecture and county. */
const MAX_DEPTH = 3
const SUFFIX =
  /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|省|市|区|县|旗|盟|地区)$/

interface DivisionNames {
  readonly all: ReadonlySet<string>
  /** By their first two characters how long they are, the longest first: few names need to be tried. */
  readonly lengths: ReadonlyMap<string, readonly number[]>
}

let known: DivisionNames | null = null

/** Names of divisions as they stand at the beginning of company names, with and without 省, 市, 区, 县. */
function divisionNames(): DivisionNames {
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
  known = { all: names, lengths: lengthsOf(names) }
  return known
}

function lengthsOf(names: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, number[]>()
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const start = name.slice(0, 2)
    const found = lengths.get(start)
    if (!found) lengths.set(start, [name.length])
    else if (found.at(-1) !== name.length) found.push(name.length)
  }
  return lengths
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
  const { all, lengths } = divisionNames()
  return (
    lengths
      .get(text.slice(0, 2))
      ?.find((length) => length <= text.length && all.has(text.slice(0, length))) ?? 0
  )
}
