import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRoot } from '../process/root.mjs'
import { run } from '../process/run.mjs'
import { tool } from '../process/tool.mjs'

/**
 * The part of Jest's JSON report that we read.
 * @typedef {{ status: string, fullName: string, failureMessages: string[] }} Assertion
 * @typedef {{ name: string, status: string, message: string, assertionResults: Assertion[] }} TestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, numTotalTests: number, testResults: TestFile[] }} Report
 */

const minutes = 45

/** @param {string} message a failure without the stack's lines that are nobody's of us */
const ownLines = (message) =>
  message
    .split('\n')
    .filter((line) => !/^\s+at .*(node_modules|node:internal)/.test(line))
    .join('\n')

/** @param {TestFile} file a file that failed to load, or after its last test, has no failed test to count */
const brokeOutside = (file) =>
  file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')

/**
 * @param {Report} report
 * @param {number} code Jest's exit code
 * @param {string} output what Jest wrote
 * @returns {import('./steps.mjs').Result}
 * @public for test/gates
 */
export function readReport(report, code, output) {
  const shortName = (/** @type {TestFile} */ file) => file.name.slice(inRoot().length)
  const each = report.testResults.flatMap((file) => file.assertionResults.map((test) => ({ file, test })))
  const broken = report.testResults.filter(brokeOutside)
  const failures = [
    ...each
      .filter(({ test }) => test.status === 'failed')
      .map(
        ({ file, test }) =>
          `${shortName(file)} › ${test.fullName}\n${test.failureMessages.map(ownLines).join('\n')}`,
      ),
    ...broken.map((file) => `${shortName(file)}\n${file.message}`),
  ]
  const counted = report.numFailedTests + broken.length
  // Jest refuses for a reason the report does not name (a threshold, an unknown option, nothing to run).
  const unexplained = code !== 0 && counted === 0
  return {
    passed: report.numPassedTests,
    failed: unexplained ? 1 : counted,
    skipped: each
      .filter(({ test }) => test.status === 'pending' || test.status === 'todo')
      .map(({ file, test }) => `${shortName(file)} › ${test.fullName}`),
    output: unexplained ? output : failures.join('\n\n'),
  }
}

/**
 * Runs one project of jest.config.js.
 * @param {string} project
 * @param {number} workers
 * @returns {Promise<import('./steps.mjs').Result>} a project without tests has failed
 */
export async function runJestProject(project, workers) {
  const folder = mkdtempSync(join(tmpdir(), 'jest-report-'))
  const file = join(folder, 'report.json')
  try {
    const { code, output } = await run(
      [
        ...tool('jest'),
        ...['--selectProjects', project, '--maxWorkers', String(workers)],
        ...['--json', '--outputFile', file, '--reporters', 'default'],
      ],
      { timeoutSeconds: minutes * 60 },
    )
    if (!existsSync(file)) return { passed: 0, failed: 1, skipped: [], output }
    return readReport(JSON.parse(readFileSync(file, 'utf8')), code, output)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
