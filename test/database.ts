import { createHash, randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { systemClock } from '../server/db/clock.port'
import { migrate } from '../server/db/migrate'
import { openStore, type Store } from '../server/db/store'

/**
 * Where the servers of tests keep their rows: in a file of their data directory, or, under `npm run test:postgres`,
 * in a database of its own, named after the directory.
 */

/** Address of the cluster's database for administration; not there: the embedded database. */
const cluster = process.env['TEST_POSTGRES']

export const isOnPostgres = cluster !== undefined

const template = 'template_of_tests'

/** Opens the database of a data directory. The first time it is made, on PostgreSQL with all migrations unless empty. */
export async function openTestStore(
  dataDir: string,
  first: 'migrated' | 'empty' = 'migrated',
): Promise<Store> {
  if (cluster !== undefined)
    await make(cluster, nameOf(dataDir), first === 'empty' ? 'template0' : await madeTemplate(cluster))
  return openStore({
    dataDir,
    databaseUrl: cluster === undefined ? null : addressIn(cluster, nameOf(dataDir)),
  })
}

/** What a server in a process of its own must be told of the database of its data directory, which is made empty. */
export async function databaseEnv(dataDir: string): Promise<{ DATABASE_URL?: string }> {
  if (cluster === undefined) return {}
  await make(cluster, nameOf(dataDir), 'template0')
  return { DATABASE_URL: addressIn(cluster, nameOf(dataDir)) }
}

/** Goes with the copy of a data directory whose server has ended. */
export async function copyDatabase(fromDir: string, toDir: string): Promise<void> {
  if (cluster !== undefined) await make(cluster, nameOf(toDir), nameOf(fromDir))
}

/** Removes a data directory with its database. */
export async function removeDataDir(dataDir: string): Promise<void> {
  if (cluster !== undefined)
    await administer(cluster, `drop database if exists ${nameOf(dataDir)} with (force)`)
  rmSync(dataDir, { recursive: true, force: true })
}

/** @param dataDir any spelling of its absolute path */
function nameOf(dataDir: string): string {
  return `of_${createHash('sha256').update(join(dataDir, '.')).digest('hex').slice(0, 24)}`
}

function addressIn(cluster: string, name: string): string {
  const url = new URL(cluster)
  url.pathname = `/${name}`
  return url.href
}

/** Makes a database as a copy of another, unless it is there. */
async function make(cluster: string, name: string, from: string): Promise<void> {
  const { rowCount } = await administer(cluster, `select from pg_database where datname = '${name}'`)
  if (rowCount === 0) await administer(cluster, `create database ${name} template ${from} strategy file_copy`)
}

/** Migrations take most of the time of a start: they run once a cluster. */
async function madeTemplate(cluster: string): Promise<string> {
  const { rowCount } = await administer(cluster, `select from pg_database where datname = '${template}'`)
  if (rowCount === 1) return template
  const draft = `draft_${randomUUID().replaceAll('-', '')}`
  await administer(cluster, `create database ${draft} template template0`)
  const store = await openStore({ dataDir: '', databaseUrl: addressIn(cluster, draft) })
  await migrate(store, systemClock)
  await store.close()
  try {
    // In one step, so that half a template is never taken for one.
    await administer(cluster, `alter database ${draft} rename to ${template}`)
  } catch (error) {
    const isMadeMeanwhile = error instanceof pg.DatabaseError && error.code === '42P04'
    if (!isMadeMeanwhile) throw error
    await administer(cluster, `drop database ${draft}`)
  }
  return template
}

async function administer(cluster: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: cluster })
  await client.connect()
  try {
    return await client.query(statement)
  } finally {
    await client.end()
  }
}
