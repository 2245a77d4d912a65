import { describe, expect, test } from '@jest/globals'
import type { Conjunction } from '../../../../../server/credit/search/index-reader.port'
import { bySpread, isForSpread } from '../../../../../server/credit/search/spread-choice'
import { TokenFrequency } from '../../../../../server/credit/search/token-frequency'
import { indexedRow } from './indexed-row'

const SAMPLE = 1_000
const COUNT = 640

/** Of a thousand merchants five hundred trade, twenty brew, five of those trade too, four bake, and so on. */
const names = Array.from({ length: SAMPLE }, (_, place) => {
  if (place < 5) return '贸易酒坊'
  if (place < 500) return '贸易'
  if (place < 515) return '酒坊'
  if (place < 519) return '面包'
  if (place < 523) return '蔬菜水果'
  return place < 527 ? '蔬菜干果' : '其他'
})

async function sampleOf(merchants: number): Promise<TokenFrequency> {
  const rows = names.map((name, place) => indexedRow(name, place + 1))
  const sample = new TokenFrequency(
    { lastSeq: async () => merchants, sample: async () => ({ rows, lastSeq: merchants }) },
    SAMPLE,
  )
  await sample.refresh()
  return sample
}

const trade: Conjunction = [['n贸易']]
const both: Conjunction = [['n贸易'], ['n酒坊']]
const bakery: Conjunction = [['n面包']]
const known = new Set(['n贸易', 'n酒坊', 'n蔬菜', 'n水果', 'n干果'])

describe('the spans are asked', () => {
  test('when so many merchants satisfy one of the ways, or all of them together', async () => {
    const sample = await sampleOf(1_000_000)
    expect(isForSpread([trade], sample)).toBe(true)
    expect(isForSpread([bakery], sample)).toBe(false)
    expect(isForSpread([bakery, both], sample)).toBe(true)
  })
})

describe('looked for in the spans', () => {
  const divided = async (ways: readonly Conjunction[], merchants: number) =>
    bySpread(ways, known, await sampleOf(merchants), COUNT)

  test('is what is common, and not what has words whose spans are not known', async () => {
    expect(await divided([trade, bakery], 1_000_000)).toEqual({ common: [trade], rare: [bakery] })
  })

  test('is something rare with it, when its list is longer than what the spans cost more', async () => {
    expect(await divided([trade, both], 1_000_000)).toEqual({ common: [trade, both], rare: [] })
    expect(await divided([trade, both], 1_000)).toEqual({ common: [trade], rare: [both] })
  })

  test('are ways that are common only together, among so many merchants that their lists are long', async () => {
    const shops: readonly Conjunction[] = [
      [['n蔬菜'], ['n水果']],
      [['n蔬菜'], ['n干果']],
    ]
    expect(await divided(shops, 1_000_000)).toEqual({ common: shops, rare: [] })
    expect(await divided(shops, 10_000)).toEqual({ common: [], rare: shops })
  })

  test('is a group by its known tokens, and by the others the inverted index is asked', async () => {
    expect(await divided([[['n贸易', 'n面包'], ['n酒坊']]], 1_000_000)).toEqual({
      common: [[['n贸易'], ['n酒坊']]],
      rare: [[['n面包'], ['n酒坊']]],
    })
  })
})
