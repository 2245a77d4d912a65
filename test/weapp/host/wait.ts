/** Milliseconds until a condition that does not come true fails the test. */
export const patience = 10_000

/**
 * Waits until the condition gives something true and returns it.
 * @param describe what to say of the state when the deadline has passed
 * @throws after the deadline, with what the condition last threw or gave
 */
export async function waitUntil<Value>(
  condition: () => Value | Promise<Value>,
  what: string,
  describe: () => string,
  deadline: number,
): Promise<NonNullable<Value>> {
  const end = performance.now() + deadline
  let last = ''
  do {
    try {
      const value = await condition()
      if (value) return value
      last = String(value)
    } catch (error) {
      last = error instanceof Error ? error.message : String(error)
    }
    await new Promise((resolve) => setTimeout(resolve, 5))
  } while (performance.now() < end)
  throw new Error(`waited ${deadline} ms for ${what}; last: ${last}\n${describe()}`)
}
