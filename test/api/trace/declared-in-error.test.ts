import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { getProduct } from '../../../contract/trace'
import { startTestServer, type TestServer } from '../test-server'
import { documentOf, Partner } from './epcis/partner'
import { fillJuiceWorld, gtin } from './juice-world'

let server: TestServer
let partner: Partner
beforeAll(async () => {
  server = await startTestServer({ fill: fillJuiceWorld })
  partner = new Partner(server)
})
afterAll(() => server.stop())

const errorDeclaration = { declarationTime: '2026-11-20T00:00:00Z', reason: 'incorrect_data' }

/** A sale of one bottle, in one of two spellings of the same bottle. */
const sale = (serial: string, hour: number, more: object = {}) => ({
  type: 'ObjectEvent',
  action: 'OBSERVE',
  eventTime: `2026-10-0${hour}T08:00:00+08:00`,
  eventTimeZoneOffset: '+08:00',
  bizStep: 'retail_selling',
  epcList: [`https://id.gs1.org/01/${gtin}/21/${serial}`],
  bizLocation: { id: 'https://id.gs1.org/414/6901234500004' },
  ...more,
})

const stepsOf = async (serial: string) => {
  const { chain } = await server.api.succeeds(getProduct, { params: { gtin }, query: { serial } })
  return chain.steps.map(({ eventId }) => eventId)
}

test('an event that was declared in error is no step any more, what corrects it is', async () => {
  const wrong = sale('901', 1, { eventID: 'urn:test:wrong-sale' })
  await partner.capture(documentOf(wrong))
  expect(await stepsOf('901')).toEqual(['urn:test:wrong-sale'])

  const right = sale('901', 2, { eventID: 'urn:test:right-sale' })
  const declared = { ...errorDeclaration, correctiveEventIDs: ['urn:test:right-sale'] }
  await partner.capture(documentOf({ ...wrong, errorDeclaration: declared }, right))
  expect(await stepsOf('901')).toEqual(['urn:test:right-sale'])
})

test('so it is when the declaration comes first, and when it spells the bottle in another way', async () => {
  const wrong = sale('902', 1, { eventID: 'urn:test:early' })
  const told = { ...wrong, epcList: ['urn:epc:id:sgtin:6901234.056789.902'], errorDeclaration }
  await partner.capture(documentOf(told))
  await partner.capture(documentOf(wrong))
  expect(await stepsOf('902')).toEqual([])
})

test('an event without an id of its own is known by its content', async () => {
  await partner.capture(documentOf(sale('903', 1), sale('903', 2)))
  expect(await stepsOf('903')).toHaveLength(2)
  await partner.capture(documentOf(sale('903', 1, { errorDeclaration })))
  expect(await stepsOf('903')).toHaveLength(1)
})
