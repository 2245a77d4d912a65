import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { chinaDate } from '../../domain/calendar/day'
import { databaseEnv } from '../database'

const root = resolve(__dirname, '../..')
const header =
  'CF_XDR_MC,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_SY,CF_YJ,CF_CFLB,CF_NR,CF_NR_FK(万元),CF_NR_WFFF,CF_JDRQ,CF_GSJZQ,CF_CFJG,CF_SJLY,公示日期'

/** An authority publishes a penalty today: its file goes through the import command beside the running server. */
export async function importPenalty(dataDir: string, uscc: string, violation: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'penalty-'))
  const today = chinaDate(new Date().toISOString())
  try {
    const file = join(folder, 'penalties.csv')
    const row = `示例,${uscc},榕市监罚〔2026〕901号,${violation},示例事实,示例依据,罚款,罚款5万元,5,0,${today},2099/12/31,福州市示例局,福州市示例局,${today}`
    writeFileSync(file, `${header}\n${row}\n`)
    const { stdout } = await promisify(execFile)(
      'npm',
      ['run', '-s', 'cli', '--', 'import', 'records', file, '--kind', 'penalties'],
      { cwd: root, env: { ...process.env, ...(await databaseEnv(dataDir)), DATA_DIR: dataDir } },
    )
    if (!stdout.includes('"added":1')) throw new Error(`the import said ${stdout}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
