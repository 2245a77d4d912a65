import type { Offer } from './offers'

/** What the caller can tell apart: a linkset, JSON-LD, pages, or whatever comes. */
export type Representation = 'linkset' | 'json-ld' | 'page' | 'any'

/** What a request says of its sender, best first. */
export interface Preferences {
  readonly mediaTypes: readonly string[]
  readonly languages: readonly string[]
  readonly context: string | null
}

/** A header longer than any honest one is not read to its end. */
const READ = 2_000

/** The values of `Accept` and the like, most wanted first; those with `q=0` are left out (RFC 9110, 12.4.2). */
export function weighted(header: string | undefined): string[] {
  const entries = (header ?? '')
    .slice(0, READ)
    .split(',')
    .map((entry) => {
      const [value = '', ...params] = entry.split(';').map((part) => part.trim().toLowerCase())
      const written = params.find((param) => param.startsWith('q='))?.slice(2)
      const weight = written === undefined ? 1 : Number(written)
      return { value, weight: Number.isFinite(weight) ? weight : 0 }
    })
    .filter(({ value, weight }) => value !== '' && weight > 0)
  return entries.sort((a, b) => b.weight - a.weight).map(({ value }) => value)
}

const representations: Readonly<Record<string, Representation>> = {
  'text/html': 'page',
  'application/xhtml+xml': 'page',
  'application/linkset+json': 'linkset',
  'application/json': 'linkset',
  'application/*': 'linkset',
  'application/ld+json': 'json-ld',
  '*/*': 'any',
}

/** What is best answered with (Resolver Standard 2.10); a caller that names nothing takes what comes. */
export function representationOf(mediaTypes: readonly string[]): Representation {
  const named = mediaTypes.find((type) => representations[type] !== undefined)
  return (named === undefined ? undefined : representations[named]) ?? 'any'
}

/**
 * The offer that serves the request best: by media type, then language, then context (Resolver Standard 2.6.3).
 * A preference that no offer meets says nothing; of equal offers the first is ours to choose.
 */
export function chosen(offers: readonly Offer[], wants: Preferences): Offer | undefined {
  const byType = narrowed(offers, wants.mediaTypes, (offer, type) => offer.type === type)
  const byLanguage = narrowed(byType, wants.languages, speaks)
  const contexts = wants.context === null ? [] : [wants.context]
  const [first] = narrowed(byLanguage, contexts, (offer, context) =>
    offer.context.some((each) => each === context),
  )
  return first
}

function narrowed(
  offers: readonly Offer[],
  wishes: readonly string[],
  meets: (offer: Offer, wish: string) => boolean,
): readonly Offer[] {
  for (const wish of wishes) {
    const met = offers.filter((offer) => meets(offer, wish))
    if (met.length > 0) return met
  }
  return offers
}

/** `zh-HK` is served by `zh-CN` when there is nothing nearer (RFC 4647, lookup). */
function speaks(offer: Offer, language: string): boolean {
  const primary = language.split('-', 1)[0]
  return offer.hreflang.some((each) => each.toLowerCase().split('-', 1)[0] === primary)
}
