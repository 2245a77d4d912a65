/** Writes Digital Link addresses: the canonical one, and one below any stem. */
import type { Text } from '../../text'
import { misread } from './content'
import { entryFor, type Element } from './elements'
import { identifier } from './dictionary'
import { bestChain } from './link-path'
import { escapeBytes } from './uri'

/** GS1's own resolver names the canonical form. */
export const CANONICAL_STEM = 'https://id.gs1.org'

/** Why there is no address for the elements. */
export interface NoLink {
  readonly fault: Text
}

/**
 * The address of elements: the first key in their order, its qualifiers, everything else as attributes, those of
 * fixed length first. Repeats are written once.
 * @param stem scheme, host and path before the key; a slash at its end is dropped.
 */
export function digitalLink(
  elements: readonly Element[],
  stem: string = CANONICAL_STEM,
): { readonly uri: string } | NoLink {
  const path = digitalLinkPath(elements)
  return 'fault' in path ? path : { uri: stem.replace(/\/$/, '') + path.path }
}

/** Path and query of the canonical address, from the slash before the key. */
export function digitalLinkPath(elements: readonly Element[]): { readonly path: string } | NoLink {
  const unique = elements.filter(({ ai }, index) => elements.findIndex((other) => other.ai === ai) === index)
  const primary = unique.find(({ ai }) => identifier(ai)?.qualifiers)
  if (!primary) return noLink('没有能作网址的主键', 'No key that could lead an address')
  const chain = bestChain(primary.ai, new Set(unique.map(({ ai }) => ai)))
  const attributes = unique.filter((element) => element !== primary && !chain.includes(element.ai))
  const refused = attributes.find(({ ai }) => entryFor(ai)?.attribute !== true && identifier(ai) !== null)
  if (refused) return noLink(`(${refused.ai}) 不能写在网址里`, `(${refused.ai}) cannot be an attribute`)
  const qualifiers = chain.flatMap((name) => unique.filter(({ ai }) => ai === name))
  return { path: write([primary, ...qualifiers], attributes) }
}

/** As `digitalLinkPath`, from what was read, in its order and with its faults. */
export function asRead(path: readonly Element[], attributes: readonly Element[]): string {
  return CANONICAL_STEM + write(path, attributes)
}

function write(path: readonly Element[], attributes: readonly Element[]): string {
  const isFixed = ({ ai }: Element) => entryFor(ai)?.fixed === true
  const ordered = [...attributes.filter(isFixed), ...attributes.filter((element) => !isFixed(element))]
  const query = ordered.map(({ ai, value }) => `${ai}=${escapeBytes(value, 'query')}`).join('&')
  const pairs = path.map(({ ai, value }) => `/${ai}/${escapeBytes(value, 'path')}`).join('')
  return pairs + (query && `?${query}`)
}

function noLink(zh: string, en: string): NoLink {
  return { fault: misread(zh, en).note }
}
