/**
 * `node scripts/check-engines.mjs [FOLDER]`: fails when an installed package refuses the oldest Node we
 * promise, or the running one. npm itself only warns.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import semver from 'semver'
import { inRoot } from './process/root.mjs'

/** Packages whose `engines` we know to be stricter than their code, and how we know. */
const allowed = new Map([
  ['cookie', 'reached through fastify → light-my-request; plain JavaScript, runs on Node 20'],
])

/** @param {string} folder @returns {string[]} the folders that may hold a package */
function packageFolders(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap(({ name }) => {
      const path = join(folder, name)
      if (name.startsWith('@')) return packageFolders(path)
      return [path, ...(hasFolder(path, 'node_modules') ? packageFolders(join(path, 'node_modules')) : [])]
    })
}

/** @param {string} folder @param {string} name */
const hasFolder = (folder, name) =>
  readdirSync(folder, { withFileTypes: true }).some((entry) => entry.isDirectory() && entry.name === name)

/** @param {string} folder @returns {{ name: string, version: string, node: string } | undefined} */
function manifestOf(folder) {
  if (!readdirSync(folder).includes('package.json')) return undefined
  const { name, version, engines } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { name, version, node: typeof engines?.node === 'string' ? engines.node : '*' }
}

const oldest = semver.minVersion(JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).engines.node)
if (!oldest) throw new Error('package.json must say in engines.node which Node it needs')
const nodes = [...new Set([oldest.version, process.versions.node])]

const packages = packageFolders(process.argv[2] ?? inRoot('node_modules')).flatMap(
  (folder) => manifestOf(folder) ?? [],
)
const refusals = packages.flatMap(({ name, version, node }) =>
  nodes
    // A range that npm cannot read refuses nobody.
    .filter((running) => semver.validRange(node) !== null && !semver.satisfies(running, node))
    .filter(() => !allowed.has(name))
    .map((running) => `${name} ${version} needs Node ${node}, not ${running}: pin an older version of it.`),
)

for (const line of new Set(refusals)) console.error(line)
console.log(`${packages.length} packages, ${refusals.length} refusals for Node ${nodes.join(' and ')}`)
process.exitCode = refusals.length > 0 || packages.length === 0 ? 1 : 0
