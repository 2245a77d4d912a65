import { IsUri } from 'typebox/format'
import { say } from '../../../domain/text'
import { below, fault, type Fault } from './faults'

/** A `@context` is a URI, an object of prefixes, or a list of both without repetition. It is never fetched. */
export function contextFaults(context: unknown, at: string): Fault[] {
  if (!Array.isArray(context)) return entryFaults(context, at)
  const texts = context.map((entry) => JSON.stringify(entry))
  const faults = context.flatMap((entry: unknown, index) => entryFaults(entry, below(at, index)))
  if (new Set(texts).size < texts.length)
    faults.push(fault(at, 'uniqueItems', say('有重复的项。', 'Something is repeated.')))
  return faults
}

function entryFaults(entry: unknown, at: string): Fault[] {
  if (typeof entry === 'object' && entry !== null && !Array.isArray(entry)) return []
  if (typeof entry === 'string' && IsUri(entry)) return []
  return [
    fault(at, 'type', say('应当是 URI，或者前缀的对照表。', 'This must be a URI or an object of prefixes.')),
  ]
}
