import { Compile } from 'typebox/compile'
import { listChanges, RecordChanges } from '../../contract/exchange'
import { apiRoot } from '../http/serve'
import { ExchangeError } from './exchange-error'

const TIMEOUT_MS = 60_000
const PAGE = '200'

const validator = Compile(RecordChanges)

/** `GET /api/v1/changes` of another platform. */
export class RemoteFeed {
  /** Without a slash at its end: one platform has one address. */
  readonly address: string

  /** @throws ExchangeError when it is no address */
  constructor(address: string) {
    const url = URL.canParse(address) ? new URL(address) : null
    if (
      !url ||
      !/^https?:$/.test(url.protocol) ||
      url.username !== '' ||
      url.search !== '' ||
      url.hash !== ''
    )
      throw new ExchangeError(
        `${address} is not the address of a platform: http:// or https://, its host and, where it is not at the root, the path above ${apiRoot}.`,
      )
    this.address = url.href.replace(/\/+$/, '')
  }

  /**
   * The page behind a place, from the beginning without one.
   * @throws ExchangeError when there is none, in words for the terminal
   */
  async page(since: string | null): Promise<RecordChanges> {
    const query = new URLSearchParams({ limit: PAGE, ...(since === null ? {} : { since }) })
    const { status, body } = await this.ask(
      `${this.address}${apiRoot}${listChanges.path}?${query.toString()}`,
    )
    if (status === 400 && property(body, 'code') === 'bad-cursor')
      throw new ExchangeError(
        `${this.address} does not know the place up to which was read before. Was it set up anew? --again reads it from the beginning.`,
      )
    if (status !== listChanges.status)
      throw new ExchangeError(`${this.address} answered with status ${status}, not with its changes.`)
    if (!validator.Check(body)) {
      const at = validator.Errors(body).at(-1)
      throw new ExchangeError(
        `${this.address} does not answer as the contract of ${apiRoot}${listChanges.path} says: ${at?.instancePath ?? ''} ${at?.message ?? ''}`.trim(),
      )
    }
    if (body.hasMore && body.next === since)
      throw new ExchangeError(`${this.address} says that more is there and never comes to it.`)
    return body
  }

  private async ask(url: string): Promise<{ readonly status: number; readonly body: unknown }> {
    try {
      const response = await fetch(url, {
        headers: { accept: 'application/json' },
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      const text = await response.text()
      return { status: response.status, body: parsed(text) }
    } catch (error) {
      throw new ExchangeError(`${this.address} cannot be reached: ${reasonOf(error)}`, { cause: error })
    }
  }
}

/** Null of what is no JSON: no answer of the contract either. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What `fetch` says is in its cause. */
function reasonOf(error: unknown): string {
  return messageOf(property(error, 'cause')) ?? messageOf(error) ?? String(error)
}

function messageOf(error: unknown): string | null {
  const message = property(error, 'message')
  return typeof message === 'string' && message !== '' ? message : null
}

function property(of: unknown, key: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, key) : null
}
