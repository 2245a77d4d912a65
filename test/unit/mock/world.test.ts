import { describe, expect, test } from '@jest/globals'
import { parseGtin } from '../../../domain/codes/gtin'
import { checkUscc } from '../../../domain/codes/uscc'
import { mod11_10 } from '../../../domain/codes/check-digits'
import { demoRecords } from '../../../mock/records'
import { demoWorld } from '../../../mock/world'

const now = '2026-11-23T06:00:00.000Z'
const world = demoWorld(now)

describe('the demo world', () => {
  test('is the same for the same moment', () => {
    const small = { merchants: 60, products: 12, cases: 5 }
    expect(demoWorld(now, { ...small, merchants: 400 })).toEqual(demoWorld(now, { ...small, merchants: 400 }))
  })

  test('has only codes whose check digits hold', () => {
    expect(world.merchants.filter(({ uscc }) => !checkUscc(uscc))).toEqual([])
    expect(world.products.filter(({ gtin }) => parseGtin(gtin) !== gtin)).toEqual([])
    const licences = world.merchants.flatMap(({ licenceNumber }) =>
      licenceNumber !== null && /^(SC|JY)/.test(licenceNumber) ? [licenceNumber.slice(2)] : [],
    )
    expect(licences.length).toBeGreaterThan(1000)
    expect(licences.filter((digits) => mod11_10(digits.slice(0, 13)) !== digits.slice(13))).toEqual([])
  })

  test('names no merchant and no brand without saying that it is an example', () => {
    expect(world.merchants.filter(({ name }) => !name.includes('示例'))).toEqual([])
    expect(world.products.filter(({ brand }) => !brand.startsWith('示例'))).toEqual([])
  })

  test('gives every merchant and product a code of its own', () => {
    expect(new Set(world.merchants.map(({ uscc }) => uscc)).size).toBe(2000)
    expect(new Set(world.products.map(({ gtin }) => gtin)).size).toBe(300)
  })

  test('holds records of all sixteen kinds, none decided after today', () => {
    const records = world.merchants.flatMap((merchant) => demoRecords(merchant, '2026-11-23'))
    expect(new Set(records.map(({ kind }) => kind)).size).toBe(16)
    expect(records.filter(({ decidedOn }) => decidedOn > '2026-11-23')).toEqual([])
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
  })

  test('knows everyone who stands in a chain', () => {
    const known = new Set(world.chains.actors.map(({ id }) => id))
    const named = world.chains.events.flatMap((event) => [
      event.bizLocation?.id ?? '',
      ...(event.sourceList ?? []).map(({ source }) => source),
      ...(event.destinationList ?? []).map(({ destination }) => destination),
    ])
    expect(named.filter((id) => id !== '' && !known.has(id))).toEqual([])
    expect(new Set(world.chains.events.map(({ eventID }) => eventID)).size).toBe(world.chains.events.length)
  })

  test('always has one complaint that waits for its acceptance and one in mediation', () => {
    const [mediating, waiting] = world.cases.slice(-2).map(({ events }) => events.map(({ action }) => action))
    expect(waiting).toEqual(['submit'])
    expect(mediating).toEqual(['submit', 'accept', 'start-mediation'])
  })
})
