import { buildSync } from 'esbuild'
import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { inRoot } from '../process/root.mjs'
import { filesAt } from './sources.mjs'

/** @typedef {keyof typeof programs} Program */

/** Each becomes one file: loading some seven hundred by themselves takes three times as long as starting on them. */
const programs = {
  main: 'server/main.ts',
  cli: 'server/cli.ts',
  'press-worker': 'server/paper/press-worker.ts',
  'paint-worker': 'server/first-paint/paint-worker.ts',
  'registration-worker': 'server/import/registration-worker.ts',
}

const sources = ['server', 'domain', 'contract', 'mock', 'package-lock.json']

/** @param {string} program */
const bundleOf = (program) => inRoot('dist', 'server', `${program}.cjs`)

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
  if (!isFresh(program)) buildAll()
  return bundle
}

function buildAll() {
  const { outputFiles } = buildSync({
    entryPoints: programs,
    absWorkingDir: inRoot(),
    outdir: inRoot('dist', 'server'),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'linked',
    write: false,
    logLevel: 'silent',
  })
  mkdirSync(dirname(bundleOf('main')), { recursive: true })
  for (const { path, contents } of outputFiles) {
    // Whole or not at all: another start may read it at this moment.
    const written = `${path}.${process.pid}`
    writeFileSync(written, contents)
    renameSync(written, path)
  }
}
