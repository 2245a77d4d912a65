/** Which identifiers may follow each other in the path of a Digital Link: a key, then some of its qualifiers in order. */
import { everyIdentifier, identifier } from './dictionary'

let qualifiers: ReadonlySet<string> | undefined

/** Whether the identifiers are a key and a part of one of its chains of qualifiers, in order. */
export function pathAllows(names: readonly string[]): boolean {
  const [key = '', ...rest] = names
  const chains = identifier(key)?.qualifiers
  if (!chains) return false
  return rest.length === 0 || chains.some((chain) => isPartOf(rest, chain))
}

/** Whether a query parameter could stand somewhere in this path, and therefore has to. */
export function shouldStandInPath(ai: string, names: readonly string[]): boolean {
  return names.some((_, index) => pathAllows([...names.slice(0, index + 1), ai, ...names.slice(index + 1)]))
}

/** Whether the identifier is ever a part of a path. */
export function inPath(ai: string): boolean {
  qualifiers ??= new Set(everyIdentifier().flatMap((key) => identifier(key)?.qualifiers?.flat() ?? []))
  return qualifiers.has(ai)
}

/** The chain that takes most of the identifiers; empty when the key leads none. */
export function bestChain(key: string, present: ReadonlySet<string>): readonly string[] {
  let best: readonly string[] = []
  for (const chain of identifier(key)?.qualifiers ?? []) {
    const taken = chain.filter((ai) => present.has(ai))
    if (taken.length > best.length) best = taken
  }
  return best
}

function isPartOf(names: readonly string[], chain: readonly string[]): boolean {
  let from = 0
  for (const name of names) {
    const at = chain.indexOf(name, from)
    if (at < 0) return false
    from = at + 1
  }
  return true
}
