import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '../..')
const sources = ['src', 'contract', 'domain', 'config', 'package-lock.json', 'babel.config.js']
/** A build takes some 15 s on two cores; several test files may ask for it at once. */
const lockPatience = 180_000

function newest(path: string): number {
  if (!existsSync(path)) return 0
  const own = statSync(path)
  if (!own.isDirectory()) return own.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

function isFresh(folder: string): boolean {
  const built = newest(join(folder, 'app.json'))
  return built > 0 && sources.every((source) => newest(join(root, source)) <= built)
}

function build(): void {
  const { status, stdout, stderr } = spawnSync('npx', ['taro', 'build', '--type', 'weapp'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the mini-program does not build:\n${stdout}\n${stderr}`)
}

function withLock(run: () => void): void {
  const lock = join(root, 'dist/.weapp-build')
  const end = Date.now() + lockPatience
  mkdirSync(join(root, 'dist'), { recursive: true })
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch (error) {
      if (Date.now() > end) throw new Error(`another build holds ${lock}`, { cause: error })
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    }
  }
  try {
    run()
  } finally {
    rmdirSync(lock)
  }
}

/**
 * The folder of the built mini-program: `WEAPP_DIST` where set (the test run builds once for all), else `dist/weapp`,
 * built when it is missing or older than its sources.
 */
export function builtMiniProgram(): string {
  const given = process.env['WEAPP_DIST']
  if (given) return given
  const folder = join(root, 'dist/weapp')
  if (!isFresh(folder)) {
    withLock(() => {
      if (!isFresh(folder)) build()
    })
  }
  return folder
}
