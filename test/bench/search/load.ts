import { Agent, get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { percentiles, type Percentiles } from './timing'

/** Calls over HTTP with kept connections. */
export class Load {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 256 })

  constructor(private readonly origin: string) {}

  /** @throws when the answer is not 200 */
  call(path: string): Promise<void> {
    return new Promise((resolve, reject) => {
      get(`${this.origin}${path}`, { agent: this.agent }, (response) => {
        response.on('end', () =>
          response.statusCode === 200 ? resolve() : reject(new Error(`${path}: ${response.statusCode}`)),
        )
        response.on('error', reject)
        response.resume()
      }).on('error', reject)
    })
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
    this.agent.destroy()
  }
}
