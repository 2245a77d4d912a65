import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A secret of this installation, 256 random bits in base64url: made once and kept in `<dataDir>/<name>.secret`,
 * readable by the owner only.
 */
export function keptSecret(dataDir: string, name: string): string {
  const file = join(dataDir, `${name}.secret`)
  try {
    // `wx` fails when another process made it first: then that one is the secret.
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    const isThere = typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST'
    if (!isThere) throw error
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length < 32) throw new Error(`${file} is damaged: delete it, and a new one is made.`)
  return secret
}
