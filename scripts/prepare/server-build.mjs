import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import process from 'node:process'
import { inRoot } from '../process/root.mjs'
import { filesAt } from './sources.mjs'

/** @typedef {keyof typeof programs} Program */

/** Each becomes one file: loading some seven hundred by themselves takes three times as long as starting on them. */
export const programs = {
  main: 'server/main.ts',
  cli: 'server/cli.ts',
  'search-worker': 'server/credit/search-worker.ts',
  'press-worker': 'server/paper/press-worker.ts',
  'paint-worker': 'server/first-paint/paint-worker.ts',
  'registration-worker': 'server/import/registration-worker.ts',
}

const builder = inRoot('scripts', 'prepare', 'build-server.mjs')
const sources = ['server', 'domain', 'contract', 'mock', 'package-lock.json']

/** @param {string} program */
export const bundleOf = (program) => inRoot('dist', 'server', `${program}.cjs`)

/** @param {string} program */
function isFresh(program) {
  const bundle = bundleOf(program)
  if (!existsSync(bundle)) return false
  const builtMs = statSync(bundle).mtimeMs
  return sources
    .flatMap((source) => filesAt(inRoot(source)))
    .every((file) => statSync(file).mtimeMs < builtMs)
}

/**
 * The file to run for a program of the server, built anew (a quarter of a second) when a source has changed. Packages
 * stay outside of it, where npm has put them.
 * @param {Program} program
 * @returns {string} absolute path
 */
export function serverBundle(program) {
  const bundle = bundleOf(program)
  // In a process of its own: what building takes, some sixty megabytes, a server would hold while it lives.
  if (!isFresh(program)) execFileSync(process.execPath, [builder], { stdio: 'inherit' })
  return bundle
}
