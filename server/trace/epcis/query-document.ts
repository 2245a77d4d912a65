import type { EpcisQueryDocument } from '../../../contract/epcis'
import type { EventJson } from '../../../contract/epcis-event'
import type { FoundEvent } from './event.repository'
import { prefixesOf } from './names'

const standardContext = 'https://ref.gs1.org/standards/epcis/epcis-context.jsonld'

/**
 * Events as an EPCISQueryDocument (EPCIS 2.0, 10.2). Each event is as it was captured; an id or a `recordTime` is added
 * where it had none, as the standard asks. The document's `@context` is that of the documents the events came in, each
 * entry once; an event whose prefixes mean something else there carries its own context.
 */
export function queryDocument(found: readonly FoundEvent[], createdAt: string): EpcisQueryDocument {
  const context = new SharedContext()
  const eventList = found.map((each) => told(each, context))
  return {
    '@context': context.value,
    type: 'EPCISQueryDocument',
    schemaVersion: '2.0',
    creationDate: createdAt,
    epcisBody: { queryResults: { queryName: 'SimpleEventQuery', resultsBody: { eventList } } },
  }
}

function told({ event, recordAt, context }: FoundEvent, shared: SharedContext): EventJson {
  const dated = { ...event, recordTime: event.recordTime ?? recordAt }
  if (shared.takes(context, event)) return dated
  return { ...dated, '@context': [...listOf(context), ...listOf(event['@context'])] }
}

function listOf(context: unknown): unknown[] {
  if (context === null || context === undefined) return []
  return Array.isArray(context) ? context : [context]
}

/** Contexts of several documents in one, as long as no prefix has two meanings. */
class SharedContext {
  /** That of the first document, as it stood there. */
  private first: unknown = null
  private readonly entries: unknown[] = []
  private readonly texts = new Set<string>()
  private readonly meanings = new Map<string, string>()

  get value(): unknown {
    if (this.first !== null && listOf(this.first).length === this.entries.length) return this.first
    const hasStandard = this.entries.some((entry) => typeof entry === 'string')
    return hasStandard ? this.entries : [standardContext, ...this.entries]
  }

  /** Whether the event means here what it means below this context, which is added unless it contradicts another. */
  takes(context: unknown, event: EventJson): boolean {
    const prefixes = [...prefixesOf(context)]
    const isKnown = ([prefix, meaning]: [string, string]) => this.meanings.get(prefix) === meaning
    const contradicts = ([prefix]: [string, string]) => this.meanings.has(prefix)
    if (prefixes.some((each) => contradicts(each) && !isKnown(each))) {
      const text = JSON.stringify(event)
      const used = prefixes.filter(([prefix]) => text.includes(`"${prefix}:`))
      return used.every(isKnown)
    }
    for (const [prefix, meaning] of prefixes) this.meanings.set(prefix, meaning)
    this.first ??= context
    for (const entry of listOf(context)) this.add(entry)
    return true
  }

  private add(entry: unknown): void {
    const text = JSON.stringify(entry)
    if (this.texts.has(text)) return
    this.texts.add(text)
    this.entries.push(entry)
  }
}
