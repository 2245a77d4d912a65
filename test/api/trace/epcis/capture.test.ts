import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestServer, type TestServer } from '../../test-server'
import { context, documentOf, Partner, shipment } from './partner'

let server: TestServer
let partner: Partner
beforeAll(async () => {
  server = await startTestServer()
  partner = new Partner(server)
})
afterAll(() => server.stop())

const storedCount = async () => (await partner.events({ perPage: 1000 })).length
const idOf = (number: number) => `urn:uuid:0a4c6a3e-6d1f-4f5b-8f0e-${String(number).padStart(12, '0')}`

describe('a capture', () => {
  test('is answered when its events are durable, and its job can be looked up', async () => {
    const { status, headers, body } = await partner.send(JSON.stringify(documentOf(shipment(1))))
    expect(status).toBe(202)
    expect(headers.get('gs1-epcis-version')).toBe('2.0.0')
    const job = await partner.call((headers.get('location') ?? '').replace('/api/v1', ''))
    expect(job.body).toEqual(body)
    expect(job.body).toMatchObject({
      running: false,
      success: true,
      captured: 1,
      known: 0,
      refused: 0,
      errors: [],
    })
  })

  test('of a job that never was is not found', async () => {
    const { status, body } = await partner.call('/epcis/capture/none')
    expect([status, body]).toMatchObject([404, { code: 'capture-unknown' }])
  })

  test('gives an event without an id the hash of its content for one', async () => {
    await partner.capture(documentOf(shipment(2)))
    const [event] = await partner.events({ MATCH_epc: 'https://id.gs1.org/01/06901234567892/21/2' })
    expect(event?.eventID).toMatch(/^ni:\/\/\/sha-256;[0-9a-f]{64}\?ver=CBV2\.0$/)
    const again = await partner.call(`/epcis/events/${encodeURIComponent(event?.eventID ?? '')}`)
    expect(again.status).toBe(200)
  })

  test('takes one event by itself, as JSON-LD too', async () => {
    const body = JSON.stringify({ '@context': context, ...shipment(3) })
    const answer = await partner.send(body, { 'content-type': 'application/ld+json' })
    expect(answer.body).toMatchObject({ captured: 1 })
  })

  test('keeps an event once, however its bytes stand', async () => {
    await partner.capture(documentOf(shipment(4)))
    const turned = Object.fromEntries(Object.entries(shipment(4)).reverse())
    const { body } = await partner.send(JSON.stringify(documentOf(turned), null, 4))
    expect(body).toMatchObject({ success: true, captured: 0, known: 1 })
    // The same instant in another zone, the same bottle as an EPC URN, the word as its address.
    const told = shipment(4, {
      eventTime: '2026-11-01T08:00:04+08:00',
      epcList: ['urn:epc:id:sgtin:6901234.056789.4'],
      bizStep: 'https://ref.gs1.org/cbv/BizStep-shipping',
    })
    expect(await partner.capture(documentOf(told, told))).toMatchObject({ captured: 0, known: 2 })
  })

  test('never overwrites: an id with other content is refused and named', async () => {
    await partner.capture(documentOf(shipment(5, { eventID: idOf(5) })))
    const before = await storedCount()
    const job = await partner.capture(
      documentOf(shipment(6), shipment(5, { eventID: idOf(5), bizStep: 'receiving' })),
    )
    expect(job).toMatchObject({ success: false, captured: 0, refused: 2 })
    expect(job.errors).toMatchObject([
      {
        event: '/epcisBody/eventList/1',
        field: '/epcisBody/eventList/1/eventID',
        code: 'event-id-taken',
        message: { zh: expect.stringContaining('errorDeclaration'), en: expect.any(String) },
      },
    ])
    expect(await storedCount()).toBe(before)
    expect(await partner.events({ EQ_eventID: idOf(5) })).toMatchObject([{ bizStep: 'shipping' }])
    const found = await partner.call(`/epcis/capture/${job.captureID}`)
    expect(found.body).toEqual(job)
  })

  test('keeps a declaration of error beside the event it corrects', async () => {
    const event = shipment(7, { eventID: idOf(7) })
    const errorDeclaration = { declarationTime: '2026-11-02T00:00:00Z', reason: 'did_not_occur' }
    await partner.capture(documentOf(event))
    expect(await partner.capture(documentOf({ ...event, errorDeclaration }))).toMatchObject({ captured: 1 })
    expect(await partner.capture(documentOf({ ...event, errorDeclaration }))).toMatchObject({ known: 1 })
    expect(await partner.events({ EQ_eventID: idOf(7) })).toMatchObject([
      event,
      { ...event, errorDeclaration },
    ])
    const other = { ...event, bizStep: 'receiving', errorDeclaration }
    expect(await partner.capture(documentOf(other))).toMatchObject({ success: false })
  })

  test('that is to proceed keeps what is good and names the rest', async () => {
    const document = documentOf(shipment(8), shipment(9, { action: 'MAYBE' }), shipment(10))
    const job = await partner.capture(document, { 'gs1-capture-error-behaviour': 'proceed' })
    expect(job).toMatchObject({ success: false, captured: 2, refused: 1, captureErrorBehaviour: 'proceed' })
    expect(job.errors).toMatchObject([{ field: '/epcisBody/eventList/1/action', code: 'enum' }])
  })

  test('asks for the key', async () => {
    const asked = await partner.call('/epcis/events', { headers: { authorization: 'Bearer nobody' } })
    expect(asked.body).toMatchObject({ status: 401, code: 'partner-key-required' })
  })

  test('is closed where no key is set', async () => {
    const closed = await startTestServer({
      deps: { secrets: { codes: 'c'.repeat(32), evidence: 'e'.repeat(32), epcis: null } },
    })
    const { status, body } = await new Partner(closed).send('{}')
    await closed.stop()
    expect([status, body]).toMatchObject([403, { code: 'epcis-closed' }])
  })
})

