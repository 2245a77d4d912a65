import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { run } from '../process/run.mjs'
import { inRoot } from '../process/root.mjs'
import { tool } from '../process/tool.mjs'
import { fingerprint } from './sources.mjs'

/** What a finished build of each target leaves at its root. */
const proofs = /** @type {const} */ ({
  h5: 'index.html',
  weapp: 'app.json',
  alipay: 'app.json',
  tt: 'app.json',
})

/** @typedef {keyof typeof proofs} Target */

export const targets = /** @type {Target[]} */ (Object.keys(proofs))

/** @param {Target} target */
const stampOf = (target) => inRoot('dist', `${target}.stamp`)

/** @param {Target} target */
const proofOf = (target) => inRoot('dist', target, proofs[target])

/**
 * Whether dist/ holds a build of exactly the present sources.
 * @param {Target} target
 * @returns {boolean}
 */
export function isBuilt(target) {
  const stamp = stampOf(target)
  return (
    existsSync(proofOf(target)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(target)
  )
}

/**
 * Forgets that a target was built: the next start builds it again.
 * @param {Target} target
 */
export const forgetBuild = (target) => rmSync(stampOf(target), { force: true })

/**
 * Builds the app for a target into dist/<target>, whether or not it is there already.
 * @param {Target} target
 * @returns {Promise<import('../process/run.mjs').Outcome>}
 */
export async function buildApp(target) {
  forgetBuild(target)
  rmSync(proofOf(target), { force: true })
  // Sources may change while the build runs: it is then a build of neither, and the stamp must not match.
  const before = fingerprint(target)
  const outcome = await run([...tool('@tarojs/cli', 'taro'), 'build', '--type', target], {
    env: { NODE_ENV: 'production' },
  })
  if (outcome.code === 0 && !existsSync(proofOf(target))) {
    return { code: 1, output: `${outcome.output}\nThe build wrote no ${proofs[target]}.\n` }
  }
  if (outcome.code === 0) {
    mkdirSync(inRoot('dist'), { recursive: true })
    writeFileSync(stampOf(target), before)
  }
  return outcome
}
