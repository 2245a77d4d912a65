import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from './root.mjs'

/**
 * @typedef {{ env?: Record<string, string | undefined>, cwd?: string, timeoutSeconds?: number }} RunOptions
 * @typedef {{ code: number, output: string }} Outcome
 * @typedef {import('node:child_process').ChildProcess} Child
 */

const windows = process.platform === 'win32'
/** How long a command's last words may take to arrive after its end, and what it started to be gone. */
const lastWordsMs = 2000
const lookMs = 5

/** @type {Set<Child>} run for their output, each in a process group of its own */
const captured = new Set()
/** @type {Set<Child>} share our terminal */
const visible = new Set()

process.once('exit', () => captured.forEach(killTree))
for (const [signal, code] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])) {
  process.on(signal, () => {
    if (visible.size === 0) process.exit(code)
    // A Ctrl-C on the terminal reaches the child by itself; a second one would be taken for impatience.
    if (signal === 'SIGTERM' || !process.stdin.isTTY) visible.forEach((child) => child.kill(signal))
  })
}

/** @param {Child} child ends it and everything it started */
function killTree(child) {
  if (child.pid === undefined) return
  try {
    if (windows) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'])
    else process.kill(-child.pid, 'SIGKILL')
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error
  }
}

/**
 * A killed process keeps its port and its files until the system has cleared it away, which is after the signal.
 * @param {Child} child
 */
async function untilTreeGone(child) {
  const giveUpAt = Date.now() + lastWordsMs
  while (Date.now() < giveUpAt && isTreeThere(child)) await sleep(lookMs)
}

/** @param {Child} child */
function isTreeThere({ pid }) {
  if (pid === undefined || windows) return false
  try {
    return process.kill(-pid, 0)
  } catch {
    return false
  }
}

/**
 * Runs a command to its end and keeps what it wrote. A command that hangs, and an interrupted run, leave
 * nothing behind.
 * @param {string[]} command executable and arguments
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>} a command that cannot start or runs out of time has a code other than 0
 */
export function run([executable = '', ...args], { env, cwd = root, timeoutSeconds = 600 } = {}) {
  return new Promise((resolve) => {
    let output = ''
    let code = 127
    const child = spawn(executable, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !windows,
    })
    captured.add(child)
    const keep = (/** @type {string} */ text) => {
      output += text
    }
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    const timer = setTimeout(() => {
      keep(`\nStopped: took longer than ${timeoutSeconds} s.\n`)
      killTree(child)
    }, timeoutSeconds * 1000)
    const end = async () => {
      clearTimeout(timer)
      await untilTreeGone(child)
      captured.delete(child)
      resolve({ code, output })
    }
    child.on('error', (error) => {
      keep(`${executable} could not be started: ${error.message}\n`)
      end()
    })
    child.on('exit', (exitCode) => {
      code = exitCode ?? 1
      // What it left running would hold the pipes open and, worse, a port or a database.
      killTree(child)
      setTimeout(end, lastWordsMs).unref()
    })
    child.on('close', end)
  })
}

/**
 * Runs a command to its end on the person's own terminal, handing it the signals we get.
 * @param {string[]} command executable and arguments
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export function runVisibly([executable = '', ...args], { env, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(executable, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' })
    visible.add(child)
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      visible.delete(child)
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143))
    })
  })
}
