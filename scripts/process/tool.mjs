import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from './root.mjs'

/**
 * An installed package's command as something `spawn` can start without a shell, on Windows too.
 * @param {string} packageName
 * @param {string} [bin] the command's name, when the package has several
 * @returns {string[]} executable and first arguments
 */
export function tool(packageName, bin) {
  const folder = inRoot('node_modules', packageName)
  const entry = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin
  const script = typeof entry === 'string' ? entry : entry[bin ?? packageName]
  return [process.execPath, join(folder, script)]
}

/**
 * npm itself: the one that called us, or the one on the path.
 * @returns {string[]}
 */
export function npm() {
  const script = process.env.npm_execpath
  return script?.endsWith('.js') && existsSync(script) ? [process.execPath, script] : ['npm']
}
