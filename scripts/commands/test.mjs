import { ensureChromium } from '../prepare/chromium.mjs'
import { ensureInstalled } from '../prepare/install.mjs'
import { orRefuse, Refusal } from '../process/refusal.mjs'
import { closingLine, runSteps } from '../suite/report.mjs'
import { builds, gates, tests } from '../suite/steps.mjs'

/** @typedef {import('../suite/steps.mjs').Step} Step */

/** @param {string[]} args @param {Step[]} all @returns {Set<string>} names of the steps to run */
function selection(args, all) {
  if (args.length === 0) return new Set(all.map(({ name }) => name))
  const [flag, list = ''] = args.length === 1 ? /** @type {string} */ (args[0]).split('=') : args
  const names = list.split(',').filter(Boolean)
  const unknown = names.filter((name) => !all.some((step) => step.name === name))
  if (flag !== '--only' || names.length === 0 || unknown.length > 0) {
    throw new Refusal(`Usage: npm test -- --only A,B with names of ${all.map(({ name }) => name).join(', ')}`)
  }
  return new Set(names)
}

/**
 * Prepares what is missing, runs every step, or the selected ones, and ends with a line
 * `N passed, N failed`. A failed step does not keep the others from running.
 * @param {string[]} args
 * @param {Step[]} [further] tests that need what the caller has made
 * @returns {Promise<void>}
 */
export const test = (args, further = []) =>
  orRefuse(async () => {
    const all = [...gates, ...builds, ...tests, ...further]
    const names = selection(args, all)
    const chosen = (/** @type {Step[]} */ steps) => steps.filter(({ name }) => names.has(name))
    await ensureInstalled()
    if (chosen(all).some(({ browser }) => browser)) process.env.CHROMIUM_PATH = await ensureChromium()
    const results = [
      ...(await runSteps(chosen(gates), 2)),
      ...(await runSteps(chosen(builds), 1)),
      ...(await runSteps(chosen([...tests, ...further]), 1)),
    ]
    const failed = results.filter((result) => result.failed > 0).map(({ name }) => name)
    console.log(`\nTook ${(performance.now() / 1000).toFixed(0)} s.`)
    if (failed.length > 0)
      console.log(`Failed: ${failed.join(', ')} (again: npm test -- --only ${failed.join(',')})`)
    console.log(closingLine(results))
    process.exitCode = failed.length > 0 ? 1 : 0
  })
