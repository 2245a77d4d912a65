import { spawn, type ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(__dirname, '../../..')

/** A program of ours in a process of its own. */
export interface Program {
  readonly process: ChildProcess
  /** All it has written so far. */
  readonly output: { stdout: string; stderr: string }
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
}

type Env = Readonly<Record<string, string>>

/** Runs the server or its command line as `npm start` and `npm run cli` do. */
export function run(script: 'main' | 'cli', env: Env, args: readonly string[] = []): Program {
  const child = spawn(process.execPath, ['scripts/server.mjs', script, ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', PORT: '0', HOST: '127.0.0.1', DEMO: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text))
  const ended = new Promise<number | string>((done) => {
    child.on('close', (code, signal) => done(code ?? signal ?? 'unknown'))
  })
  return { process: child, output, ended }
}

/** Waits until a server says it is ready; returns its address. */
export function ready({ process: child, output, ended }: Program): Promise<string> {
  return new Promise((done, fail) => {
    const look = () => {
      const address = /is ready: (http:\/\/[^/]+)\//.exec(output.stdout)?.[1]
      if (address !== undefined) done(address)
    }
    child.stdout?.on('data', look)
    look()
    void ended.then((code) => fail(new Error(`the server ended with ${code}: ${output.stderr}`)))
  })
}
