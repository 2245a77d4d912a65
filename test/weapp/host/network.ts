import http from 'node:http'
import type { WxParams } from './wx-call'
import { WxFailure } from './wx-call'

/** One request as it left the phone. */
export interface SentRequest {
  readonly method: string
  /** As the app wrote it. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly bodyBytes: number
}

export interface HttpAnswer {
  readonly status: number
  /** Names in mixed case, as WeChat hands them over on some phones. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export interface HttpCall extends SentRequest {
  readonly body: Buffer | undefined
  /** Milliseconds. */
  readonly timeout: number
}

type Matches = (request: SentRequest) => boolean

interface Hold {
  readonly matches: Matches
  readonly released: Promise<void>
}

interface Cut {
  readonly matches: Matches
  /** Bytes of the body that still reach the server. */
  readonly afterBytes: number
}

const chromium = (code: number, name: string): WxFailure =>
  new WxFailure(`errcode:${code} cronet_error_code:${code} error_msg:net::${name}`, 600001)
const offline = (): WxFailure => chromium(-106, 'ERR_INTERNET_DISCONNECTED')
const changed = (): WxFailure => chromium(-21, 'ERR_NETWORK_CHANGED')

const titleCase = (name: string): string =>
  name.toLowerCase().replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase())

/**
 * The phone's network. It reaches only the origins it was given (WeChat's domain list) and can be taken offline,
 * held, or cut in the middle of a body.
 */
export class DeviceNetwork {
  readonly sent: SentRequest[] = []
  private online = true
  private readonly listeners = new Set<(online: boolean) => void>()
  private readonly running = new Map<http.ClientRequest, (failure: WxFailure) => void>()
  private readonly cuts: Cut[] = []
  private readonly lostAnswers: Matches[] = []
  private holds: Hold[] = []

  /** @param origins the origin built into the app → the origin of the server of this test */
  constructor(private readonly origins: ReadonlyMap<string, string>) {}

  get isOnline(): boolean {
    return this.online
  }

  /** Requests under way fail at once, later ones before they start. */
  goOffline(): void {
    this.online = false
    for (const fail of [...this.running.values()]) fail(changed())
    this.tell()
  }

  goOnline(): void {
    this.online = true
    this.tell()
  }

  onChange(listener: (online: boolean) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The next matching request loses its connection after so many bytes of its body, and the phone is offline. */
  cutNext(matches: Matches, afterBytes: number): void {
    this.cuts.push({ matches, afterBytes })
  }

  /** The next matching request is done by the server, but its answer never comes back. */
  loseNextAnswer(matches: Matches): void {
    this.lostAnswers.push(matches)
  }

  /** Matching requests wait before they leave the phone, until the returned function is called. */
  hold(matches: Matches): () => void {
    let release: () => void = () => undefined
    const hold: Hold = { matches, released: new Promise((resolve) => (release = resolve)) }
    this.holds.push(hold)
    return () => {
      this.holds = this.holds.filter((other) => other !== hold)
      release()
    }
  }

  /** The app is gone: nothing of it goes on, nobody is told. */
  dropAll(): void {
    for (const request of this.running.keys()) request.destroy()
    this.running.clear()
    this.listeners.clear()
  }

  /** @throws WxFailure as WeChat words it: no network, refused, timeout, abort, domain not in the list */
  async send(call: HttpCall, aborted: Promise<void>): Promise<HttpAnswer> {
    const target = this.targetOf(call.url)
    this.sent.push({ method: call.method, url: call.url, headers: call.headers, bodyBytes: call.bodyBytes })
    let timer: NodeJS.Timeout | undefined
    const givenUp = Promise.race([
      aborted.then(() => new WxFailure('abort')),
      new Promise<WxFailure>((resolve) => {
        timer = setTimeout(() => resolve(new WxFailure('timeout', 5)), call.timeout)
      }),
    ])
    try {
      const held = Promise.all(this.holds.filter((hold) => hold.matches(call)).map((hold) => hold.released))
      const failure = await Promise.race([held.then(() => undefined), givenUp])
      if (failure) throw failure
      if (!this.online) throw offline()
      return await this.exchange(call, target, givenUp)
    } finally {
      clearTimeout(timer)
    }
  }

  private exchange(call: HttpCall, target: URL, givenUp: Promise<WxFailure>): Promise<HttpAnswer> {
    const cut = takeFirst(this.cuts, ({ matches }) => matches(call))
    const isAnswerLost = takeFirst(this.lostAnswers, (matches) => matches(call)) !== undefined
    return new Promise((resolve, reject) => {
      const request = http.request(target, { method: call.method, headers: { ...call.headers } })
      const fail = (failure: WxFailure): void => {
        this.running.delete(request)
        request.destroy()
        reject(failure)
      }
      this.running.set(request, fail)
      void givenUp.then(fail)
      request.on('error', (error: NodeJS.ErrnoException) => fail(wordError(error)))
      request.on('response', (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', (error: NodeJS.ErrnoException) => fail(wordError(error)))
        response.on('end', () => {
          if (isAnswerLost) {
            fail(chromium(-101, 'ERR_CONNECTION_RESET'))
            return
          }
          this.running.delete(request)
          const { statusCode = 0, rawHeaders } = response
          resolve({ status: statusCode, headers: mixedCase(rawHeaders), body: Buffer.concat(chunks) })
        })
      })
      if (!cut) {
        request.end(call.body)
        return
      }
      request.write(call.body?.subarray(0, cut.afterBytes) ?? '', () => {
        fail(changed())
        this.goOffline()
      })
    })
  }

  private targetOf(url: string): URL {
    const origin = [...this.origins.keys()].find((known) => url === known || url.startsWith(`${known}/`))
    if (origin === undefined) throw new WxFailure('url not in domain list', 600002)
    return new URL(`${this.origins.get(origin) ?? ''}${url.slice(origin.length)}`)
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener(this.online)
  }
}

function takeFirst<Item>(items: Item[], matches: (item: Item) => boolean): Item | undefined {
  const index = items.findIndex(matches)
  return index < 0 ? undefined : items.splice(index, 1)[0]
}

function wordError(error: NodeJS.ErrnoException): WxFailure {
  if (error.code === 'ECONNREFUSED') return chromium(-102, 'ERR_CONNECTION_REFUSED')
  if (error.code === 'ECONNRESET') return chromium(-101, 'ERR_CONNECTION_RESET')
  return chromium(-2, `ERR_FAILED ${error.message}`)
}

function mixedCase(raw: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {}
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = titleCase(raw[index] ?? '')
    const value = raw[index + 1] ?? ''
    headers[name] = name in headers ? `${headers[name]},${value}` : value
  }
  return headers
}

/** `wx.request`'s parameter that says how long to wait, in milliseconds; WeChat's default is a minute. */
export const timeoutOf = (params: WxParams): number =>
  typeof params['timeout'] === 'number' && params['timeout'] > 0 ? params['timeout'] : 60_000
