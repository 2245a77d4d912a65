import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { recogniseCode } from '../../../contract/codes'
import { getLogisticUnit } from '../../../contract/logistic-unit'
import { getProduct } from '../../../contract/trace'
import type { EpcisEvent } from '../../../domain/trace/event'
import { insertActors, insertEvents } from '../../../server/trace/trace-seed.service'
import { startTestServer, type TestServer } from '../test-server'
import { fillJuiceWorld, gtin, makerUscc } from './juice-world'

const link = 'https://id.gs1.org'
const item = `${link}/01/${gtin}/21/77`

const sale = (id: string, day: number, place: string): EpcisEvent => ({
  type: 'ObjectEvent',
  action: 'OBSERVE',
  eventID: `urn:test:${id}`,
  eventTime: `2026-11-${day}T08:00:00+08:00`,
  eventTimeZoneOffset: '+08:00',
  bizStep: 'https://ref.gs1.org/cbv/BizStep-retail_selling',
  bizLocation: { id: place },
  epcList: [item],
  sensorElementList: [
    {
      sensorReport: [
        { type: 'gs1:Temperature', value: 4, uom: 'CEL', time: `2026-11-${day}T07:00:00Z` },
        {
          type: 'gs1:Temperature',
          value: 9,
          uom: 'CEL',
          time: `2026-11-${day}T07:30:00Z`,
          ...{ 'x:upperLimit': 8 },
        },
      ],
    },
  ],
})

const mix: EpcisEvent = {
  type: 'TransformationEvent',
  eventID: 'urn:test:mix',
  eventTime: '2026-10-20T08:00:00+08:00',
  eventTimeZoneOffset: '+08:00',
  inputQuantityList: [{ epcClass: `${link}/01/${gtin}/10/B`, quantity: 5 }],
  outputQuantityList: [{ epcClass: 'urn:epc:class:lgtin:6901234.056788.PUNCH', quantity: 9 }],
}

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({
    fill: async (store) => {
      await fillJuiceWorld(store)
      await insertActors(store.db, [
        { id: 'urn:shop', name: '示例超市', region: '山西省太原市', uscc: null, contact: '0000-8800001' },
        { id: 'urn:person', name: '王小明', region: null, uscc: null, contact: '0000-8800002' },
      ])
      await insertEvents(store.db, [mix, sale('sold-1', 23, 'urn:shop'), sale('sold-2', 25, 'urn:person')])
    },
  })
})
afterAll(() => server.stop())

const chainOf = async (query: Record<string, string>) =>
  (await server.api.succeeds(getProduct, { params: { gtin }, query })).chain

test('a lot has its papers, amounts and readings by step', async () => {
  const { steps, stepCount, levels, omitted } = await chainOf({ lot: 'A' })
  expect(steps[0]).toMatchObject({
    documents: [{ type: { zh: '承诺达标合格证或证书' }, number: 'C-77' }],
    details: [{ zh: '90 kg' }],
  })
  expect(steps.find(({ eventId }) => eventId === 'urn:test:ship')?.sensors).toMatchObject([
    { quantity: { zh: '温度' }, unit: '℃', lowest: 2, highest: 6, upperLimit: null, points: [] },
  ])
  expect([stepCount, levels, omitted]).toEqual([5, 2, null])
})

test('a lot has its holders with their record, its provinces, and where it went', async () => {
  const { holders, route, onward } = await chainOf({ lot: 'A' })
  expect(holders.map(({ actor, isDeclared }) => [actor.uscc, isDeclared])).toContainEqual([makerUscc, true])
  expect(route.stops.map(({ province }) => province)).toEqual(['35'])
  expect(onward).toMatchObject({ containers: 1, places: 1, sold: null })
})

test('a lot that was used up leads on to what was made of it', async () => {
  const { onward, steps } = await chainOf({ lot: 'B' })
  expect(onward).toMatchObject({ made: 1, sold: null })
  expect(steps.map(({ eventId }) => eventId)).not.toContain('urn:test:mix')
})

test('an item sold twice, after its last day and after a recall, is asked about', async () => {
  const { gaps, steps } = await chainOf({ lot: 'A', serial: '77' })
  expect(gaps.map(({ kind }) => kind)).toEqual(['sold-after-expiry', 'sold-after-recall', 'sold-twice'])
  expect(steps.at(-2)?.sensors).toMatchObject([
    { lowest: 4, highest: 9, upperLimit: 8, points: [{ value: 4 }, { value: 9 }] },
  ])
})

test('a person in the directory is masked and has no telephone, a firm has one', async () => {
  const { steps } = await chainOf({ lot: 'A', serial: '77' })
  expect(steps.slice(-2).map(({ place }) => [place?.name, place?.contact])).toEqual([
    ['示例超市', '0000-8800001'],
    ['王**', null],
  ])
})

describe('a pallet by its SSCC', () => {
  const sscc = '069012340000000122'

  test('has what was packed on it, however the events spell its number, and the way of both', async () => {
    const unit = await server.api.succeeds(getLogisticUnit, { params: { sscc } })
    expect(unit).toMatchObject({ sscc, contentCount: 1, isEmptied: false })
    expect(unit.contents).toMatchObject([{ gtin, lot: 'A', serial: null, sscc: null, product: { gtin } }])
    const steps = unit.chain.steps.map(({ eventId }) => eventId)
    for (const step of ['press', 'pack', 'ship', 'receive']) expect(steps).toContain(`urn:test:${step}`)
  })

  test('is found by its code, and unknown where no event names it', async () => {
    const answer = await server.api.succeeds(recogniseCode, { query: { text: `(00)${sscc}` } })
    expect(answer).toMatchObject({ ending: 'found', logisticUnit: sscc, product: null })
    const unknown = '106141412345678908'
    const refusal = await server.api.refuses(getLogisticUnit, { params: { sscc: unknown } })
    expect(refusal.code).toBe('unit-unknown')
    const other = await server.api.succeeds(recogniseCode, { query: { text: `(00)${unknown}` } })
    expect(other).toMatchObject({ ending: 'not-known', logisticUnit: null })
  })
})
