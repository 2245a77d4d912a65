import { describe, expect, test } from '@jest/globals'
import type { EventJson } from '../../../../contract/epcis-event'
import { canonicalLink } from '../../../../server/trace/epcis/canonical-link'
import { eventHash, preHash } from '../../../../server/trace/epcis/event-hash'
import { instantMs } from '../../../../server/trace/epcis/instant'
import { prefixesOf } from '../../../../server/trace/epcis/names'

const prefixes = prefixesOf([{ ex: 'https://ns.example.com/epcis/' }])

/** With the values of the reference example of the hash generator that the standard points to. */
const inspected: EventJson = {
  type: 'ObjectEvent',
  eventTime: '2020-04-01T15:00:00+01:00',
  eventTimeZoneOffset: '+01:00',
  epcList: ['urn:epc:id:sgtin:4012345.011111.9876'],
  action: 'OBSERVE',
  bizStep: 'inspecting',
  readPoint: { id: 'urn:epc:id:sgln:4012345.00005.0' },
  sensorElementList: [
    {
      sensorMetadata: {
        deviceID: 'urn:epc:id:giai:4000001.111',
        deviceMetadata: 'https://id.gs1.org/8004/4000001111',
      },
      sensorReport: [
        { type: 'gs1:Temperature', value: 26.0, sDev: 0.1, uom: 'CEL' },
        { type: 'AbsoluteHumidity', value: 12.1, uom: 'A93' },
      ],
    },
  ],
}

describe('the text that is hashed', () => {
  test('has the fields in the order of the standard, identifiers and words in one spelling', () => {
    expect(preHash(inspected, prefixes)).toBe(
      'eventType=ObjectEventeventTime=2020-04-01T14:00:00.000ZeventTimeZoneOffset=+01:00' +
        'epcListepc=https://id.gs1.org/01/04012345111118/21/9876action=OBSERVE' +
        'bizStep=https://ref.gs1.org/cbv/BizStep-inspectingreadPointid=https://id.gs1.org/414/4012345000054' +
        'sensorElementListsensorElementsensorMetadatadeviceID=https://id.gs1.org/8004/4000001111' +
        'deviceMetadata=https://id.gs1.org/8004/4000001111' +
        'sensorReporttype=https://gs1.org/voc/AbsoluteHumidityvalue=12.1uom=A93' +
        'sensorReporttype=https://gs1.org/voc/Temperaturevalue=26sDev=0.1uom=CEL',
    )
  })

  test('ends with ILMD and fields of one’s own under their full names, sorted', () => {
    const event = {
      ...inspected,
      sensorElementList: undefined,
      ilmd: { 'ex:lot': 'A' },
      'ex:b': { 'ex:z': '2', 'ex:y': [3, 1] },
      'ex:a': true,
    }
    const ns = '{https://ns.example.com/epcis/}'
    expect(preHash(event, prefixes).split('0054')[1]).toBe(
      `ilmd${ns}lot=A${ns}a=true${ns}b${ns}y=1${ns}y=3${ns}z=2`,
    )
  })
})

describe('the hash', () => {
  const hash = eventHash(inspected, prefixes)

  test.each([
    [
      'its id, its record and what was declared of it',
      {
        eventID: 'urn:a:b',
        recordTime: '2021-01-01T00:00:00Z',
        errorDeclaration: { declarationTime: '2021-01-01T00:00:00Z' },
      },
    ],
    ['the spelling of the instant', { eventTime: '2020-04-01T14:00:00Z' }],
    [
      'the spelling of what it names',
      { epcList: ['https://example.com/shop/01/04012345111118/10/L1/21/9876?a=1'] },
    ],
    ['the spelling of the step', { bizStep: 'urn:epcglobal:cbv:bizstep:inspecting' }],
  ])('does not depend on %s', (_what, other) => {
    expect(eventHash({ ...inspected, ...other }, prefixes)).toBe(hash)
  })

  test.each([
    ['the instant', { eventTime: '2020-04-01T14:00:00.001Z' }],
    ['the zone', { eventTimeZoneOffset: '+02:00' }],
    ['what it names', { epcList: ['urn:epc:id:sgtin:4012345.011111.9877'] }],
    ['a field of one’s own', { 'ex:a': 1 }],
  ])('depends on %s', (_what, other) => {
    expect(eventHash({ ...inspected, ...other }, prefixes)).not.toBe(hash)
  })
})

test.each([
  ['urn:epc:id:sscc:4012345.0111111111', 'https://id.gs1.org/00/040123451111111110'],
  ['urn:epc:id:sgln:0614141.07346.1234', 'https://id.gs1.org/414/0614141073467/254/1234'],
  ['urn:epc:id:grai:4012345.55555.987', 'https://id.gs1.org/8003/04012345555554987'],
  ['urn:epc:id:gdti:4012345.11111.123', 'https://id.gs1.org/253/4012345111118123'],
  ['urn:epc:class:lgtin:4012345.012345.998877', 'https://id.gs1.org/01/04012345123456/10/998877'],
  ['urn:epc:idpat:sgtin:4012345.066666.*', 'https://id.gs1.org/01/04012345666663'],
  ['https://id.gs1.de/01/04012345999990/21/XYZ-1234', 'https://id.gs1.org/01/04012345999990/21/XYZ-1234'],
  ['urn:epc:id:sgtin:4012345', null],
  ['urn:uuid:0a4c6a3e-6d1f-4f5b-8f0e-000000000001', null],
  ['https://example.com/about/us', null],
])('%s is %s', (uri, link) => {
  expect(canonicalLink(uri)).toBe(link)
})

test('instants are exact to the millisecond, leap seconds too', () => {
  expect(instantMs('2016-12-31T23:59:60Z')).toBe(Date.parse('2016-12-31T23:59:59Z'))
  expect(instantMs('2026-11-01t00:00:00.12345z')).toBe(Date.parse('2026-11-01T00:00:00.123Z'))
  for (const none of ['2026-02-30T00:00:00', '2026-11-01', 'yesterday']) expect(instantMs(none)).toBeNull()
})
