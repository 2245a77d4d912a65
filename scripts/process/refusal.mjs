/** A failure the person can mend: shown as its one line, without a stack. */
export class Refusal extends Error {}

/**
 * Runs a command; a refusal becomes one line and exit code 1, anything else keeps its stack.
 * @param {() => Promise<void>} command
 * @returns {Promise<void>}
 */
export async function orRefuse(command) {
  try {
    await command()
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error)
    process.exitCode = 1
  }
}
