import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** @param {string} folder @returns {number} bytes of all files below it */
const bytesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name)
    return sum + (entry.isDirectory() ? bytesBelow(path) : statSync(path).size)
  }, 0)

/**
 * The packages WeChat makes of a built mini-program: each subpackage root, and all the rest as the main one.
 * @param {string} folder such as dist/weapp
 * @returns {{ main: number, subpackages: Record<string, number> }} raw bytes
 */
export function weappPackages(folder) {
  const app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'))
  /** @type {{ root: string }[]} */
  const declared = app.subPackages ?? app.subpackages ?? []
  const subpackages = Object.fromEntries(declared.map(({ root }) => [root, bytesBelow(join(folder, root))]))
  const apart = Object.values(subpackages).reduce((sum, bytes) => sum + bytes, 0)
  return { main: bytesBelow(folder) - apart, subpackages }
}
