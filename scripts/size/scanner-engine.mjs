import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** How zxing-wasm's file is named, before the hash that the build puts in. */
const engineName = /^zxing_reader\b.*\.wasm$/

/**
 * What a phone loads when the scanner of a built app is opened: the engine, and the worker that runs it, which is the
 * script that names the engine's file.
 * @param {string} folder such as dist/h5
 * @returns {number} bytes after gzip, each file by itself
 */
export function scannerEngine(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const engines = files.filter(({ name }) => engineName.test(name))
  const workers = files.filter(({ name, parentPath }) => {
    if (!name.endsWith('.js')) return false
    const script = readFileSync(join(parentPath, name), 'utf8')
    return engines.some((engine) => script.includes(engine.name))
  })
  return [...engines, ...workers].reduce(
    (sum, { name, parentPath }) => sum + gzipSync(readFileSync(join(parentPath, name))).length,
    0,
  )
}
