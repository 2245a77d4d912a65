import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { connect } from 'node:net'
import { pathToFileURL } from 'node:url'
import { checkout, plant } from './planted'

/** What the scripts, which are ES modules, answer to an expression over their exports. */
function evaluate(module: string, expression: string): unknown {
  const url = pathToFileURL(`${checkout}/${module}`).href
  const source = `import * as m from '${url}'; console.log(JSON.stringify(await (${expression})))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', source], {
    encoding: 'utf8',
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

const report = (files: readonly { status: string; tests: readonly string[] }[]): string => {
  const testResults = files.map(({ status, tests }, n) => ({
    name: `${checkout}/test/unit/${n}.test.ts`,
    status,
    message: status === 'failed' ? 'broke while loading' : '',
    assertionResults: tests.map((each) => ({
      status: each,
      fullName: `it ${each}`,
      failureMessages: ['expected 1'],
    })),
  }))
  const count = (status: string): number =>
    files.flatMap(({ tests }) => tests).filter((each) => each === status).length
  return JSON.stringify({ numPassedTests: count('passed'), numFailedTests: count('failed'), testResults })
}

const read = (json: string, code: number): unknown =>
  evaluate('scripts/suite/jest-project.mjs', `m.readReport(${json}, ${code}, 'what Jest wrote')`)

describe('the verdict on a Jest run', () => {
  it('counts passed, failed and skipped tests', () => {
    const json = report([{ status: 'failed', tests: ['passed', 'failed', 'pending'] }])
    expect(read(json, 1)).toMatchObject({
      passed: 1,
      failed: 1,
      skipped: ['test/unit/0.test.ts › it pending'],
    })
  })

  it('counts a file that broke while loading as a failure', () => {
    const json = report([
      { status: 'failed', tests: [] },
      { status: 'passed', tests: ['passed'] },
    ])
    expect(read(json, 1)).toMatchObject({
      passed: 1,
      failed: 1,
      output: expect.stringContaining('broke while loading'),
    })
  })

  it('counts a refusal that no test explains as a failure', () => {
    expect(read(report([]), 1)).toMatchObject({ passed: 0, failed: 1, output: 'what Jest wrote' })
  })
})

describe('the verdict on the whole run', () => {
  const close = (
    results: readonly { passed: number; failed: number; skipped: readonly string[] }[],
  ): unknown => evaluate('scripts/suite/report.mjs', `m.closingLine(${JSON.stringify(results)})`)

  it('is one line of sums', () => {
    const one = { passed: 2, failed: 0, skipped: [] }
    expect(close([one, { passed: 3, failed: 1, skipped: [] }])).toBe('5 passed, 1 failed')
    expect(close([one, { passed: 3, failed: 1, skipped: ['a', 'b'] }])).toBe('5 passed, 1 failed, 2 skipped')
  })

  it('takes a step that throws for a failed one and goes on', () => {
    const steps = `[
      { name: 'broken', run: () => Promise.reject(new Error('no')) },
      { name: 'fine', run: async () => ({ passed: 1, failed: 0, skipped: [], output: '' }) },
    ]`
    const results = evaluate('scripts/suite/report.mjs', `m.runSteps(${steps}, 1)`)
    expect(results).toMatchObject([
      { name: 'broken', passed: 0, failed: 1 },
      { name: 'fine', passed: 1, failed: 0 },
    ])
  })
})

describe('a command', () => {
  const run = (source: string, options: string): unknown => {
    const planted = plant({ 'command.mjs': source })
    const command = JSON.stringify([process.execPath, `${planted.folder}/command.mjs`])
    try {
      return evaluate('scripts/process/run.mjs', `m.run(${command}, ${options})`)
    } finally {
      planted.remove()
    }
  }

  it('is stopped when it hangs, and has failed', () => {
    const hangs = run('setInterval(() => {}, 1000)', '{ timeoutSeconds: 0.5 }')
    expect(hangs).toEqual({ code: 1, output: expect.stringContaining('took longer than 0.5 s') })
  })

  it('leaves nothing running behind', async () => {
    const { output } = run(
      `import { spawn } from 'node:child_process'
       const server = "const s = require('net').createServer().listen(0, '127.0.0.1', () => console.log(s.address().port))"
       const child = spawn(process.execPath, ['-e', server])
       child.stdout.on('data', (port) => process.stdout.write(port, () => process.exit(0)))`,
      '{}',
    ) as { output: string }
    const answer = new Promise((resolve, reject) => {
      connect(Number(output), '127.0.0.1', () => resolve('still there')).on('error', reject)
    })
    await expect(answer).rejects.toThrow('ECONNREFUSED')
  })
})

describe('an installation', () => {
  const locked = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  }
  const isInstalled = (installed: object): unknown =>
    evaluate(
      'scripts/prepare/install.mjs',
      `m.isInstalled(${JSON.stringify(locked)}, ${JSON.stringify(installed)})`,
    )

  it('is complete without the optional packages of other platforms', () => {
    expect(isInstalled({ 'node_modules/a': { version: '1.0.0' } })).toBe(true)
  })

  it('is not what the lock file says when a package is missing or of another version', () => {
    expect(isInstalled({})).toBe(false)
    expect(isInstalled({ 'node_modules/a': { version: '1.0.1' } })).toBe(false)
    expect(
      isInstalled({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } }),
    ).toBe(false)
  })
})
