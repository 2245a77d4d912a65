import { Compile } from 'typebox/compile'
import { eventSchemas, OwnEvent, type EventJson } from '../../../contract/epcis-event'
import { say, type Text } from '../../../domain/text'
import { contextFaults } from './context-rules'
import { below, fault, schemaFaults, type Fault } from './faults'
import { instantMs } from './instant'

/** How far a clock may be ahead. A local time of China sent as UTC is eight hours ahead, and refused. */
const clockSlackMs = 4 * 3600_000

const validators = new Map(Object.entries(eventSchemas).map(([type, schema]) => [type, Compile(schema)]))
const ownValidator = Compile(OwnEvent)

/** An event that meets the standard, or what is wrong with it. */
export type Checked = { readonly event: EventJson } | { readonly faults: readonly Fault[] }

/**
 * Checks one event by the EPCIS 2.0 JSON schema and the rules beside it.
 * @param at JSON Pointer of the event
 */
export function checkEvent(value: unknown, at: string, nowMs: number): Checked {
  if (!isObject(value))
    return { faults: [fault(at, 'type', say('事件应当是对象。', 'An event must be an object.'))] }
  const type = value['type']
  if (typeof type !== 'string')
    return {
      faults: [fault(below(at, 'type'), 'required', say('缺少事件类型。', 'The type of event is missing.'))],
    }
  const validator = validators.get(type) ?? ownValidator
  if (!validator.Check(value)) {
    const faults = schemaFaults(validator.Errors(value), at)
    // A word that is no type is told as such, not as a URI that failed.
    return { faults: faults.map((each) => (each.field === below(at, 'type') ? unknownType(at) : each)) }
  }
  // The schema has just said so.
  const event = value as EventJson
  const faults = [...timeFaults(event, at, nowMs), ...contentFaults(value, type, at)]
  if ('@context' in value) faults.push(...contextFaults(value['@context'], below(at, '@context')))
  return faults.length === 0 ? { event } : { faults }
}

function unknownType(at: string): Fault {
  return fault(
    below(at, 'type'),
    'enum',
    say(
      '不认识这种事件。标准事件有五种，自定义的类型写成 URI。',
      'This type of event is not known. The standard has five; a type of your own is a URI.',
    ),
  )
}

function timeFaults(event: EventJson, at: string, nowMs: number): Fault[] {
  const times = [
    ['eventTime', event.eventTime],
    ['recordTime', event.recordTime],
    ['errorDeclaration/declarationTime', event.errorDeclaration?.declarationTime],
  ] as const
  return times.flatMap(([name, time]) => {
    if (time === undefined) return []
    const ms = instantMs(time)
    if (ms !== null && ms <= nowMs + clockSlackMs) return []
    return [
      ms === null
        ? fault(`${at}/${name}`, 'format', say('没有这样的时间。', 'There is no such time.'))
        : fault(
            `${at}/${name}`,
            'future',
            say(
              '时间在未来（超过 4 小时）：请检查时钟和时区。',
              'This is in the future by more than four hours: check the clock and the zone.',
            ),
          ),
    ]
  })
}

/** What an event must name, and where ILMD may stand (EPCIS 2.0, 7.4.2–7.4.7). */
function contentFaults(event: Readonly<Record<string, unknown>>, type: string, at: string): Fault[] {
  const has = (name: string) => Array.isArray(event[name]) && event[name].length > 0
  const faults: Fault[] = []
  const must = (isMet: boolean, name: string, message: Text) => {
    if (!isMet) faults.push(fault(below(at, name), 'required', message))
  }
  if (type === 'ObjectEvent') {
    const isSensor = has('sensorElementList') && event['readPoint'] !== undefined
    must(
      Array.isArray(event['epcList']) || has('quantityList') || isSensor,
      'epcList',
      say(
        '要写 epcList 或 quantityList，或者写传感器数据加 readPoint。',
        'epcList or quantityList is needed, or sensor data with a readPoint.',
      ),
    )
  }
  if (type === 'TransactionEvent')
    must(
      Array.isArray(event['epcList']) || has('quantityList') || event['action'] === 'DELETE',
      'epcList',
      say('要写 epcList 或 quantityList。', 'epcList or quantityList is needed.'),
    )
  if (type === 'AggregationEvent' || type === 'AssociationEvent')
    must(
      has('childEPCs') || has('childQuantityList') || event['action'] === 'DELETE',
      'childEPCs',
      say('要写 childEPCs 或 childQuantityList。', 'childEPCs or childQuantityList is needed.'),
    )
  if (type === 'TransformationEvent') {
    const hasInput = has('inputEPCList') || has('inputQuantityList')
    const hasOutput = has('outputEPCList') || has('outputQuantityList')
    const isPart = event['transformationID'] !== undefined
    must(
      hasInput || (isPart && hasOutput),
      'inputEPCList',
      say(
        '要写投入的东西；分几次写时要有 transformationID。',
        'Inputs are needed; told in parts, a transformationID.',
      ),
    )
    must(
      hasOutput || (isPart && hasInput),
      'outputEPCList',
      say(
        '要写产出的东西；分几次写时要有 transformationID。',
        'Outputs are needed; told in parts, a transformationID.',
      ),
    )
  }
  if (type === 'ObjectEvent' && event['ilmd'] !== undefined && event['action'] !== 'ADD')
    faults.push(
      fault(
        below(at, 'ilmd'),
        'not-allowed',
        say('只有 action 为 ADD 的事件可以写 ilmd。', 'Only an event with action ADD may have ilmd.'),
      ),
    )
  const disposition = event['persistentDisposition']
  if (isObject(disposition))
    must(
      disposition['set'] !== undefined || disposition['unset'] !== undefined,
      'persistentDisposition',
      say('要写 set 或 unset。', 'set or unset is needed.'),
    )
  faults.push(...sensorFaults(event['sensorElementList'], below(at, 'sensorElementList')))
  for (const name of type === 'ObjectEvent' || type === 'TransformationEvent' ? uniqueLists : [])
    faults.push(...repeated(event[name], below(at, name)))
  return faults
}

/** A report says what was measured, or that something is out of order. */
function sensorFaults(list: unknown, at: string): Fault[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((element: unknown, index) => {
    const reports: unknown = isObject(element) ? element['sensorReport'] : undefined
    if (!Array.isArray(reports)) return []
    return reports.flatMap((report: unknown, place) =>
      isObject(report) && report['type'] === undefined && report['exception'] === undefined
        ? [
            fault(
              `${at}/${index}/sensorReport/${place}/type`,
              'required',
              say('要写 type 或 exception。', 'type or exception is needed.'),
            ),
          ]
        : [],
    )
  })
}

const uniqueLists = ['epcList', 'inputEPCList', 'outputEPCList']

function repeated(list: unknown, at: string): Fault[] {
  if (!Array.isArray(list) || new Set(list).size === list.length) return []
  return [fault(at, 'uniqueItems', say('列表里有重复的编码。', 'An identifier is repeated in the list.'))]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
