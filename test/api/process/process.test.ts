import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseEnv, removeDataDir } from '../../database'
import { run, ready, type Program } from './server-process'

jest.setTimeout(120_000)

let folder: string
let database: Awaited<ReturnType<typeof databaseEnv>>
let programs: Program[]
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fxc-process-'))
  database = await databaseEnv(folder)
  programs = []
})
afterEach(async () => {
  for (const { process: child } of programs) child.kill('SIGKILL')
  await Promise.all(programs.map(({ ended }) => ended))
  await removeDataDir(folder)
})

const begin = (script: 'main' | 'cli', env: Record<string, string> = {}, args: readonly string[] = []) => {
  const program = run(script, { DATA_DIR: join(folder, 'data'), ...database, ...env }, args)
  programs.push(program)
  return program
}

test('a server starts, answers and stops within five seconds when asked', async () => {
  const server = begin('main')
  const address = await ready(server)
  expect((await fetch(`${address}/healthz`)).status).toBe(200)
  const askedMs = Date.now()
  server.process.kill('SIGTERM')
  expect(await server.ended).toBe(0)
  expect(Date.now() - askedMs).toBeLessThan(5_000)
})

test('a second server on the same data says so in one line; after kill -9 the data are free again', async () => {
  const first = begin('main')
  await ready(first)
  const second = begin('main')
  expect(await second.ended).toBe(1)
  expect(second.output.stderr).toMatch(/^The data directory .* is in use by another server: .*\n$/)
  first.process.kill('SIGKILL')
  await first.ended
  await ready(begin('main'))
})

test('a used port, a data directory that cannot be written and a wrong setting are one line each', async () => {
  const other = createServer()
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  const taken = other.address()
  const port = typeof taken === 'object' && taken !== null ? String(taken.port) : ''
  writeFileSync(join(folder, 'file'), '')
  const outcomes = await Promise.all(
    [{ PORT: port }, { DATA_DIR: join(folder, 'file', 'data') }, { PORT: 'http' }].map(async (env) => {
      const program = begin('main', env)
      return [await program.ended, program.output.stderr]
    }),
  )
  other.close()
  expect(outcomes).toEqual([
    [1, `Port ${port} is already in use: stop the other program or set PORT.\n`],
    [
      1,
      `The data directory ${join(folder, 'file', 'data')} cannot be written: choose another with DATA_DIR.\n`,
    ],
    [1, 'PORT=http is not a port: a number from 0 to 65535.\n'],
  ])
})

test('the import runs beside a server, which finds the merchant at once, and ends with one JSON line', async () => {
  const address = await ready(begin('main'))
  const file = join(folder, 'list.csv')
  writeFileSync(file, '企业名称,统一社会信用代码\n福州示例云帆茶业有限公司,91350100M000100Y43\n坏行\n')
  const command = begin('cli', {}, ['import', 'merchants', file])
  expect(await command.ended).toBe(0)
  const report: unknown = JSON.parse(command.output.stdout.trimEnd().split('\n').at(-1) ?? '')
  expect(report).toMatchObject({ read: 2, imported: 1, updated: 0, older: 0, rejected: 1 })
  const answer: unknown = await (
    await fetch(`${address}/api/v1/merchants?q=${encodeURIComponent('云帆')}`)
  ).json()
  expect(answer).toMatchObject({ items: [{ uscc: '91350100M000100Y43' }], next: null })
})

test('a file is not imported as of a day that is none or has yet to come', async () => {
  const file = join(folder, 'list.csv')
  writeFileSync(file, '企业名称,统一社会信用代码\n')
  for (const day of ['2026-02-30', '2999-01-01', 'yesterday']) {
    const command = begin('cli', {}, ['import', 'merchants', file, '--as-of', day])
    expect(await command.ended).toBe(1)
    expect(command.output.stderr).toContain('Not a day up to today')
  }
})

test.each(['main', 'cli'] as const)(
  'a database that cannot be reached is one line without its password: %s',
  async (script) => {
    const env = { DATABASE_URL: 'postgres://somebody:very-secret@127.0.0.1:1/none' }
    const program = begin(script, env, script === 'cli' ? ['demo', 'remove'] : [])
    expect(await program.ended).toBe(1)
    expect(program.output.stderr).toBe(
      'The database of DATABASE_URL cannot be reached: connect ECONNREFUSED 127.0.0.1:1.\n',
    )
    expect(program.output.stdout).toBe('')
  },
)

test('an import of a file that is not there is one line', async () => {
  const command = begin('cli', {}, ['import', 'merchants', join(folder, 'none.csv')])
  expect(await command.ended).toBe(1)
  expect(command.output.stderr).toBe(`${join(folder, 'none.csv')} is not a file.\n`)
})
