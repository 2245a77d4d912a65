import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** The checkout whose gates are tried. */
export const checkout = resolve(__dirname, '../..')

export interface Planted {
  readonly folder: string
  remove(): void
}

/** Writes files, by their path, into a temporary folder that stands for a checkout. */
export function plant(files: Readonly<Record<string, string>>): Planted {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'planted-')))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

export interface Verdict {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a gate as `npm test` does: as a command, judged by its exit code. */
export function runGate(
  script: string,
  args: readonly string[],
  { cwd = checkout, env = {} }: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Verdict {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(checkout, script), ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    // All imports of the tree are some megabytes of JSON.
    maxBuffer: 64 * 2 ** 20,
  })
  return { code: status, stdout, stderr }
}
