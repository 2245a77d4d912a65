import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout, wherever the command was called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * @param {...string} parts path from the checkout's root
 * @returns {string}
 */
export const inRoot = (...parts) => join(root, ...parts)
