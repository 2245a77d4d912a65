import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { chromiumPath } from '../../e2e/camera/phone'

/** The last one that runs on Node 20. */
const version = '12.8.2'
/**
 * With what it needs it is 186 MB in 201 packages, more than a third of everything else: it is no dependency, and
 * fetched by this benchmark alone, once.
 */
const folder = resolve(__dirname, '../../../.cache', `lighthouse-${version}`)
const cli = join(folder, 'node_modules/lighthouse/cli/index.js')
const run = promisify(execFile)

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** Points of 100. */
export type Scores = Readonly<Record<(typeof categories)[number], number>>

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>
}

/** Without a network it is not there, and this throws: the line would say less than it seems to. */
async function ensureLighthouse(): Promise<void> {
  if (existsSync(cli)) return
  mkdirSync(folder, { recursive: true })
  const npm = process.env['npm_execpath']
  const [command, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const options = ['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--no-save']
  await run(command, [...before, 'install', ...options, `lighthouse@${version}`], { cwd: folder })
}

/** How Lighthouse judges a page on its usual phone: the same slow line and processor as ours, reckoned, not slept. */
export async function lighthouseScores(address: string): Promise<Scores> {
  await ensureLighthouse()
  const output = join(folder, 'report.json')
  const flags = [
    '--quiet',
    '--output=json',
    `--output-path=${output}`,
    `--only-categories=${categories.join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
  ]
  await run(process.execPath, [cli, address, ...flags], {
    env: { ...process.env, CHROME_PATH: chromiumPath },
  })
  const report = JSON.parse(readFileSync(output, 'utf8')) as Report
  rmSync(output)
  const score = (name: (typeof categories)[number]): number =>
    Math.round((report.categories[name]?.score ?? 0) * 100)
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
  }
}
