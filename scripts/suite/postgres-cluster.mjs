import { spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '../process/refusal.mjs'

/** Of the cluster's one user, who may do everything in it. */
const user = 'fangxincha'
/** The server listens on a socket in the cluster's folder only: no port is taken, and nobody else gets in. */
const settings = [
  "-c listen_addresses=''",
  // Only names the socket.
  '-c port=5432',
  '-c max_connections=300',
  // Nothing in it outlives the run.
  '-c fsync=off -c synchronous_commit=off -c full_page_writes=off',
].join(' ')

/** @typedef {{ url: string, remove: () => void }} Cluster `url` is of its database for administration */

/**
 * Makes a cluster in a temporary folder and starts its server. It ends with `remove`, and with this process.
 * @param {string} programs the folder of initdb and pg_ctl
 * @returns {Cluster}
 */
export function startCluster(programs) {
  const owner = unprivileged()
  const folder = mkdtempSync(join(tmpdir(), 'fxc-postgres-'))
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  /** @param {string} program @param {string[]} args */
  const call = (program, ...args) => {
    const { status, stdout, stderr, error } = spawnSync(join(programs, program), args, {
      ...owner,
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return { isDone: status === 0, output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` }
  }
  const remove = () => {
    process.off('exit', remove)
    call('pg_ctl', 'stop', '--pgdata', data, '--mode', 'immediate')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', remove)
  const steps = [
    [
      'initdb',
      ...['--pgdata', data, '--username', user, '--auth', 'trust'],
      ...['--encoding', 'UTF8', '--locale', 'C', '--no-sync'],
    ],
    [
      'pg_ctl',
      ...['start', '--wait', '--pgdata', data, '--log', join(folder, 'log')],
      ...['--options', `${settings} -c unix_socket_directories='${folder}'`],
    ],
  ]
  for (const [program = '', ...args] of steps) {
    const { isDone, output } = call(program, ...args)
    if (isDone) continue
    remove()
    throw new Refusal(`${output}\nA PostgreSQL cluster in ${folder} could not be made (see above).`)
  }
  return { url: `postgres:///postgres?host=${encodeURIComponent(folder)}&port=5432&user=${user}`, remove }
}

/**
 * PostgreSQL refuses to run as root: then it is its own user's, or nobody's.
 * @returns {{ uid?: number, gid?: number }}
 */
function unprivileged() {
  if (process.getuid?.() !== 0) return {}
  const ids = ['postgres', 'nobody']
    .map((name) =>
      ['-u', '-g'].map((which) => spawnSync('id', [which, name], { encoding: 'utf8' })).map(numberOf),
    )
    .find((pair) => pair.every((id) => id !== undefined))
  if (!ids)
    throw new Refusal('PostgreSQL does not run as root: make a user named postgres, or use another account.')
  const [uid, gid] = ids
  return { ...(uid === undefined ? {} : { uid }), ...(gid === undefined ? {} : { gid }) }
}

/** @param {{ status: number | null, stdout: string }} answer of `id` @returns {number | undefined} */
const numberOf = ({ status, stdout }) => (status === 0 ? Number(stdout) : undefined)
