import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import type { Merchant } from '../../contract/credit'
import type { MerchantPage } from '../../contract/merchant-search'
import { databaseEnv, removeDataDir } from '../database'
import { sharedPath } from '../shared-data'
import { RealServer } from '../weapp/real-server'
import { apiOf } from './api'

const root = resolve(__dirname, '../..')
const files = ['data/enterprises/fujian.csv.gz', 'data/enterprises/shanxi.csv.gz']

/** What the import said of one file. */
export interface ImportReport {
  readonly read: number
  readonly imported: number
  readonly updated: number
  readonly rejected: number
}

/** A server over both real registration files, imported through the command, and what the command said. */
export async function startWithRealMerchants(
  env: Readonly<Record<string, string>> = {},
): Promise<{ server: RealServer; reports: readonly ImportReport[] }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'real-merchants-'))
  try {
    const database = await databaseEnv(dataDir)
    const reports: ImportReport[] = []
    for (const file of files) {
      const { stdout } = await promisify(execFile)(
        'npm',
        ['run', '-s', 'cli', '--', 'import', 'merchants', sharedPath(file)],
        { cwd: root, env: { ...process.env, ...database, DATA_DIR: dataDir } },
      )
      const report: ImportReport = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
      reports.push(report)
    }
    return { server: await RealServer.start({ DEMO: 'off', ...env }, dataDir), reports }
  } finally {
    await removeDataDir(dataDir)
  }
}

/** A real company and two characters from the middle of its name that lead to it on the first page of results. */
export async function findableCompany(origin: string): Promise<{ merchant: Merchant; middle: string }> {
  const api = apiOf(origin)
  const [head = '', ...rows] = gunzipSync(readFileSync(sharedPath(files[0] ?? '')))
    .toString('utf8')
    .split('\n', 400)
  const column = head
    .replace(/^\uFEFF/, '')
    .split(',')
    .findIndex((name) => /name|名称/.test(name))
  for (const row of rows) {
    const name = row.split(',')[column] ?? ''
    const middle = name.slice(4, 6)
    if (name.length < 10 || !/^\p{Script=Han}{2}$/u.test(middle)) continue
    const { items } = await api.get<MerchantPage>(`/merchants?q=${encodeURIComponent(middle)}&limit=20`)
    const found = items.find((item) => item.name === name)
    if (found) return { merchant: await api.get<Merchant>(`/merchants/${found.uscc}`), middle }
  }
  throw new Error('none of the first companies is found by two characters')
}
