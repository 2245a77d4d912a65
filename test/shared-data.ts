/** Where tests find the real data beside the checkout; absent, the tests that need it are skipped and say so. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, test } from '@jest/globals'

const root = resolve(__dirname, '../../shared')

/** Absolute path of a file or folder of the shared data, e.g. `data/codes/code_vectors.json`. */
export function sharedPath(rel: string): string {
  return resolve(root, rel)
}

/** Whether the shared data stand beside the checkout. */
export function hasShared(): boolean {
  return existsSync(resolve(root, 'data'))
}

/** Parsed JSON of a shared file, in the shape its README promises. */
export function readSharedJson<Shape>(rel: string): Shape {
  const value: Shape = JSON.parse(readFileSync(sharedPath(rel), 'utf8'))
  return value
}

/** A `describe` block that needs the shared data. */
export function describeWithShared(name: string, fn: () => void): void {
  if (hasShared()) describe(name, fn)
  else describe(name, () => test.skip('skipped: ../shared is not beside this checkout', () => undefined))
}
