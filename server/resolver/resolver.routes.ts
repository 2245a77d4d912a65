import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  linksetJsonLdContext,
  primaryKeys,
  wellKnownResolverPath,
  type Linkset,
} from '../../contract/resolver'
import { problems, type ProblemCode } from '../../contract/problems'
import { todayOn, type Clock } from '../db/clock.port'
import { fieldProblem } from '../http/field-problems'
import { ProblemError } from '../http/problem'
import { codePage } from './app-addresses'
import { describeResolver } from './description'
import { readIdentified, type Identified, type Refused } from './identified'
import { askedLinkType } from './link-types'
import { presentLinkset } from './linkset.presenter'
import { chosen, representationOf, weighted, type Preferences, type Representation } from './negotiation'
import { defaultType, offersOf, type Level } from './offers'
import { publicOrigin } from './public-origin'
import { passedOn, queryValue, urlOf } from './request-url'
import { ResolverService, type ResolverLookups } from './resolver.service'
import { linksetPage, refusalPage } from './signpost'

/** Seconds that an answer may be kept: it says where to look, and the place itself is always fresh. */
const KEPT = 'public, max-age=60'
const methods = 'GET, HEAD, OPTIONS'

/** One request, as far as it is understood before the code is read. */
interface Asked {
  readonly origin: string
  /** Path and query as they came. */
  readonly url: string
  readonly representation: Representation
  readonly wants: Preferences
}

/** GS1 Digital Link addresses on our own domain, and the file that says so; see `contract/resolver.ts`. */
export function registerResolver(fastify: FastifyInstance, lookups: ResolverLookups, clock: Clock): void {
  const resolver = new ResolverService(lookups)
  const paths = [wellKnownResolverPath, ...primaryKeys.map((key) => `/${key}/*`)]
  for (const path of paths)
    fastify.options(path, { onRequest: openToAll }, (_request, reply) =>
      reply
        .code(204)
        .header('allow', methods)
        .header('access-control-allow-methods', methods)
        .header('access-control-allow-headers', 'Accept, Accept-Language')
        .header('access-control-max-age', 86_400)
        .send(),
    )
  fastify.get(wellKnownResolverPath, { onRequest: openToAll }, (request, reply) =>
    reply
      .type('application/json; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .send(JSON.stringify(describeResolver(publicOrigin(request)))),
  )
  for (const key of primaryKeys)
    fastify.get(`/${key}/*`, { onRequest: openToAll }, async (request, reply) => {
      const asked = askedBy(request)
      const read = readIdentified(asked.url, todayOn(clock))
      if ('reason' in read) return refuseCode(reply, asked, read)
      const levels = await resolver.levels(read, asked.origin)
      if (!levels) return refuse(reply, asked, 'product-unknown', codePage(asked.origin + read.full))
      return answer(reply, asked, read, levels)
    })
}

/** Linksets are for whoever scans, on any site (Resolver Standard 2.2). */
async function openToAll(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply
    .header('access-control-allow-origin', '*')
    .header('access-control-expose-headers', 'Link, Location')
    .header('vary', 'Accept, Accept-Language')
}

function askedBy(request: FastifyRequest): Asked {
  const url = urlOf(request)
  const mediaTypes = weighted(request.headers.accept)
  return {
    origin: publicOrigin(request),
    url,
    representation: representationOf(mediaTypes),
    wants: {
      mediaTypes,
      languages: weighted(request.headers['accept-language']),
      context: queryValue(url, 'context'),
    },
  }
}

function answer(reply: FastifyReply, asked: Asked, read: Identified, levels: readonly Level[]): FastifyReply {
  const { origin, url, representation, wants } = asked
  const type = askedLinkType(queryValue(url, 'linkType'))
  reply.header('link', linksOf(origin, read, levels))
  const isMachine = representation === 'linkset' || representation === 'json-ld'
  if (type.kind === 'linkset' || wants.mediaTypes[0] === 'application/linkset+json')
    return sendLinkset(reply, presentLinkset(origin, levels), representation)
  if (type.kind === 'none' && isMachine)
    return sendLinkset(reply, presentLinkset(origin, levels), representation)
  const offers =
    type.kind === 'unknown' ? [] : offersOf(levels, type.kind === 'type' ? type.type : defaultType)
  const offer = chosen(offers, wants)
  // 404 says so (Resolver Standard 2.6.2); a person is led to what there is.
  if (!offer) return refuse(reply, asked, 'link-type-unknown', offersOf(levels, defaultType)[0]?.path ?? null)
  return reply
    .code(307)
    .header('cache-control', KEPT)
    .header('location', offer.forwards ? passedOn(offer.path, url) : offer.path)
    .send()
}

/** Where the default link and the linkset are (Resolver Standard 2.9), for those who only look at headers. */
function linksOf(origin: string, read: Identified, levels: readonly Level[]): string {
  const [first] = offersOf(levels, defaultType)
  return [
    `<${origin}${read.path}?linkType=linkset>; rel="linkset"; type="application/linkset+json"`,
    ...(first
      ? [`<${origin}${first.path}>; rel="https://gs1.org/voc/defaultLink"; type="${first.type}"`]
      : []),
    `<${linksetJsonLdContext}>; rel="http://www.w3.org/ns/json-ld#context"; type="application/ld+json"`,
  ].join(', ')
}

function sendLinkset(reply: FastifyReply, linkset: Linkset, representation: Representation): FastifyReply {
  const embedded: Linkset = { '@context': linksetJsonLdContext, ...linkset }
  reply.header('cache-control', KEPT)
  if (representation === 'page') return reply.type('text/html; charset=utf-8').send(linksetPage(embedded))
  // As bytes, for to JSON as text Fastify adds a charset, which these media types do not have (RFC 9264, 7).
  return representation === 'json-ld'
    ? reply.type('application/ld+json').send(Buffer.from(JSON.stringify(embedded)))
    : reply.type('application/linkset+json').send(Buffer.from(JSON.stringify(linkset)))
}

/** 400 for what is no Digital Link (Resolver Standard 2.4.1); a person is led to the page that explains the misread. */
function refuseCode(reply: FastifyReply, asked: Asked, { reason }: Refused): FastifyReply {
  const page = asked.url.length > LONGEST_SHOWN ? null : codePage(asked.origin + asked.url)
  const fields = reason ? [fieldProblem('address', reason.code, reason.message)] : []
  return refuse(reply, asked, 'digital-link-invalid', page, fields)
}

/** Longer addresses are no codes: nobody needs them explained. */
const LONGEST_SHOWN = 2_000

/**
 * @param to the page a browser is led on to; null where there is none
 * @throws ProblemError to anyone but a browser
 */
function refuse(
  reply: FastifyReply,
  { representation }: Asked,
  code: ProblemCode,
  to: string | null,
  fields: ReturnType<typeof fieldProblem>[] = [],
): FastifyReply {
  if (representation !== 'page') throw new ProblemError(code, fields.length > 0 ? { fields } : {})
  return reply
    .code(problems[code].status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(refusalPage(problems[code], to))
}
