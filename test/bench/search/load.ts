import { setTimeout as pause } from 'node:timers/promises'
import { Connection } from './connection'
import { percentiles, type Percentiles } from './timing'

/** Calls over HTTP with kept connections. */
export class Load {
  private readonly host: string
  private readonly root: string
  private free: Connection[] = []

  /** @param api address below which the paths of calls lie, without a slash at its end */
  constructor(api: string) {
    const { host, pathname } = new URL(api)
    this.host = host
    this.root = pathname
  }

  /** @throws when the answer is not 200 */
  async call(path: string): Promise<void> {
    const connection = this.connection()
    const status = await connection.get(this.root + path)
    this.free.push(connection)
    if (status !== 200) throw new Error(`${path}: ${status}`)
  }

  /** So many requests a second, whether or not earlier ones are answered; latency counts from the planned moment. */
  async openLoop(paths: readonly string[], perSecond: number): Promise<Percentiles> {
    const times: number[] = []
    const begun = performance.now()
    const running = paths.map(async (path, index) => {
      const plannedMs = begun + (index * 1000) / perSecond
      await pause(Math.max(0, plannedMs - performance.now()))
      await this.call(path)
      times.push(performance.now() - plannedMs)
    })
    await Promise.all(running)
    return percentiles(times)
  }

  /** So many clients, each asking again as soon as it is answered. */
  async saturated(
    paths: readonly string[],
    clients: number,
    seconds: number,
  ): Promise<Percentiles & { readonly perSecond: number }> {
    const times: number[] = []
    const begun = performance.now()
    const untilMs = begun + seconds * 1000
    let next = 0
    const client = async (): Promise<void> => {
      while (performance.now() < untilMs) {
        const path = paths[next++ % paths.length] ?? ''
        const startMs = performance.now()
        await this.call(path)
        times.push(performance.now() - startMs)
      }
    }
    await Promise.all(Array.from({ length: clients }, client))
    const perSecond = Math.round((times.length * 1000) / (performance.now() - begun))
    return { perSecond, ...percentiles(times) }
  }

  close(): void {
    for (const connection of this.free) connection.close()
    this.free = []
  }

  /** One that has nothing to do and that the server has not closed meanwhile, or a new one. */
  private connection(): Connection {
    for (let free = this.free.pop(); free; free = this.free.pop()) if (free.isOpen) return free
    return new Connection(this.host)
  }
}
