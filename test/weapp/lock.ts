import { mkdirSync, rmdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(__dirname, '../../.cache')
/** Milliseconds: longer than anybody works under one of these locks. */
const longest = 180_000

/**
 * Waits, blocking, until no other test process works on the named thing.
 * @returns ends it: the next one may go on
 */
export function acquireLock(name: string): () => void {
  const lock = join(folder, `${name}.lock`)
  const end = Date.now() + 2 * longest
  mkdirSync(folder, { recursive: true })
  for (;;) {
    try {
      mkdirSync(lock)
      return () => rmdirSync(lock)
    } catch (error) {
      if (Date.now() > end) throw new Error(`another process holds ${lock}`, { cause: error })
      forgetIfOld(lock)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    }
  }
}

/** Whoever held it for so long was killed. */
function forgetIfOld(lock: string): void {
  const held = statSync(lock, { throwIfNoEntry: false })
  if (held && Date.now() - held.mtimeMs > longest) rmdirSync(lock)
}
