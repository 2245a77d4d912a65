import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import heap from '../../../scripts/process/server-heap.json'

const root = resolve(__dirname, '../../..')

/** The real server in a process of its own, over a data directory that is filled. */
export class BenchServer {
  private constructor(
    private readonly child: ChildProcess,
    readonly origin: string,
  ) {}

  static async start(dataDir: string, env: Readonly<Record<string, string>> = {}): Promise<BenchServer> {
    const port = await freePort()
    const origin = `http://127.0.0.1:${port}`
    // As `npm start` runs it.
    const child = spawn(process.execPath, [...heap, 'scripts/server.mjs', 'main'], {
      cwd: root,
      env: {
        ...process.env,
        ...env,
        DATA_DIR: dataDir,
        DEMO: 'off',
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(port),
        RATE_FACTOR: '9999',
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    for (let tries = 0; tries < 600; tries += 1) {
      if (child.exitCode !== null) throw new Error('the server did not start')
      const isUp = await fetch(`${origin}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      )
      if (isUp) return new BenchServer(child, origin)
      await pause(200)
    }
    throw new Error('the server did not answer')
  }

  /** Most memory the process ever held, MB. */
  peakMb(): number {
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8')
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM')
    await once(this.child, 'exit')
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  probe.listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return address.port
}
