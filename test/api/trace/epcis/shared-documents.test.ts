import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { EventJson } from '../../../../contract/epcis-event'
import { describeWithShared, hasShared, readSharedJson, sharedPath } from '../../../shared-data'
import { startTestServer, type TestServer } from '../../test-server'
import { eventsOf, Partner } from './partner'

interface Entry {
  readonly file: string
  readonly expected: 'valid' | 'invalid' | 'query-document' | 'query-definition'
}
const manifest = hasShared() ? readSharedJson<Entry[]>('data/epcis/manifest.json') : []
const filesOf = (...kinds: readonly Entry['expected'][]) =>
  manifest.filter(({ expected }) => kinds.includes(expected)).map(({ file }) => file)
const textOf = (file: string) => readFileSync(sharedPath(`data/epcis/${file}`), 'utf8')

describeWithShared('the published documents', () => {
  let server: TestServer
  let partner: Partner
  beforeAll(async () => {
    server = await startTestServer()
    partner = new Partner(server)
  })
  afterAll(() => server.stop())

  test.each(filesOf('valid', 'query-document'))('%s goes in and comes out equal', async (file) => {
    // Two of the documents give the same id to events of different content: each has a database of its own.
    const fresh = await startTestServer()
    try {
      const document: unknown = JSON.parse(textOf(file))
      const own = new Partner(fresh)
      const job = await own.capture(document)
      expect(job).toMatchObject({ success: true, refused: 0 })
      const answer = await own.query({ perPage: 1000 })
      const sent = eventsOf(document)
      const stored = eventsOf(answer.body)
      expect(stored).toEqual(
        distinct(sent.map((event, index) => ({ ...added(event, stored[index]), ...event }))),
      )
      const { '@context': context } = document as EventJson
      if (!('eventTime' in (document as EventJson)))
        expect(answer.body).toMatchObject({ '@context': context })
      // What came out is taken again, by this very interface, and found to be there.
      expect(await own.capture(answer.body)).toMatchObject({
        success: true,
        captured: 0,
        known: stored.length,
      })
    } finally {
      await fresh.stop()
    }
  })

  test.each(filesOf('invalid', 'query-definition'))(
    '%s is refused with the place of every fault',
    async (file) => {
      const { status, body } = await partner.send(textOf(file))
      expect(status).toBe(400)
      expect(body).toMatchObject({ code: 'epcis-invalid' })
      expect(placesIn(body)).toEqual(faults[file.replace('docs/', '')] ?? [])
    },
  )
})

/** What the repository adds to an event: its id and when it was recorded, where it came without. */
function added(event: EventJson, stored: EventJson | undefined): Partial<EventJson> {
  return {
    ...(event.eventID === undefined ? { eventID: stored?.eventID } : {}),
    ...(event.recordTime === undefined ? { recordTime: stored?.recordTime } : {}),
  } as Partial<EventJson>
}

function distinct(events: readonly object[]): object[] {
  return [...new Map(events.map((event) => [JSON.stringify(event), event])).values()]
}

function placesIn(problem: unknown): string[] {
  return ((problem as { fields?: { field: string }[] }).fields ?? []).map(({ field }) => field)
}

const first = '/epcisBody/eventList/0'
const faults: Readonly<Record<string, readonly string[]>> = {
  'oe-invalid__Combination_of_multiple_invalid_fields.json': [
    `${first}/bizStep`,
    '/epcisBody/eventList/1/disposition',
    '/epcisBody/eventList/2/sourceList/0/type',
    '/epcisBody/eventList/3/ilmd/materialType',
    '/epcisBody/eventList/4/eventTime',
    '/epcisBody/eventList/4/action',
  ],
  'oe-invalid__EPCISDocument_without_context.json': ['/@context'],
  'oe-invalid__ObjectEvent_with_ilmd_field_without_namespace.json': [`${first}/ilmd/materialType`],
  'oe-invalid__ObjectEvent_with_non_standard_bizStep.json': [`${first}/bizStep`],
  'oe-invalid__ObjectEvent_with_non_standard_disposition.json': [`${first}/disposition`],
  'oe-invalid__ObjectEvent_with_quantity_as_text.json': [`${first}/quantityList/0/quantity`],
  'oe-invalid__ObjectEvent_with_unknown_field_in_quantityList.json': [`${first}/quantityList/0/weight`],
  'oe-invalid__ObjectEvent_without_action_and_eventTime.json': [
    `${first}/eventTime`,
    `${first}/eventTimeZoneOffset`,
    `${first}/action`,
  ],
  'oe-invalid__QueryDocument_with_invalid_eventType.json': [
    '/epcisBody/queryResults/resultsBody/eventList/0/type',
  ],
  'oe-invalid__Query_with_unknown_parameter.json': ['/type'],
  'oe-query__SimpleEventQuery.json': ['/type'],
}
