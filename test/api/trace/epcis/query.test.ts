import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestServer, type TestServer } from '../../test-server'
import { documentOf, eventsOf, Partner, shipment } from './partner'

let server: TestServer
let partner: Partner
const bottle = (serial: number) => `https://id.gs1.org/01/06901234567892/21/${serial}`
const lot = 'https://id.gs1.org/01/06901234567892/10/L1'
const pallet = 'urn:epc:id:sscc:6901234.0000000018'
const when = (minute: number) => ({
  eventTime: new Date(Date.parse('2026-11-10T00:00:00Z') + minute * 60_000).toISOString(),
  eventTimeZoneOffset: '+08:00',
})

const pressed = {
  type: 'TransformationEvent',
  ...when(0),
  eventID: 'urn:uuid:pressed',
  transformationID: 'urn:example:press:1',
  inputQuantityList: [{ epcClass: 'https://id.gs1.org/01/06909999999993/10/ORANGES' }],
  inputEPCList: ['urn:example:vat:1'],
  outputEPCList: [bottle(1), bottle(2)],
}
const packed = {
  type: 'AggregationEvent',
  ...when(1),
  eventID: 'urn:uuid:packed',
  action: 'ADD',
  parentID: pallet,
  childEPCs: [bottle(1), bottle(2)],
  bizStep: 'packing',
}
const shipped = {
  ...shipment(0),
  ...when(2),
  eventID: 'urn:uuid:shipped',
  epcList: [pallet],
  quantityList: [{ epcClass: lot, quantity: 2 }],
  bizLocation: { id: 'urn:epc:id:sgln:6901234.50000.0' },
}
const sold = {
  ...shipment(0),
  ...when(3),
  eventID: 'urn:uuid:sold',
  bizStep: 'ex:handing_over',
  epcList: [bottle(1)],
  disposition: 'retail_sold',
}

beforeAll(async () => {
  server = await startTestServer()
  partner = new Partner(server)
  // Out of their order in time.
  await partner.capture(documentOf(sold, pressed))
  server.clock.forward(60)
  await partner.capture(documentOf(shipped, packed))
})
afterAll(() => server.stop())

const idsOf = async (parameters: Record<string, string | number>) =>
  (await partner.events(parameters)).map(({ eventID }) => (eventID ?? '').replace('urn:uuid:', ''))

describe('events are found by', () => {
  test.each([
    [{ eventType: 'AggregationEvent|TransformationEvent' }, ['pressed', 'packed']],
    [{ GE_eventTime: '2026-11-10T08:01:00+08:00', LT_eventTime: '2026-11-10T00:02:00Z' }, ['packed']],
    [{ GE_recordTime: '2026-11-23T02:01:00Z' }, ['shipped', 'packed']],
    [{ LT_recordTime: '2026-11-23T02:01:00Z' }, ['sold', 'pressed']],
    [{ EQ_action: 'ADD' }, ['packed']],
    [{ EQ_bizStep: 'https://ref.gs1.org/cbv/BizStep-shipping' }, ['shipped']],
    [{ EQ_bizStep: 'shipping|ex:handing_over' }, ['sold', 'shipped']],
    [{ EQ_disposition: 'retail_sold' }, ['sold']],
    [{ EQ_readPoint: 'urn:epc:id:sgln:6901234.50000.0' }, ['sold', 'shipped']],
    [{ EQ_bizLocation: 'https://id.gs1.org/414/6901234500004' }, ['shipped']],
    [{ EQ_eventID: 'urn:uuid:sold' }, ['sold']],
    [{ EQ_transformationID: 'urn:example:press:1' }, ['pressed']],
    [{ MATCH_epc: 'urn:epc:id:sgtin:6901234.056789.1' }, ['sold', 'packed']],
    [{ MATCH_epc: 'urn:epc:idpat:sgtin:6901234.056789.*' }, ['sold', 'packed']],
    [{ MATCH_epc: lot }, []],
    [{ MATCH_epcClass: lot }, ['shipped']],
    [{ MATCH_anyEPC: bottle(2) }, ['pressed', 'packed']],
    [{ MATCH_parentID: 'https://id.gs1.org/00/069012340000000184' }, ['packed']],
    [{ MATCH_inputEPC: 'urn:example:vat:1' }, ['pressed']],
    [{ MATCH_outputEPC: bottle(2) }, ['pressed']],
    [{ MATCH_epc: pallet, EQ_bizStep: 'receiving' }, []],
  ])('%j', async (parameters, expected) => {
    expect(await idsOf(parameters)).toEqual(expected)
  })
})

