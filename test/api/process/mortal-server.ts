import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { ready, run, type Program } from './server-process'

/** How often it is asked whether it is ready, ms. */
const ASK_MS = 5

/** The server in a process of its own that is killed and started again at the same address, on what it left. */
export class MortalServer {
  /** Ms from each start to the first answer that it is ready. */
  readonly readyMs: number[] = []
  private program: Program | null = null
  private address = ''
  private isUp: Promise<string>
  private rise: (address: string) => void = () => undefined

  private constructor(private readonly env: Readonly<Record<string, string>>) {
    this.isUp = this.nextRise()
  }

  static async start(env: Readonly<Record<string, string>>): Promise<MortalServer> {
    const server = new MortalServer({ RATE_FACTOR: '9999', LOG_LEVEL: 'warn', ...env })
    const program = server.spawn('0')
    server.address = await ready(program)
    await server.wait(program, performance.now())
    return server
  }

  /** Its address, as soon as it is up: whoever lost it waits here. */
  up(): Promise<string> {
    return this.isUp
  }

  /** Ends it as a power cut does. */
  kill(): Promise<void> {
    return this.end('SIGKILL')
  }

  /** Ends it in order: what is under way is finished, and logged. */
  stop(): Promise<void> {
    return this.end('SIGTERM')
  }

  async startAgain(): Promise<void> {
    const begunMs = performance.now()
    const program = this.spawn(new URL(this.address).port)
    await this.wait(program, begunMs)
    this.readyMs.push(performance.now() - begunMs)
  }

  /** Everything it logged since its last start. */
  get log(): string {
    return this.program?.output.stderr ?? ''
  }

  /** Most memory the present process ever held, MB; only on Linux. */
  peakMb(): number {
    const status = readFileSync(`/proc/${this.program?.process.pid ?? 0}/status`, 'utf8')
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    this.isUp = this.nextRise()
    const { program } = this
    program?.process.kill(signal)
    await program?.ended
  }

  private spawn(port: string): Program {
    this.program = run('main', { ...this.env, PORT: port })
    return this.program
  }

  private async wait(program: Program, sinceMs: number): Promise<void> {
    const death = program.ended.then((code) => {
      throw new Error(`the server ended with ${code}: ${program.output.stderr}`)
    })
    const isReady = async (): Promise<void> => {
      while (!(await answers(this.address))) {
        if (performance.now() - sinceMs > 120_000) throw new Error('the server does not get ready')
        await pause(ASK_MS)
      }
    }
    await Promise.race([isReady(), death])
    death.catch(() => undefined)
    this.rise(this.address)
  }

  private nextRise(): Promise<string> {
    return new Promise((resolve) => (this.rise = resolve))
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/healthz`)).ok
  } catch {
    // Nobody listens there yet.
    return false
  }
}
