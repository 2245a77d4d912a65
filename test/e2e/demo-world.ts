import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chinaDate } from '../../domain/calendar/day'
import { copyDatabase, isOnPostgres } from '../database'
import { RealServer } from '../weapp/real-server'

const root = resolve(__dirname, '../..')
const shelves = join(root, '.cache', isOnPostgres ? 'demo-worlds-postgres' : 'demo-worlds')

/** Making the demo world takes some ten seconds: it is made once a day for one state of what makes it. */
function worldName(): string {
  const hash = createHash('sha256')
  hash.update(chinaDate(new Date().toISOString()))
  // Its database ends with the cluster.
  hash.update(process.env['TEST_POSTGRES'] ?? '')
  for (const part of ['mock', 'server', 'domain', 'contract']) {
    const files = readdirSync(join(root, part), { recursive: true, withFileTypes: true })
    for (const file of files.filter((each) => each.isFile())) {
      hash.update(readFileSync(join(file.parentPath, file.name)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

/**
 * A data folder with the demo world in it, to start servers on copies of.
 * @param env of the server that makes it, with a shelf of its own: the world of another day does not push out today's
 */
export async function demoWorld(shelfName = '', env: Readonly<Record<string, string>> = {}): Promise<string> {
  const shelf = `${shelves}${shelfName}`
  const kept = join(shelf, worldName())
  if (existsSync(kept)) return kept
  const server = await RealServer.start(env)
  await server.stop()
  rmSync(shelf, { recursive: true, force: true })
  mkdirSync(shelf, { recursive: true })
  // In one step, so that half a copy is never taken for a world.
  const half = `${kept}.half`
  cpSync(server.dataDir, half, { recursive: true })
  await copyDatabase(server.dataDir, kept)
  renameSync(half, kept)
  await server.remove()
  return kept
}
