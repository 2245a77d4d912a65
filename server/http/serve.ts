import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Static, TSchema } from 'typebox'
import type { Operation } from '../../contract/operation'
import { identify, type Authenticate, type CallerOf } from './caller'
import { CheckedText } from './checked-text'
import { ProblemError } from './problem'
import { keptText } from './told-again'

/** Where all operations live. */
export const apiRoot = '/api/v1'

/** What a journey gets to register its routes with. */
export interface Api {
  readonly fastify: FastifyInstance
  readonly authenticate: Authenticate
  /** Lets in the programs of partners, for journeys that have any. */
  readonly admitPartner?: (request: FastifyRequest) => Promise<void>
}

type StaticOf<Schema> = Schema extends TSchema ? Static<Schema> : undefined
type PartOf<Op, Part extends string> =
  Op extends Readonly<Record<Part, infer Schema>> ? StaticOf<Schema> : undefined

/** One call, with its parts already checked against the operation's schemas. */
export interface Call<Op extends Operation> {
  readonly params: PartOf<Op, 'params'>
  readonly query: PartOf<Op, 'query'>
  readonly body: PartOf<Op, 'body'>
  readonly caller: Op['access'] extends keyof CallerOf ? CallerOf[Op['access']] : null
  /** The `Idempotency-Key` header of an operation that `creates`. */
  readonly idempotencyKey: Op extends { readonly creates: true } ? string : null
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

type Answered<Op extends Operation> = StaticOf<Op['reply']> | CheckedText<StaticOf<Op['reply']>>
export type Handler<Op extends Operation> = (call: Call<Op>) => Promise<Answered<Op>> | Answered<Op>

interface Limits {
  /** Calls a minute from one address; without it the general limit holds. */
  readonly perMinute?: number
  /** Largest body, bytes; 64 KiB without it. */
  readonly bodyBytes?: number
}

/**
 * Registers a contract operation below `/api/v1`: checks what comes in and what goes out, and who calls.
 *
 *     serve(api, getProduct, async ({ params, query }) => products.find(params.gtin, query.lot))
 *
 * Throw `ProblemError('product-unknown')` to refuse. The handler's answer must be exactly of the reply's shape.
 */
export function serve<const Op extends Operation>(
  api: Api,
  operation: Op,
  handler: Handler<Op>,
  limits: Limits = {},
): void {
  api.fastify.route({
    method: operation.method,
    url: apiRoot + operation.path.replace(/\{(\w+)\}/g, ':$1'),
    schema: {
      // An operation without a part refuses whatever is sent in it, except headers.
      ...(operation.params ? { params: operation.params } : {}),
      ...(operation.query ? { querystring: operation.query } : {}),
      ...(operation.body ? { body: operation.body } : {}),
      ...(operation.status === 204 ? {} : { response: { [operation.status]: operation.reply } }),
    },
    ...(limits.bodyBytes === undefined ? {} : { bodyLimit: limits.bodyBytes }),
    config:
      limits.perMinute === undefined ? {} : { rateLimit: { max: limits.perMinute, timeWindow: 60_000 } },
    ...(operation.access === 'public' ? {} : { onRequest: guardOf(api, operation) }),
    handler: async (request, reply) => {
      const answer = await handler(callOf(operation, request, reply))
      if (reply.sent) return reply
      reply.code(operation.status)
      if (operation.status === 204) return reply.send()
      const text =
        answer instanceof CheckedText
          ? answer.text
          : keptText(operation.id, answer, () =>
              String(reply.serializeInput(answer, String(operation.status))),
            )
      return text ? reply.type('application/json; charset=utf-8').send(text) : reply.send(answer)
    },
  })
}

function guardOf({ authenticate, admitPartner }: Api, { access, id }: Operation) {
  if (access === 'public') throw new Error(`${id} is for everybody`)
  if (access !== 'partner') return identify(authenticate, access)
  if (!admitPartner) throw new Error(`${id} is for partners, and nothing lets them in`)
  return admitPartner
}

function callOf<Op extends Operation>(operation: Op, request: FastifyRequest, reply: FastifyReply): Call<Op> {
  const { params, query, body, caller } = request
  const idempotencyKey = operation.creates ? idempotencyKeyOf(request) : null
  // The parts were checked against this very operation's schemas before the handler was called.
  const call: unknown = { params, query, body, caller, idempotencyKey, request, reply }
  return call as Call<Op>
}

function idempotencyKeyOf(request: FastifyRequest): string {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,100}$/.test(key))
    throw new ProblemError('idempotency-key-missing')
  return key
}
