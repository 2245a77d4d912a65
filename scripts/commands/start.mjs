import { readFileSync } from 'node:fs'
import { buildApp, isBuilt } from '../prepare/app-build.mjs'
import { ensureInstalled } from '../prepare/install.mjs'
import { ensurePortIsFree, ensureWritable, readPort } from '../prepare/preflight.mjs'
import { orRefuse, Refusal } from '../process/refusal.mjs'
import { inRoot } from '../process/root.mjs'
import { runVisibly } from '../process/run.mjs'

/**
 * How Node keeps the server's heap. Without a limit it grows to four times of what is used before it is tidied up, on a
 * machine that has the memory: the server takes 560 MB under load then, and 400 with this; it may still use so much
 * when it must.
 */
const heap = JSON.parse(readFileSync(inRoot('scripts/process/server-heap.json'), 'utf8'))

/** Builds H5 unless dist/ holds a build of the present sources. */
async function ensureBuilt() {
  if (isBuilt('h5')) return
  console.log('Building the app (about a minute) …')
  const { code, output } = await buildApp('h5')
  if (code !== 0) throw new Refusal(`${output}\nThe app could not be built (see above).`)
}

/**
 * Prepares what is missing and runs the server until it ends; its exit code is ours.
 * @returns {Promise<void>}
 */
export const start = () =>
  orRefuse(async () => {
    const port = readPort(process.env.PORT)
    await ensurePortIsFree(port)
    const dataDir = ensureWritable(process.env.DATA_DIR || 'data')
    await ensureInstalled()
    await ensureBuilt()
    process.exitCode = await runVisibly([process.execPath, ...heap, 'scripts/server.mjs', 'main'], {
      env: { PORT: String(port), DATA_DIR: dataDir },
    })
  })
