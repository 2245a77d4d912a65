import { AxiosError, AxiosHeaders, type AxiosAdapter, type AxiosResponse } from 'axios'
import type { Static } from 'typebox'
import type { Operation } from '../../contract/operation'
import { operations } from '../../contract/operations'
import { problems, type FieldProblem, type Problem, type ProblemCode } from '../../contract/problems'

/** One request as the server would have seen it. */
export interface SeenRequest {
  /** The operation's id, e.g. `getMerchant`; the bare path for what is outside the contract (uploads). */
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
}

type Answerer = (request: SeenRequest) => Promise<{ status: number; data: unknown }>
type ReplyTo<O extends Operation> = (request: SeenRequest) => Static<O['reply']> | Promise<Static<O['reply']>>

const isFunction = <O extends Operation>(reply: Static<O['reply']> | ReplyTo<O>): reply is ReplyTo<O> =>
  typeof reply === 'function'

/** Thrown by a reply function to answer with a problem instead. */
export class Refusal extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly fields?: readonly FieldProblem[],
  ) {
    super(code)
  }
}

/** Requests of one operation that wait; each is let go by hand, in any order. */
export interface Held {
  /** How many wait now. */
  readonly count: () => number
  /** Lets the oldest waiting request, or the one at this place, have its answer. */
  release(at?: number): Promise<void>
  /** Lets all go, and those that come later too. */
  open(): Promise<void>
}

const problemOf = (code: ProblemCode, fields?: readonly FieldProblem[]): Problem => {
  const { status, zh, en } = problems[code]
  return {
    type: `about:blank#${code}`,
    title: en,
    status,
    code,
    message: { zh, en },
    ...(fields ? { fields: [...fields] } : {}),
  }
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^/api/v1${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)

// A fixed path goes before one with a parameter in the same place: /merchants/suggest is no merchant.
const known = [...operations]
  .sort((a, b) => a.path.split('{').length - b.path.split('{').length)
  .map((operation) => ({ operation, pattern: patternOf(operation.path) }))

/** Lets everything that is already settled be written into the stores. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}

/**
 * The network edge of a test: an axios adapter that answers by the operations of the contract. What has no answer yet
 * fails the request as if the network were gone, so that a test never waits for what it forgot.
 */
export class FakeServer {
  /** Everything that was asked, oldest first. */
  readonly requests: SeenRequest[] = []
  private readonly answerers = new Map<string, Answerer>()
  private readonly gates = new Map<string, (() => void)[]>()

  /** Answers every call of the operation from now on, by a value or a function of the request. */
  answers<O extends Operation>(operation: O, reply: Static<O['reply']> | ReplyTo<O>): this {
    this.answerers.set(operation.id, async (request) => {
      try {
        const data: unknown = isFunction(reply) ? await reply(request) : reply
        return { status: operation.status, data }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const problem = problemOf(error.code, error.fields)
        return { status: problem.status, data: problem }
      }
    })
    return this
  }

  /** Answers with a problem of the contract. */
  refuses(operation: Operation, code: ProblemCode, fields?: readonly FieldProblem[]): this {
    const problem = problemOf(code, fields)
    this.answerers.set(operation.id, async () => ({ status: problem.status, data: problem }))
    return this
  }

  /** The request never arrives, or its answer never comes. */
  fails(operation: Operation, how: 'offline' | 'timeout' = 'offline'): this {
    this.answerers.set(operation.id, async () => {
      throw new AxiosError(how, how === 'timeout' ? AxiosError.ETIMEDOUT : AxiosError.ERR_NETWORK)
    })
    return this
  }

  /** Answers what is outside the contract (uploads): `path` is matched from the beginning. */
  serves(method: string, path: string, answer: Answerer): this {
    this.answerers.set(`${method.toUpperCase()} ${path}`, answer)
    return this
  }

  /** From now on calls of this operation wait until they are released. */
  holds(operation: Operation): Held {
    const waiting: (() => void)[] = []
    this.gates.set(operation.id, waiting)
    return {
      count: () => waiting.length,
      release: async (at = 0) => {
        const go = waiting.splice(at, 1)[0]
        if (go === undefined) throw new Error(`no request of ${operation.id} waits at ${at}`)
        go()
        await settled()
      },
      open: async () => {
        this.gates.delete(operation.id)
        waiting.splice(0).forEach((go) => go())
        await settled()
      },
    }
  }

  /** The requests of one operation, oldest first. */
  asked(operation: Operation): readonly SeenRequest[] {
    return this.requests.filter((request) => request.operation === operation.id)
  }

  readonly adapter: AxiosAdapter = async (config) => {
    const headers = AxiosHeaders.from(config.headers).toJSON()
    const method = (config.method ?? 'get').toUpperCase()
    const address = new URL(config.url ?? '', 'http://fake')
    const match = known
      .filter(({ operation }) => operation.method === method)
      .map(({ operation, pattern }) => ({ operation, found: pattern.exec(address.pathname) }))
      .find(({ found }) => found !== null)
    const request: SeenRequest = {
      operation: match?.operation.id ?? address.pathname,
      method,
      path: address.pathname,
      params: Object.fromEntries(
        Object.entries(match?.found?.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
      ),
      query: {
        ...Object.fromEntries(address.searchParams),
        ...(config.params as Readonly<Record<string, unknown>> | undefined),
      },
      body: typeof config.data === 'string' ? (JSON.parse(config.data) as unknown) : (config.data as unknown),
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
      ),
    }
    this.requests.push(request)
    const gate = this.gates.get(request.operation)
    if (gate) await new Promise<void>((go) => gate.push(go))
    const answerer = this.answererOf(request)
    if (!answerer) throw new AxiosError(`no answer for ${request.operation}`, AxiosError.ERR_NETWORK, config)
    const { status, data } = await answerer(request)
    const response: AxiosResponse = { status, data, statusText: '', headers: {}, config }
    if (status < 400) return response
    throw new AxiosError(`status ${status}`, AxiosError.ERR_BAD_RESPONSE, config, null, response)
  }

  private answererOf(request: SeenRequest): Answerer | undefined {
    const byOperation = this.answerers.get(request.operation)
    if (byOperation) return byOperation
    for (const [name, answerer] of this.answerers) {
      if (`${request.method} ${request.path}`.startsWith(name)) return answerer
    }
    return undefined
  }
}
