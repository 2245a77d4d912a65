import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** A line to a database server's socket, over a port of its own, that can be cut and mended. */
export class Line {
  private server: Server | null = null
  private readonly sockets = new Set<Socket>()
  private port = 0

  private constructor(private readonly target: URL) {}

  /** @param url address of a database whose server listens on a socket in a folder */
  static async to(url: string): Promise<Line> {
    const line = new Line(new URL(url))
    await line.mend()
    return line
  }

  /** Address of the same database over the line. */
  get url(): string {
    const user = this.target.searchParams.get('user') ?? ''
    return `postgres://${user}:secret-of-the-house@127.0.0.1:${this.port}${this.target.pathname}`
  }

  async mend(): Promise<void> {
    const folder = this.target.searchParams.get('host') ?? ''
    const server = createServer((near) => {
      const far = connect(`${folder}/.s.PGSQL.${this.target.searchParams.get('port') ?? ''}`)
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(one)
        one.on('error', () => other.destroy())
        one.on('close', () => other.destroy())
        one.pipe(other)
      }
    })
    server.listen(this.port, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (typeof address === 'object' && address !== null) this.port = address.port
    this.server = server
  }

  async cut(): Promise<void> {
    const { server } = this
    this.server = null
    for (const socket of this.sockets) socket.destroy()
    this.sockets.clear()
    if (!server) return
    server.close()
    await once(server, 'close')
  }
}
