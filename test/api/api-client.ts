import type { Static, TSchema } from 'typebox'
import { Compile, type Validator } from 'typebox/compile'
import type { Operation } from '../../contract/operation'
import { Problem } from '../../contract/problems'

/** What a test sends; parts are loose on purpose, for bad input must be sendable. */
export interface Input {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | number>>
  readonly body?: unknown
  readonly token?: string
  readonly idempotencyKey?: string
  readonly headers?: Readonly<Record<string, string>>
}

type Reply<Op extends Operation> = Op['reply'] extends TSchema ? Static<Op['reply']> : never

const validators = new Map<TSchema, Validator>()

/** Calls the API over HTTP and holds every answer to the contract: to the operation's reply, or to a problem. */
export class ApiClient {
  constructor(
    readonly address: string,
    private readonly token: string | null = null,
  ) {}

  /** The same client, signed in. */
  as(token: string): ApiClient {
    return new ApiClient(this.address, token)
  }

  /** The token of whoever is signed in, for calls outside the contract. @throws when nobody is */
  get bearer(): string {
    if (this.token === null) throw new Error('nobody is signed in')
    return this.token
  }

  /** Expects success. */
  async succeeds<const Op extends Operation>(operation: Op, input: Input = {}): Promise<Reply<Op>> {
    const { status, body } = await this.call(operation, input)
    if (status !== operation.status)
      throw new Error(`${operation.id} answered ${status}: ${JSON.stringify(body)}`)
    return body as Reply<Op>
  }

  /** Expects a problem that is not a fault of the server's. */
  async refuses(operation: Operation, input: Input = {}): Promise<Problem> {
    const { status, body } = await this.call(operation, input)
    if (status < 400) throw new Error(`${operation.id} succeeded with ${status}`)
    return body as Problem
  }

  /** Whatever comes back, checked against the contract; a 5xx fails the test. */
  async call(
    operation: Operation,
    input: Input = {},
  ): Promise<{ status: number; body: unknown; headers: Headers }> {
    const token = input.token ?? this.token
    const response = await fetch(this.address + pathOf(operation, input), {
      method: operation.method,
      headers: {
        ...(input.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(input.idempotencyKey === undefined ? {} : { 'idempotency-key': input.idempotencyKey }),
        ...input.headers,
      },
      ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
    })
    const text = await response.text()
    const { status, headers } = response
    if (status >= 500) throw new Error(`${operation.id} answered ${status}: ${text}`)
    if (status >= 400) return { status, headers, body: checkedProblem(operation, status, headers, text) }
    if (status !== operation.status)
      throw new Error(`${operation.id} answered ${status}, not ${operation.status}`)
    const body: unknown = status === 204 ? emptyBody(text) : JSON.parse(text)
    holdTo(operation.reply, body, operation.id)
    return { status, headers, body }
  }
}

function pathOf(operation: Operation, { params = {}, query = {} }: Input): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_all, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  )
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
  return `/api/v1${path}${search.size > 0 ? `?${search.toString()}` : ''}`
}

function checkedProblem(operation: Operation, status: number, headers: Headers, text: string): Problem {
  if (!headers.get('content-type')?.startsWith('application/problem+json'))
    throw new Error(`${operation.id} answered ${status} with ${headers.get('content-type')}: ${text}`)
  const body: unknown = JSON.parse(text)
  const problem = holdTo(Problem, body, `${operation.id}'s problem`)
  if (problem.status !== status)
    throw new Error(`${operation.id}: status ${status}, in the body ${problem.status}`)
  return problem
}

function emptyBody(text: string): null {
  if (text !== '') throw new Error(`204 with a body: ${text}`)
  return null
}

function holdTo<Schema extends TSchema>(schema: Schema, body: unknown, what: string): Static<Schema> {
  let validator = validators.get(schema)
  if (!validator) validators.set(schema, (validator = Compile(schema)))
  if (!validator.Check(body))
    throw new Error(`${what} breaks the contract: ${JSON.stringify(validator.Errors(body).slice(0, 5))}`)
  return body as Static<Schema>
}
