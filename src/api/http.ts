import axios, { type AxiosAdapter, type AxiosInstance, type AxiosResponse } from 'axios'
import type { Static, TSchema } from 'typebox'
import type { Operation } from '../../contract/operation'
import type { Problem } from '../../contract/problems'
import { ApiFailure } from './failure'
import { isPartMissing } from './missing-part'

type PartOf<O extends Operation, Name extends 'params' | 'query' | 'body'> = O extends {
  readonly [Key in Name]: infer Schema extends TSchema
}
  ? { readonly [Key in Name]: Static<Schema> }
  : { readonly [Key in Name]?: undefined }

/** A call, typed by the operation of the contract that it makes. */
export type Call<O extends Operation> = {
  readonly method: O['method']
  readonly path: O['path']
  readonly idempotencyKey?: string
} & PartOf<O, 'params'> &
  PartOf<O, 'query'> &
  PartOf<O, 'body'>

export interface HttpOptions {
  /** `https://host` without a slash; empty on H5, where pages and API share an origin. */
  readonly origin: string
  readonly adapter: AxiosAdapter | undefined
  readonly token: () => string | null
  /** The session was refused: called once for each such answer. */
  readonly onSessionRefused: () => void
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'message' in value && 'status' in value

/**
 * Anything that was thrown on the way, as one of the failures that the app knows.
 * @param isSending whether it was to bring something to the server, and did not only ask
 */
export const toFailure = (error: unknown, isSending = true): ApiFailure => {
  if (error instanceof ApiFailure) return error
  if (isPartMissing(error)) return new ApiFailure('offline', null, null, false, { cause: error })
  if (!axios.isAxiosError(error)) throw error
  const options = { cause: error }
  if (error.response) {
    const { status } = error.response
    const body: unknown = error.response.data
    if (isProblem(body)) return new ApiFailure('problem', body, status, isSending, options)
    return new ApiFailure('unreadable', null, status, isSending, options)
  }
  const isTimeout = error.code === 'ETIMEDOUT' || error.code === 'ECONNABORTED'
  return new ApiFailure(isTimeout ? 'timeout' : 'offline', null, null, isSending, options)
}

/** The one way to the server: address, token and errors are settled here, nothing else. */
export class Http {
  private readonly client: AxiosInstance

  constructor(private readonly options: HttpOptions) {
    this.client = axios.create({
      baseURL: options.origin,
      timeout: 20_000,
      ...(options.adapter ? { adapter: options.adapter } : {}),
    })
  }

  /** The same server for somebody else: an officer's session, or a merchant's, is not the person's. */
  as(caller: Pick<HttpOptions, 'token' | 'onSessionRefused'>): Http {
    return new Http({ ...this.options, ...caller })
  }

  /** What addresses that the API hands out (pictures) are relative to. */
  get origin(): string {
    return this.options.origin
  }

  /** Calls one operation of the contract. Throws `ApiFailure`, nothing else that is expected. */
  async call<O extends Operation>(call: Call<O>): Promise<Static<O['reply']>> {
    const path = call.path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const values = call.params as Readonly<Record<string, unknown>> | undefined
      const value = values?.[name]
      return encodeURIComponent(typeof value === 'string' ? value : '')
    })
    const response = await this.send({
      method: call.method,
      url: `/api/v1${path}`,
      params: call.query,
      data: call.body,
      headers: call.idempotencyKey === undefined ? {} : { 'Idempotency-Key': call.idempotencyKey },
    })
    return response.data as Static<O['reply']>
  }

  /** A request outside the contract's operations (uploads), with the same address, token and failures. */
  async send(request: {
    readonly method: string
    readonly url: string
    readonly params?: unknown
    readonly data?: unknown
    readonly headers?: Readonly<Record<string, string>>
    readonly timeoutMs?: number
    /** What a person entered hangs on it, though it has no body of its own. */
    readonly isEntered?: boolean
  }): Promise<AxiosResponse<unknown>> {
    const token = this.options.token()
    try {
      return await this.client.request<unknown>({
        method: request.method,
        url: request.url,
        params: request.params,
        data: request.data,
        headers: { ...request.headers, ...(token === null ? {} : { Authorization: `Bearer ${token}` }) },
        ...(request.timeoutMs === undefined ? {} : { timeout: request.timeoutMs }),
      })
    } catch (error) {
      const failure = toFailure(error, request.isEntered ?? request.data !== undefined)
      const code = failure.problem?.code
      if (token !== null && (code === 'session-expired' || code === 'sign-in-required')) {
        this.options.onSessionRefused()
      }
      throw failure
    }
  }
}
