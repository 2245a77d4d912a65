import { spawnSync } from 'node:child_process'
import { mkdirSync, rmdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '../..')

/** Milliseconds. A build takes some 15 s on two cores; several test files may ask for it at once. */
const lockPatience = 180_000

const buildUnlessFresh = `
  import { buildApp, isBuilt } from './scripts/prepare/app-build.mjs'
  if (!isBuilt('weapp')) {
    const { code, output } = await buildApp('weapp')
    if (code !== 0) console.error(output)
    process.exitCode = code
  }`

function withLock(run: () => void): void {
  const lock = join(root, 'dist/.weapp-build')
  const end = Date.now() + 2 * lockPatience
  mkdirSync(join(root, 'dist'), { recursive: true })
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch (error) {
      if (Date.now() > end) throw new Error(`another build holds ${lock}`, { cause: error })
      forgetIfOld(lock)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    }
  }
  try {
    run()
  } finally {
    rmdirSync(lock)
  }
}

/** Whoever held it for so long was killed. */
function forgetIfOld(lock: string): void {
  const held = statSync(lock, { throwIfNoEntry: false })
  if (held && Date.now() - held.mtimeMs > lockPatience) rmdirSync(lock)
}

/**
 * The folder of the built mini-program: `WEAPP_DIST` where set, else `dist/weapp`, built when it is missing or not of
 * the present sources.
 */
export function builtMiniProgram(): string {
  const given = process.env['WEAPP_DIST']
  if (given) return given
  withLock(() => {
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', buildUnlessFresh], {
      cwd: root,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`the mini-program does not build:\n${stderr}`)
  })
  return join(root, 'dist/weapp')
}
