/** The tables of GB/T 2260, unpacked province by province at the first use. */
import { divisions } from './divisions'
import { formerDivisions } from './former-divisions'

export interface Division {
  /** Four digits of a prefecture, six of a county. */
  readonly code: string
  /** '' where the standard names only a group (市辖区, 省直辖). */
  readonly name: string
}

export interface Former {
  readonly name: string
  readonly lastYear: number
}

interface ProvinceTable {
  readonly prefectures: readonly Division[]
  readonly counties: readonly Division[]
  readonly byCode: ReadonlyMap<string, string>
  /** By six digits. */
  readonly former: ReadonlyMap<string, Former>
}

const tables = new Map<string, ProvinceTable>()

/** @param province two digits; one that is not in the tables has empty ones. */
export function tableOf(province: string): ProvinceTable {
  const known = tables.get(province)
  if (known) return known
  const prefectures: Division[] = []
  const counties: Division[] = []
  for (const block of (divisions[province] ?? '').split(';')) {
    const [head = '', ...rows] = block.split(' ')
    const prefecture = province + head.slice(0, 2)
    if (head !== '') prefectures.push({ code: prefecture, name: head.slice(2) })
    for (const row of rows) counties.push({ code: prefecture + row.slice(0, 2), name: row.slice(2) })
  }
  const former = new Map(
    (formerDivisions[province] ?? '')
      .split(' ')
      .filter((row) => row !== '')
      .map((row) => [
        province + row.slice(0, 4),
        { name: row.slice(4, -4), lastYear: Number(row.slice(-4)) },
      ]),
  )
  const byCode = new Map([...prefectures, ...counties].map(({ code, name }) => [code, name]))
  const table = { prefectures, counties, byCode, former }
  tables.set(province, table)
  return table
}
