import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Refusal } from '../process/refusal.mjs'
import { run } from '../process/run.mjs'

/** Where Debian and its kin keep them, one folder a version, off the path. */
const debianFolder = '/usr/lib/postgresql'
const otherPlaces = ['/opt/homebrew/opt/postgresql/bin', '/usr/local/opt/postgresql/bin', '/usr/pgsql/bin']

/** @returns {string[]} the newest first */
function debianPlaces() {
  if (!existsSync(debianFolder)) return []
  return readdirSync(debianFolder)
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(debianFolder, version, 'bin'))
}

/** @returns {string | undefined} the folder with a server's programs */
function findPostgres() {
  const path = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return [...path, ...debianPlaces(), ...otherPlaces].find((folder) =>
    ['initdb', 'pg_ctl', 'postgres'].every((program) => existsSync(join(folder, program))),
  )
}

/**
 * Finds a PostgreSQL server's programs, or installs them where we may: on Debian and its kin, as root.
 * @returns {Promise<string>} their folder
 */
export async function ensurePostgres() {
  const found = findPostgres()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing postgresql (apt-get) …')
    // Its own cluster is not wanted: ours is another one.
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    const update = await run(['apt-get', 'update', '-qq'], { env })
    const install = await run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'postgresql'], {
      env,
    })
    if (install.code !== 0)
      throw new Refusal(`${update.output}${install.output}\napt-get could not install (see above).`)
  }
  const installed = findPostgres()
  if (installed) return installed
  throw new Refusal(
    'A PostgreSQL server was not found: install it (on Debian: apt-get install postgresql), or put its programs on the path.',
  )
}
