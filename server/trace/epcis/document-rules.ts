import { Compile } from 'typebox/compile'
import { EpcisDocument, EpcisQueryDocument } from '../../../contract/epcis'
import { eventSchemas } from '../../../contract/epcis-event'
import { say } from '../../../domain/text'
import { contextFaults } from './context-rules'
import { below, fault, schemaFaults, type Fault } from './faults'

/** The events of a document, not yet checked themselves. */
export interface Shell {
  /** The document's `@context`; null: it is one event, which has its own. */
  readonly context: unknown
  /** JSON Pointer of the list; null: the document is the event. */
  readonly listAt: string | null
  readonly events: readonly unknown[]
}

const document = Compile(EpcisDocument)
const queryDocument = Compile(EpcisQueryDocument)

/**
 * The shell of what a client sent: an EPCISDocument, an EPCISQueryDocument (what another repository answered), or one
 * event. All three are of the EPCIS 2.0 JSON schema.
 */
export function openDocument(value: unknown): Shell | { readonly faults: readonly Fault[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { faults: [fault('', 'type', say('应当是一份 EPCIS 文档。', 'This must be an EPCIS document.'))] }
  const type: unknown = 'type' in value ? value.type : undefined
  if (typeof type !== 'string')
    return {
      faults: [
        fault(
          '/type',
          'required',
          say(
            '缺少 type：应当是 EPCISDocument、EPCISQueryDocument，或者一种事件。',
            'type is missing: EPCISDocument, EPCISQueryDocument or a type of event.',
          ),
        ),
      ],
    }
  if (type === 'EPCISDocument') {
    if (!document.Check(value)) return refused(document.Errors(value), value)
    const faults = contextFaults(value['@context'], '/@context')
    if (faults.length > 0) return { faults }
    return { context: value['@context'], listAt: '/epcisBody/eventList', events: value.epcisBody.eventList }
  }
  if (type === 'EPCISQueryDocument') {
    if (!queryDocument.Check(value)) return refused(queryDocument.Errors(value), value)
    const faults = contextFaults(value['@context'], '/@context')
    if (faults.length > 0) return { faults }
    const { eventList } = value.epcisBody.queryResults.resultsBody
    return {
      context: value['@context'],
      listAt: '/epcisBody/queryResults/resultsBody/eventList',
      events: eventList,
    }
  }
  if (!(type in eventSchemas) && !type.includes(':'))
    return {
      faults: [
        fault(
          '/type',
          'enum',
          say(
            '不认识这种文档：应当是 EPCISDocument、EPCISQueryDocument，或者一种事件。',
            'This kind of document is not known: EPCISDocument, EPCISQueryDocument or a type of event.',
          ),
        ),
      ],
    }
  if (!('@context' in value))
    return { faults: [fault('/@context', 'required', say('这一项必须填写。', 'This is required.'))] }
  return { context: null, listAt: null, events: [value] }
}

function refused(errors: Parameters<typeof schemaFaults>[0], value: object) {
  const context = '@context' in value ? contextFaults(value['@context'], '/@context') : []
  return { faults: [...schemaFaults(errors, ''), ...context] }
}

/** JSON Pointer of an event. */
export function eventAt({ listAt }: Shell, index: number): string {
  return listAt === null ? '' : below(listAt, index)
}
