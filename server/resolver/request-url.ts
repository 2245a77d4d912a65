import type { FastifyRequest } from 'fastify'
import { parseAddress } from '../../domain/codes/address'

/** Path and query as they came, still percent-encoded; a proxy's absolute form loses its origin. */
export function urlOf(request: FastifyRequest): string {
  return request.url.replace(/^https?:\/\/[^/?]*/i, '')
}

/** The first value of a parameter, whose name may be in any case; null when it is not there. */
export function queryValue(url: string, name: string): string | null {
  const wanted = name.toLowerCase()
  const found = parseAddress(`https://id.gs1.org${url}`)?.query.find(([key]) => key.toLowerCase() === wanted)
  return found === undefined ? null : found[1]
}

/** What our pages go by: a query that comes with the code must not speak for them. */
const ours = new Set(['gtin', 'lot', 'serial', 'uscc', 'text', 'symbology'])

/** The page with the request's whole query behind its own (Resolver Standard 2.12). */
export function passedOn(page: string, url: string): string {
  const at = url.indexOf('?')
  const query = at < 0 ? '' : url.slice(at + 1)
  const pairs = query.split(/[&;]/).filter((pair) => pair !== '' && !ours.has(nameOf(pair)))
  if (pairs.length === 0) return page
  // Printable ASCII only, for this goes into a header.
  const kept = pairs
    .join('&')
    .replace(/[^\x21-\x7e]|["<>\\^`{|}]/g, (character) => encodeURIComponent(character))
  return `${page}${page.includes('?') ? '&' : '?'}${kept}`
}

function nameOf(pair: string): string {
  const name = pair.split('=', 1)[0] ?? ''
  try {
    return decodeURIComponent(name.replace(/\+/g, ' ')).trim().toLowerCase()
  } catch {
    // A broken encoding is no name of ours.
    return name.toLowerCase()
  }
}
