/**
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {import('./steps.mjs').Result & { name: string, seconds: number }} Timed
 */

/** @param {Step} step @returns {Promise<Timed>} a step that throws has failed */
async function timed(step) {
  const start = performance.now()
  /** @type {import('./steps.mjs').Result} */
  let result
  try {
    result = await step.run()
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error)
    result = { passed: 0, failed: 1, skipped: [], output }
  }
  return { ...result, name: step.name, seconds: (performance.now() - start) / 1000 }
}

/** @param {{ passed: number, failed: number, skipped: string[] }} counts */
function counted({ passed, failed, skipped }) {
  const tail = skipped.length > 0 ? `, ${skipped.length} skipped` : ''
  return `${passed} passed, ${failed} failed${tail}`
}

/** @param {Timed} result */
function show(result) {
  const mark = result.failed > 0 ? '✗' : '✓'
  console.log(
    `${mark} ${result.name.padEnd(17)}${result.seconds.toFixed(1).padStart(6)} s   ${counted(result)}`,
  )
  for (const name of result.skipped) console.log(`  skipped: ${name}`)
  if (result.failed > 0) console.log(`${result.output.trim().replace(/^/gm, '  | ')}\n`)
}

/**
 * Runs steps in their order, some at a time, and shows each result as it comes.
 * @param {Step[]} steps
 * @param {number} atOnce
 * @returns {Promise<Timed[]>}
 */
export async function runSteps(steps, atOnce) {
  const queue = [...steps]
  /** @type {Timed[]} */
  const results = []
  const lane = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) {
      const result = await timed(step)
      show(result)
      results.push(result)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return results
}

/**
 * The whole run in one line.
 * @param {import('./steps.mjs').Result[]} results
 * @returns {string} `N passed, N failed`, with `, N skipped` when there are some
 */
export const closingLine = (results) =>
  counted({
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
    skipped: results.flatMap(({ skipped }) => skipped),
  })
