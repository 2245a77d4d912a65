import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { acquireLock } from './lock'

const root = join(__dirname, '../..')

const buildUnlessFresh = `
  import { buildApp, isBuilt } from './scripts/prepare/app-build.mjs'
  if (!isBuilt('weapp')) {
    const { code, output } = await buildApp('weapp')
    if (code !== 0) console.error(output)
    process.exitCode = code
  }`

/**
 * The folder of the built mini-program: `WEAPP_DIST` where set, else `dist/weapp`, built when it is missing or not of
 * the present sources.
 */
export function builtMiniProgram(): string {
  const given = process.env['WEAPP_DIST']
  if (given) return given
  const release = acquireLock('weapp-build')
  try {
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', buildUnlessFresh], {
      cwd: root,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`the mini-program does not build:\n${stderr}`)
  } finally {
    release()
  }
  return join(root, 'dist/weapp')
}
