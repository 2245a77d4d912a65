import type { CaptureJob } from '../../../../contract/epcis'
import type { EventJson } from '../../../../contract/epcis-event'
import type { Problem } from '../../../../contract/problems'
import type { TestServer } from '../../test-server'

export const partnerToken = 'p'.repeat(32)

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

/** A partner's program that captures and queries. */
export class Partner {
  constructor(private readonly server: Pick<TestServer, 'address'>) {}

  async send(body: BodyInit, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.call('/epcis/capture', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })
  }

  /** Sends a document that must be taken. */
  async capture(document: unknown, headers: Readonly<Record<string, string>> = {}): Promise<CaptureJob> {
    const { status, body } = await this.send(JSON.stringify(document), headers)
    if (status !== 202) throw new Error(`capture answered ${status}: ${JSON.stringify(body)}`)
    return body as CaptureJob
  }

  /** Sends a document that must be refused. */
  async refused(document: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Problem> {
    const { status, body } = await this.send(JSON.stringify(document), headers)
    if (status < 400 || status >= 500) throw new Error(`capture answered ${status}`)
    return body as Problem
  }

  async query(parameters: Readonly<Record<string, string | number>>): Promise<Answer> {
    const search = new URLSearchParams(
      Object.entries(parameters).map(([name, value]) => [name, String(value)]),
    )
    return this.call(`/epcis/events?${search.toString()}`)
  }

  async events(parameters: Readonly<Record<string, string | number>>): Promise<EventJson[]> {
    const answer = await this.query(parameters)
    if (answer.status !== 200)
      throw new Error(`query answered ${answer.status}: ${JSON.stringify(answer.body)}`)
    return eventsOf(answer.body)
  }

  async call(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(`${this.server.address}/api/v1${path}`, {
      ...init,
      headers: { authorization: `Bearer ${partnerToken}`, ...init.headers },
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: JSON.parse(text) }
  }
}

/** The events of a document of any kind. */
export function eventsOf(document: unknown): EventJson[] {
  const found = document as {
    epcisBody?: { eventList?: EventJson[]; queryResults?: { resultsBody: { eventList: EventJson[] } } }
  }
  if (!found.epcisBody) return [document as EventJson]
  return found.epcisBody.eventList ?? found.epcisBody.queryResults?.resultsBody.eventList ?? []
}

export const context = [
  'https://ref.gs1.org/standards/epcis/epcis-context.jsonld',
  { ex: 'https://ns.example.com/' },
]

export function documentOf(...events: readonly unknown[]): Record<string, unknown> {
  return {
    '@context': context,
    type: 'EPCISDocument',
    schemaVersion: '2.0',
    creationDate: '2026-11-20T08:00:00Z',
    epcisBody: { eventList: events },
  }
}

/** A shipment of one juice bottle; every call with another number is another event. */
export function shipment(
  number: number,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    type: 'ObjectEvent',
    eventTime: new Date(Date.parse('2026-11-01T00:00:00Z') + number * 1000).toISOString(),
    eventTimeZoneOffset: '+08:00',
    action: 'OBSERVE',
    bizStep: 'shipping',
    disposition: 'in_transit',
    epcList: [`https://id.gs1.org/01/06901234567892/21/${number}`],
    readPoint: { id: 'https://id.gs1.org/414/6901234500004' },
    ...more,
  }
}
