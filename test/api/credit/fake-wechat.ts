import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Sent {
  readonly token: string | null
  readonly body: Readonly<Record<string, unknown>>
}

/** A stand-in for WeChat at the edge of the network: access tokens, and messages that it takes or refuses. */
export class FakeWechat {
  /** Every call that would send, oldest first. */
  readonly sent: Sent[] = []
  tokensGiven = 0
  /** What the next calls that send are answered, in order; `{ errcode: 0 }` afterwards. `hang up` gives no answer. */
  answers: (Readonly<Record<string, unknown>> | 'hang up')[] = []
  /** What a request for a token is answered; null gives one. */
  tokenAnswer: Readonly<Record<string, unknown>> | null = null
  private readonly server: Server

  private constructor() {
    this.server = createServer((request, response) => {
      const url = new URL(request.url ?? '', 'http://wechat')
      if (url.pathname === '/cgi-bin/token') {
        if (this.tokenAnswer === null) this.tokensGiven += 1
        response.end(
          JSON.stringify(this.tokenAnswer ?? { access_token: `token-${this.tokensGiven}`, expires_in: 7200 }),
        )
        return
      }
      let text = ''
      request.on('data', (chunk: Buffer) => (text += chunk.toString()))
      request.on('end', () => {
        const body = JSON.parse(text) as Record<string, unknown>
        this.sent.push({ token: url.searchParams.get('access_token'), body })
        const answer = this.answers.shift() ?? { errcode: 0, errmsg: 'ok' }
        if (answer === 'hang up') response.destroy()
        else response.end(JSON.stringify(answer))
      })
    })
  }

  static async start(): Promise<FakeWechat> {
    const wechat = new FakeWechat()
    wechat.server.listen(0, '127.0.0.1')
    await once(wechat.server, 'listening')
    return wechat
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  stop(): void {
    this.server.closeAllConnections()
    this.server.close()
  }
}
