import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  captureEvents,
  epcisMediaTypes,
  getCaptureJob,
  getEvent,
  maxCaptureBytes,
  maxCaptureEvents,
  queryEvents,
} from '../../../contract/epcis'
import { say } from '../../../domain/text'
import type { Clock } from '../../db/clock.port'
import type { NewId } from '../../db/new-id'
import type { Db } from '../../db/schema'
import { handleError } from '../../http/errors'
import { fieldProblem } from '../../http/field-problems'
import { ProblemError } from '../../http/problem'
import { apiRoot, serve, type Api } from '../../http/serve'
import { CaptureTurns } from './capture-turns'
import { CaptureService, type ErrorBehaviour } from './capture.service'
import { EventQueryService } from './event-query.service'
import { partnerKey } from './partner-key'
import { readJson } from './read-json'

interface EpcisParts {
  readonly db: Db
  readonly clock: Clock
  readonly newId: NewId
  /** Bearer key of those who capture and query; null: the interface is closed. */
  readonly key: string | null
}

/** Capture and query of EPCIS 2.0 (GS1 EPCIS Standard 2.0, chapter 12), for programs that hold the key. */
export async function registerEpcis(api: Api, { db, clock, newId, key }: EpcisParts): Promise<void> {
  const captures = new CaptureService({ db, clock, newId })
  const queries = new EventQueryService(db, clock)
  await api.fastify.register(async (scope) => {
    const own: Api = { ...api, fastify: scope, admitPartner: partnerKey(key) }
    const turns = takeTurns(scope)
    takeDocuments(scope)
    scope.addHook('onRequest', async (_request, reply) => sayVersions(reply))

    serve(
      own,
      captureEvents,
      async ({ request, reply }) => {
        const behaviour = behaviourOf(request)
        const job = await turns.take(() => captures.capture(documentOf(request), behaviour))
        reply.header('location', `${apiRoot}/epcis/capture/${job.captureID}`)
        reply.header('gs1-capture-error-behaviour', job.captureErrorBehaviour)
        return job
      },
      { bodyBytes: maxCaptureBytes },
    )

    serve(own, getCaptureJob, ({ params }) => captures.job(params.captureID))

    serve(own, queryEvents, async ({ query, request, reply }) => {
      const { document, next } = await queries.page(query)
      if (next !== null) reply.header('link', `<${pageUrl(request.url, next)}>; rel="next"`)
      answerAs(request, reply)
      return document
    })

    serve(own, getEvent, async ({ params, request, reply }) => {
      const document = await queries.ofId(params.eventID)
      answerAs(request, reply)
      return document
    })
  })
}

/** A capture has its place from before its body is read until it is answered, or its client is gone. */
function takeTurns(scope: FastifyInstance): CaptureTurns {
  const turns = new CaptureTurns()
  const inside = new WeakSet<FastifyRequest>()
  scope.addHook('preParsing', async (request) => {
    if (request.method !== 'POST') return
    turns.enter()
    inside.add(request)
  })
  scope.addHook('onResponse', async (request) => {
    if (inside.delete(request)) turns.leave()
  })
  return turns
}

/** Bodies are read as bytes: what they are is for `readJson` to say. */
function takeDocuments(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser([...epcisMediaTypes], { parseAs: 'buffer' }, (request, body, done) => {
    const coding = request.headers['content-encoding'] ?? 'identity'
    if (coding === 'identity') done(null, body)
    else done(new ProblemError('epcis-not-json'))
  })
  scope.addContentTypeParser('*', (_request, _payload, done) => done(new ProblemError('epcis-not-json')))
  scope.setErrorHandler((error, request, reply) => {
    const isTooLarge = isObject(error) && error['code'] === 'FST_ERR_CTP_BODY_TOO_LARGE'
    handleError(isTooLarge ? new ProblemError('epcis-too-large', { cause: error }) : error, request, reply)
  })
}

function documentOf({ body }: FastifyRequest): unknown {
  if (!Buffer.isBuffer(body) || body.length === 0) throw new ProblemError('epcis-unreadable')
  return readJson(body)
}

function behaviourOf({ headers }: FastifyRequest): ErrorBehaviour {
  const asked = headers['gs1-capture-error-behaviour']
  if (asked === undefined || asked === 'rollback') return 'rollback'
  if (asked === 'proceed') return 'proceed'
  throw new ProblemError('invalid-input', {
    fields: [
      fieldProblem(
        'GS1-Capture-Error-Behaviour',
        'enum',
        say('只能是 rollback 或 proceed。', 'This is rollback or proceed.'),
      ),
    ],
  })
}

/** The versions spoken here and the limits of a capture; identifiers come back as they were captured. */
function sayVersions(reply: FastifyReply): void {
  reply
    .header('gs1-epcis-version', '2.0.0')
    .header('gs1-cbv-version', '2.0.0')
    .header('gs1-epc-format', 'Never_Translates')
    .header('gs1-epcis-capture-limit', maxCaptureEvents)
    .header('gs1-epcis-capture-file-size-limit', maxCaptureBytes)
    .header('cache-control', 'no-store')
}

function answerAs(request: FastifyRequest, reply: FastifyReply): void {
  const isLinked = request.headers.accept?.includes('application/ld+json') === true
  reply.type(isLinked ? 'application/ld+json' : 'application/json; charset=utf-8')
}

/** The address asked for, with the token of the next page. */
function pageUrl(url: string, token: string): string {
  const [path = '', search = ''] = url.split('?', 2)
  const params = new URLSearchParams(search)
  params.set('nextPageToken', token)
  return `${path}?${params.toString()}`
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
