import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Libsql from 'libsql'

/** The data directory cannot be used; the message is one clear line for the terminal. */
export class DataDirError extends Error {
  override readonly name = 'DataDirError'
}

/** Holding the data directory against a second server. */
export interface DataLock {
  release(): void
}

/**
 * Makes the directory and holds it for this process. The lock is the operating system's own, on a file beside the
 * database, so that it is free again whatever way the process ends. The import takes none: it may run beside.
 * @throws DataDirError when it cannot be written or another server holds it
 */
export function holdDataDir(dataDir: string): DataLock {
  makeWritable(dataDir)
  const connection = new Libsql(join(dataDir, 'server.lock'))
  try {
    connection.exec('begin exclusive')
  } catch (cause) {
    connection.close()
    if (isBusy(cause))
      throw new DataDirError(
        `The data directory ${dataDir} is in use by another server: stop that one or set DATA_DIR.`,
      )
    throw cause
  }
  return {
    release: () => {
      connection.exec('rollback')
      connection.close()
    },
  }
}

/**
 * Makes the directory where it is missing.
 * @throws DataDirError when it cannot be written
 */
export function makeWritable(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (cause) {
    throw new DataDirError(`The data directory ${dataDir} cannot be written: choose another with DATA_DIR.`, {
      cause,
    })
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}
