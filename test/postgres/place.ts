import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseEnv, removeDataDir } from '../database'

/** A data directory with an empty database. */
export interface Place {
  readonly dataDir: string
  readonly databaseUrl: string
  remove(): Promise<void>
}

export async function newPlace(): Promise<Place> {
  const dataDir = mkdtempSync(join(tmpdir(), 'fxc-postgres-test-'))
  const { DATABASE_URL: databaseUrl } = await databaseEnv(dataDir)
  if (databaseUrl === undefined) throw new Error('these tests need a server: npm run test:postgres')
  return { dataDir, databaseUrl, remove: () => removeDataDir(dataDir) }
}