describe('what cannot be right is refused', () => {
  const refusedPlaces = async (event: Record<string, unknown>) =>
    (await partner.refused(documentOf(event))).fields?.map(({ field, code }) => [field, code])
  const at = (name: string) => `/epcisBody/eventList/0/${name}`

  test('a clock in the future', async () => {
    const tomorrow = shipment(11, { eventTime: '2026-11-24T02:00:00Z' })
    expect(await refusedPlaces(tomorrow)).toEqual([[at('eventTime'), 'future']])
    // Local time of China sent as UTC.
    expect(await refusedPlaces(shipment(11, { eventTime: '2026-11-23T10:00:00Z' }))).toEqual([
      [at('eventTime'), 'future'],
    ])
  })

  test.each(['+8:00', '08:00', '+15:00', 'Asia/Shanghai', '+0800'])('the zone %s', async (zone) => {
    expect(await refusedPlaces(shipment(12, { eventTimeZoneOffset: zone }))).toEqual([
      [at('eventTimeZoneOffset'), 'pattern'],
    ])
  })

  test('but a zone that is not that of the time is legal, and kept', async () => {
    await partner.capture(documentOf(shipment(13, { eventID: idOf(13), eventTimeZoneOffset: '-03:30' })))
    expect(await partner.events({ EQ_eventID: idOf(13) })).toMatchObject([
      { eventTime: '2026-11-01T00:00:13.000Z', eventTimeZoneOffset: '-03:30' },
    ])
  })

  test('what no event of its type may lack or have', async () => {
    expect(await refusedPlaces(shipment(14, { epcList: undefined }))).toEqual([[at('epcList'), 'required']])
    expect(await refusedPlaces(shipment(14, { ilmd: { 'ex:lot': 'A' } }))).toEqual([
      [at('ilmd'), 'not-allowed'],
    ])
    expect(await refusedPlaces(shipment(14, { weight: 5 }))).toEqual([[at('weight'), 'additionalProperties']])
    expect(await refusedPlaces(shipment(14, { readPoint: { id: 'Fuzhou' } }))).toEqual([
      [at('readPoint/id'), 'format'],
    ])
    const urn = shipment(14, { bizStep: 'urn:epcglobal:cbv:bizstep:shipping' })
    expect(await refusedPlaces(urn)).toEqual([[at('bizStep'), 'pattern']])
    expect(await refusedPlaces(shipment(14, { type: 'MysteryEvent' }))).toEqual([[at('type'), 'enum']])
  })

  test('a word of another behaviour', async () => {
    const problem = await partner.refused(documentOf(shipment(1)), { 'gs1-capture-error-behaviour': 'maybe' })
    expect(problem).toMatchObject({
      code: 'invalid-input',
      fields: [{ field: 'GS1-Capture-Error-Behaviour' }],
    })
  })
})

describe('what no document is', () => {
  test.each([
    ['XML by its type', '<epcis/>', 'application/xml', 415, 'epcis-not-json'],
    ['XML by its content', ' <?xml version="1.0"?><epcis/>', 'application/json', 415, 'epcis-not-json'],
    ['text', 'hello', 'text/plain', 415, 'epcis-not-json'],
    ['half a document', '{"type":"EPCISDocument"', 'application/json', 400, 'epcis-unreadable'],
    ['nothing', '', 'application/json', 400, 'epcis-unreadable'],
    ['a number too large to be given back', '{"type":1e999}', 'application/json', 400, 'epcis-unreadable'],
    ['a list', '[]', 'application/json', 400, 'epcis-invalid'],
    ['nesting of 100 000 levels', '['.repeat(100_000), 'application/json', 400, 'epcis-too-deep'],
    ['nesting of objects', '{"a":'.repeat(100_000), 'application/json', 400, 'epcis-too-deep'],
  ])('%s', async (_what, body, type, status, code) => {
    const answer = await partner.send(body, { 'content-type': type })
    expect([answer.status, answer.body]).toMatchObject([
      status,
      { code, message: { zh: expect.stringMatching(/[一-龥]/), en: expect.any(String) } },
    ])
  })

  test('nesting inside a field of one’s own', async () => {
    const deep: unknown = JSON.parse('['.repeat(70) + ']'.repeat(70))
    expect((await partner.refused(documentOf(shipment(1, { 'ex:deep': deep })))).code).toBe('epcis-too-deep')
  })

  test('fifty megabytes at once, and the refusal says what to do', async () => {
    const answer = await partner.send(`{"a":"${'x'.repeat(50 * 1024 * 1024)}"}`)
    expect(answer.status).toBe(413)
    expect(answer.body).toMatchObject({
      code: 'epcis-too-large',
      message: { en: expect.stringContaining('import epcis') },
    })
  })

  test('more events than one transaction should hold', async () => {
    const events = Array.from({ length: 10_001 }, () => 0)
    expect((await partner.refused(documentOf(...events))).code).toBe('epcis-too-large')
  })
})
