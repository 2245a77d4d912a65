import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from '../process/root.mjs'

/** Everything a build of the app depends on. */
const sources = [
  'src',
  'domain',
  'contract',
  'config',
  'types',
  'babel.config.js',
  'tsconfig.json',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
]

/** @param {string} path @returns {string[]} the files at or below it, in a stable order */
export function filesAt(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesAt(join(path, name)))
}

/**
 * A fingerprint of a build's inputs: equal fingerprints, equal build.
 * @param {string} target
 * @returns {string} SHA-256, hex
 */
export function fingerprint(target) {
  const hash = createHash('sha256').update(`${target}\0${process.env.API_ORIGIN ?? ''}\0`)
  for (const file of sources.flatMap((source) => filesAt(inRoot(source)))) {
    hash
      .update(`${file.slice(inRoot().length)}\0`)
      .update(createHash('sha256').update(readFileSync(file)).digest())
  }
  return hash.digest('hex')
}