test('they come in the order asked for', async () => {
  expect(await idsOf({ orderBy: 'eventTime' })).toEqual(['sold', 'shipped', 'packed', 'pressed'])
  expect(await idsOf({ orderBy: 'eventTime', orderDirection: 'ASC' })).toEqual([
    'pressed',
    'packed',
    'shipped',
    'sold',
  ])
  expect(await idsOf({ orderBy: 'recordTime', orderDirection: 'ASC' })).toEqual([
    'sold',
    'pressed',
    'shipped',
    'packed',
  ])
})

test('and page by page, each once', async () => {
  const seen: string[] = []
  let path: string | null =
    '/epcis/events?orderBy=eventTime&orderDirection=ASC&perPage=3&eventCountLimit=4&EQ_action=ADD|OBSERVE'
  while (path !== null) {
    const { headers, body } = await partner.call(path)
    seen.push(...eventsOf(body).map(({ eventID }) => eventID ?? ''))
    const next: string | undefined = /^<\/api\/v1(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1]
    path = next ?? null
  }
  expect(seen).toEqual(['urn:uuid:packed', 'urn:uuid:shipped', 'urn:uuid:sold'])
  expect(await idsOf({ eventCountLimit: 2, orderBy: 'eventTime' })).toEqual(['sold', 'shipped'])
})

test('a prefix with two meanings is explained at the events that use the second', async () => {
  const document = {
    ...documentOf({ ...shipment(77), 'ex:note': 'x' }),
    '@context': [{ ex: 'https://other.example.com/' }],
  }
  await partner.capture(document)
  const answer = await partner.query({ MATCH_epc: `${bottle(77)}|${bottle(1)}` })
  expect(answer.body).toMatchObject({ '@context': [expect.any(String), { ex: 'https://ns.example.com/' }] })
  const events = eventsOf(answer.body)
  expect(events.at(-1)?.['@context']).toEqual([{ ex: 'https://other.example.com/' }])
  expect(events[0]).not.toHaveProperty('@context')
})

test('in JSON-LD for who asks for it', async () => {
  const { headers } = await partner.call('/epcis/events', { headers: { accept: 'application/ld+json' } })
  expect(headers.get('content-type')).toContain('application/ld+json')
})

test.each([
  ['GE_eventDate', '2026-01-01T00:00:00Z', 'GE_eventDate'],
  ['EQ_bizStep', 'shipping,receiving', 'EQ_bizStep'],
  ['EQ_action', 'CREATE', 'EQ_action'],
  ['MATCH_epc', 'bottle one', 'MATCH_epc'],
  ['GE_eventTime', '2026-02-30T00:00:00Z', 'GE_eventTime'],
  ['perPage', '100000', 'perPage'],
])('%s=%s is refused by name', async (name, value, field) => {
  const { status, body } = await partner.query({ [name]: value })
  expect([status, body]).toMatchObject([400, { code: 'invalid-input', fields: [{ field }] }])
})

test('an event that is not there, and a page token that is none', async () => {
  expect((await partner.call('/epcis/events/urn%3Auuid%3Anone')).body).toMatchObject({
    code: 'event-unknown',
  })
  expect((await partner.query({ nextPageToken: 'x' })).body).toMatchObject({ code: 'bad-cursor' })
})
