import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, isAbsolute } from 'node:path'
import { Refusal } from '../process/refusal.mjs'
import { inRoot } from '../process/root.mjs'

/**
 * The port to serve on.
 * @param {string | undefined} text as in the environment
 * @returns {number} 0 lets the system choose
 */
export function readPort(text) {
  const port = Number(text?.trim() || '8080')
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new Refusal(`PORT must be a number from 0 to 65535, not “${text}”.`)
}

/**
 * Finds a used port before minutes are spent on a build. The server checks again when it takes the port.
 * @param {number} port
 * @returns {Promise<void>}
 */
export function ensurePortIsFree(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error)
      if (code === 'EADDRINUSE')
        reject(new Refusal(`Port ${port} is in use: choose another with PORT=8081 npm start.`))
      else
        reject(new Refusal(`Port ${port} cannot be used (${code}): choose another with PORT=8081 npm start.`))
    })
    probe.listen(port, () => probe.close(() => resolve()))
  })
}

/** @param {string} path Node's own recursive mkdir never ends where a file system refuses with ENOENT, as /proc */
function createFolders(path) {
  if (existsSync(path)) return
  createFolders(dirname(path))
  mkdirSync(path)
}

/**
 * Finds a data directory that cannot be written before minutes are spent on a build.
 * @param {string} folder
 * @returns {string} its absolute path
 */
export function ensureWritable(folder) {
  const path = isAbsolute(folder) ? folder : inRoot(folder)
  try {
    createFolders(path)
    if (!statSync(path).isDirectory()) throw Object.assign(new Error(path), { code: 'ENOTDIR' })
    accessSync(path, constants.W_OK)
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    throw new Refusal(`The data directory ${path} cannot be written (${code}): set DATA_DIR to one that can.`)
  }
  return path
}
