import { createHash } from 'node:crypto'
import type { ItemCheck, ItemCheckAsk } from '../../../contract/item-check'
import { parseGtin } from '../../../domain/codes/gtin'
import { regionName } from '../../../domain/regions/regions'
import { itemFinding, itemLimit } from '../../../domain/trace/item-finding'
import { todayOn, type Clock } from '../../db/clock.port'
import type { Db } from '../../db/schema'
import { fieldProblem } from '../../http/field-problems'
import { ProblemError } from '../../http/problem'
import { serialKey } from '../items.rules'
import { ItemQueryRepository } from './item-query.repository'

/** Days and cities of one item. More would only fill the table: what they say is said by then. */
const MOST_ROWS = 500
const SHOWN_PLACES = 20

export interface ItemCheckParts {
  readonly db: Db
  readonly clock: Clock
  readonly isProductKnown: (gtin: string) => Promise<boolean>
}

/** Counts look-ups of single items and tells what they say. Throws `ProblemError`. */
export class ItemCheckService {
  constructor(private readonly parts: ItemCheckParts) {}

  /** Only items of products that are known here are counted: anybody can make up serial numbers. */
  async ask({ gtin, serial, device, region }: ItemCheckAsk): Promise<ItemCheck> {
    const { db, clock, isProductKnown } = this.parts
    refuseWrong(gtin, region)
    if (!(await isProductKnown(gtin))) throw new ProblemError('product-unknown')
    const today = todayOn(clock)
    const item = serialKey(gtin, serial)
    const visit = createHash('sha256').update(`${item}\n${today}\n${device}`).digest('hex')
    const { queries, isMore } = await db.transaction().execute(async (tx) => {
      const rows = new ItemQueryRepository(tx)
      const before = await rows.of(item)
      const isFull = before.length >= MOST_ROWS
      if (isFull || !(await rows.visit(visit, today))) return { queries: before, isMore: isFull }
      await rows.count(item, today, region)
      return { queries: await rows.of(item), isMore: false }
    })
    const { level, text, total, firstOn, places } = itemFinding(queries)
    return {
      level,
      text,
      limit: itemLimit,
      total,
      isMore,
      firstOn,
      places: places.slice(0, SHOWN_PLACES).map((place) => ({
        ...place,
        region: place.region === null ? null : { code: place.region, name: cityName(place.region) },
      })),
    }
  }
}

function refuseWrong(gtin: string, region: string | null): void {
  const fields = [
    parseGtin(gtin) === null &&
      fieldProblem('gtin', 'check', {
        zh: '条码的校验位对不上。',
        en: 'The check digit of the code does not fit.',
      }),
    region !== null &&
      regionName(`${region}00`)?.standing !== 'listed' &&
      fieldProblem('region', 'unknown', { zh: '没有这个城市代码。', en: 'There is no city with this code.' }),
  ].filter((field) => field !== false)
  if (fields.length > 0) throw new ProblemError('invalid-input', { fields })
}

/** `福州市`; where the standard names only a group of counties, the province. */
function cityName(region: string): string {
  const names = regionName(`${region}00`)?.names ?? []
  return names[1] ?? names[0] ?? region
}
