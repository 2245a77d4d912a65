import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Worker, type WorkerOptions } from 'node:worker_threads'

/**
 * Starts a program of ours in a thread. Bundled, each is a file beside the server's (`scripts/prepare/server-build.mjs`
 * names them); from the sources a thread needs the loader of TypeScript, which it does not inherit.
 * @param source path below `server/` without its ending, such as `paper/press-worker`
 */
export function ownThread(source: string, options: WorkerOptions = {}): Worker {
  const bundle = join(__dirname, `${basename(source)}.cjs`)
  if (existsSync(bundle)) return new Worker(bundle, { ...options, execArgv: [] })
  const execArgv = ['--require', require.resolve('tsx/cjs')]
  return new Worker(join(__dirname, `${source}.ts`), { ...options, execArgv })
}
