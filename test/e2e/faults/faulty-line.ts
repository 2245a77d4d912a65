import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { RequestFault } from './schedule'

/** Requests that carry something of a case: pieces of photos and the case itself. */
const carries = ({ url = '', method }: IncomingMessage): boolean =>
  (url.startsWith('/api/v1/uploads') || url === '/api/v1/complaints') && method !== 'GET'

/** A line to the server that treats the requests that carry a case as a schedule says; everything else passes. */
export class FaultyLine {
  /** How many of them came so far. */
  carried = 0
  /** How many others are on their way: parts of the app, answers. */
  private passing = 0
  private readonly server: Server

  private constructor(
    private readonly target: string,
    private readonly visitor: string,
    private readonly faults: readonly RequestFault[],
    private readonly onCarried: (index: number) => Promise<void>,
  ) {
    this.server = createServer((incoming, reply) => {
      this.pass(incoming, reply).catch(() => incoming.socket.destroy())
    })
  }

  /**
   * @param visitor address that the server takes the person to come from
   * @param onCarried called with the number of each request once it has arrived whole here; it is held meanwhile
   */
  static async to(
    target: string,
    visitor: string,
    faults: readonly RequestFault[],
    onCarried: (index: number) => Promise<void>,
  ): Promise<FaultyLine> {
    const line = new FaultyLine(target, visitor, faults, onCarried)
    line.server.listen(0, '127.0.0.1')
    await once(line.server, 'listening')
    return line
  }

  get origin(): string {
    const address = this.server.address()
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  }

  /** Whether all that was asked for beside the case has come. */
  get isStill(): boolean {
    return this.passing === 0
  }

  close(): void {
    this.server.closeAllConnections()
    this.server.close()
  }

  private async pass(incoming: IncomingMessage, reply: ServerResponse): Promise<void> {
    const pieces: Buffer[] = []
    for await (const piece of incoming) pieces.push(piece as Buffer)
    const body = Buffer.concat(pieces)
    if (!carries(incoming)) {
      this.passing += 1
      try {
        await this.answer(await this.forward(incoming, body), reply)
      } finally {
        this.passing -= 1
      }
      return
    }
    const index = this.carried
    this.carried += 1
    await this.onCarried(index)
    switch (this.faults[index] ?? 'none') {
      case 'lost':
        incoming.socket.destroy()
        return
      case 'broken':
      case 'busy':
        reply.writeHead(this.faults[index] === 'busy' ? 503 : 500, { 'content-type': 'text/plain' })
        reply.end('out of order')
        return
      case 'half':
        await this.forwardHalf(incoming, body)
        incoming.socket.destroy()
        return
      case 'unanswered':
        ;(await this.forward(incoming, body)).resume()
        incoming.socket.destroy()
        return
      case 'none':
        await this.answer(await this.forward(incoming, body), reply)
    }
  }

  private async forward(incoming: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
    const outgoing = this.open(incoming)
    outgoing.end(body)
    const [answer] = (await once(outgoing, 'response')) as [IncomingMessage]
    return answer
  }

  /** Resolves when the server has seen the line break in the middle of the body. */
  private async forwardHalf(incoming: IncomingMessage, body: Buffer): Promise<void> {
    const outgoing = this.open(incoming)
    const gone = once(outgoing, 'close')
    outgoing.on('error', () => undefined)
    outgoing.write(body.subarray(0, Math.floor(body.length / 2)), () => outgoing.destroy())
    await gone
  }

  private open(incoming: IncomingMessage) {
    const { method, url, headers } = incoming
    return request(`${this.target}${url ?? ''}`, {
      method,
      headers: { ...headers, 'x-forwarded-for': this.visitor },
    })
  }

  private async answer(answer: IncomingMessage, reply: ServerResponse): Promise<void> {
    reply.writeHead(answer.statusCode ?? 502, answer.headers)
    for await (const piece of answer) reply.write(piece)
    reply.end()
  }
}
