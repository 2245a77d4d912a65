import { existsSync, readFileSync } from 'node:fs'
import { npm } from '../process/tool.mjs'
import { Refusal } from '../process/refusal.mjs'
import { inRoot } from '../process/root.mjs'
import { runVisibly } from '../process/run.mjs'

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/**
 * Whether node_modules holds what the lock file says. npm writes its own record there as the last step of an
 * install, so an interrupted one counts as missing and a developer's `npm i` as done.
 * @param {Packages} locked `packages` of package-lock.json
 * @param {Packages} installed `packages` of node_modules/.package-lock.json
 * @returns {boolean}
 * @public for test/gates
 */
export function isInstalled(locked, installed) {
  return Object.entries(locked).every(([path, { version, optional }]) => {
    const found = installed[path]
    // Optional packages of other platforms are locked but rightly absent.
    if (found === undefined) return path === '' || optional === true
    return found.version === version
  })
}

/** @param {string} path @returns {Packages} */
const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages

/**
 * Runs `npm ci` when node_modules is missing or is not what the lock file says.
 * @returns {Promise<void>}
 */
export async function ensureInstalled() {
  const record = inRoot('node_modules', '.package-lock.json')
  if (existsSync(record) && isInstalled(packagesOf(inRoot('package-lock.json')), packagesOf(record))) return
  console.log('Installing packages (npm ci) …')
  const code = await runVisibly([
    ...npm(),
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
  if (code !== 0) throw new Refusal('npm ci failed (see above): check the network and try again.')
}
