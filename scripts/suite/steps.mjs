import { availableParallelism } from 'node:os'
import { buildApp, isBuilt } from '../prepare/app-build.mjs'
import { run } from '../process/run.mjs'
import { tool } from '../process/tool.mjs'
import { runJestProject } from './jest-project.mjs'

/**
 * @typedef {{ passed: number, failed: number, skipped: string[], output: string }} Result `output` is what to
 *   show of a failure; `skipped` names the tests
 * @typedef {{ name: string, browser?: boolean, run: () => Promise<Result> }} Step
 */

/** @param {import('../process/run.mjs').Outcome} outcome a gate counts as one test */
const asResult = ({ code, output }) => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  skipped: [],
  output: code === 0 ? '' : output,
})

/**
 * @param {string} name
 * @param {() => string[]} command looked up late, for the packages may still be missing
 * @param {Record<string, string>} [env]
 * @returns {Step}
 */
const gate = (name, command, env) => ({
  name,
  run: async () => asResult(await run(command(), env ? { env } : {})),
})

const arrows = () => [
  ...tool('dependency-cruiser', 'depcruise'),
  '--config',
  '.dependency-cruiser.cjs',
  '--output-type',
  'err-long',
  ...['config', 'contract', 'domain', 'mock', 'server', 'src', 'test'],
]

/** Quick checks of the text, independent of each other. @type {Step[]} */
export const gates = [
  // The longest first, so that two lanes end together.
  gate('lint', () => [...tool('eslint'), '--max-warnings', '0', '.']),
  gate('types', () => [...tool('typescript', 'tsc'), '--project', 'tsconfig.json']),
  gate('types-weapp', () => [...tool('typescript', 'tsc'), '--project', 'tsconfig.weapp.json']),
  gate('types-scripts', () => [...tool('typescript', 'tsc'), '--project', 'tsconfig.scripts.json']),
  gate('format', () => [...tool('prettier'), '--check', '--log-level', 'warn', '.']),
  gate('styles', () => [...tool('stylelint'), '--max-warnings', '0', '--allow-empty-input', 'src/**/*.css']),
  gate('boundaries', arrows, { CRUISE_TARGET: 'h5' }),
  gate('boundaries-weapp', arrows, { CRUISE_TARGET: 'weapp' }),
  gate('dead-code', () => [...tool('knip'), '--no-progress']),
  gate('engines', () => [process.execPath, 'scripts/check-engines.mjs', 'node_modules']),
]

/** @param {import('../prepare/app-build.mjs').Target} target @returns {Step} */
const buildOf = (target) => ({
  name: `build-${target}`,
  run: async () => asResult(isBuilt(target) ? { code: 0, output: '' } : await buildApp(target)),
})

/** Each takes every core there is. @type {Step[]} */
export const builds = [
  buildOf('h5'),
  buildOf('weapp'),
  { ...gate('size', () => [process.execPath, 'scripts/bench-size.mjs']), browser: true },
]

const workers = Math.max(1, Math.min(4, availableParallelism()))

/** Each uses `workers` cores; the browser and the mini-program run one file at a time. @type {Step[]} */
export const tests = [
  { name: 'gates', run: () => runJestProject('gates', workers) },
  { name: 'unit', run: () => runJestProject('unit', workers) },
  { name: 'app', run: () => runJestProject('app', workers) },
  { name: 'api', run: () => runJestProject('api', workers) },
  { name: 'e2e', browser: true, run: () => runJestProject('e2e', 1) },
  { name: 'weapp', run: () => runJestProject('weapp', workers) },
]
