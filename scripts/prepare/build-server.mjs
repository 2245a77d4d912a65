/** `node scripts/prepare/build-server.mjs`: bundles all programs of the server. */
import { buildSync } from 'esbuild'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import process from 'node:process'
import { inRoot } from '../process/root.mjs'
import { bundleOf, programs } from './server-build.mjs'

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
