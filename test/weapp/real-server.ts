import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyDatabase, databaseEnv, removeDataDir } from '../database'

const root = join(__dirname, '../..')
/** Milliseconds. The first start makes the demo world: some five seconds on two free cores. */
const startPatience = 120_000

/** The real server as its own process, with the demo world in a folder of its own, on a free port. */
export class RealServer {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'weapp-server-'))
  private process: ChildProcess | undefined
  private port = 0

  private constructor(private readonly env: Readonly<Record<string, string>>) {}

  /** `world` is a folder that another server left; it works on a copy of it. */
  static async start(env: Readonly<Record<string, string>> = {}, world?: string): Promise<RealServer> {
    const server = new RealServer(env)
    if (world !== undefined) {
      cpSync(world, server.dataDir, { recursive: true })
      await copyDatabase(world, server.dataDir)
    }
    await server.run()
    return server
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** Ends it as a power cut does. */
  async kill(): Promise<void> {
    await this.end('SIGKILL')
  }

  /** Ends it in order; what it kept stays. */
  async stop(): Promise<void> {
    await this.end('SIGTERM')
  }

  /** Starts it again on what it left, at the same address. */
  async startAgain(): Promise<void> {
    await this.run()
  }

  /** Ends it, and removes what it kept. */
  async remove(): Promise<void> {
    await this.stop()
    await removeDataDir(this.dataDir)
  }

  private async run(): Promise<void> {
    const process = spawn(processPath, ['scripts/server.mjs', 'main'], {
      cwd: root,
      env: {
        ...inherited(),
        PORT: String(this.port),
        HOST: '127.0.0.1',
        DATA_DIR: this.dataDir,
        NODE_ENV: 'test',
        ...(await databaseEnv(this.dataDir)),
        ...this.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.process = process
    this.port = await new Promise<number>((resolve, reject) => {
      let said = ''
      const timer = setTimeout(() => {
        reject(new Error(`the server is not ready after ${startPatience} ms:\n${said}`))
      }, startPatience)
      const listen = (chunk: Buffer): void => {
        said += chunk.toString()
        const [, port] = /http:\/\/\S+?:(\d+)/.exec(said) ?? []
        if (port === undefined) return
        clearTimeout(timer)
        resolve(Number(port))
      }
      process.stdout.on('data', listen)
      process.stderr.on('data', listen)
      process.once('exit', (code) => {
        clearTimeout(timer)
        reject(new Error(`the server ended with ${String(code)}:\n${said}`))
      })
    })
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { process } = this
    this.process = undefined
    if (!process || process.exitCode !== null || process.signalCode !== null) return
    const ended = once(process, 'exit')
    process.kill(signal)
    await ended
  }
}

const processPath = process.execPath

/** The environment of the test run, without what would change the server. */
function inherited(): Record<string, string | undefined> {
  const {
    DEMO: _demo,
    PORT: _port,
    DATA_DIR: _dataDir,
    DATABASE_URL: _databaseUrl,
    API_ORIGIN: _origin,
    ...rest
  } = process.env
  return rest
}
