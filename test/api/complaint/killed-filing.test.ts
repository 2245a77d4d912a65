import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { databaseEnv, openTestStore, removeDataDir } from '../../database'
import { killedFiling } from './killed-filing'
import { tallyOf } from './stored-cases'

jest.setTimeout(180_000)

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'fxc-killed-'))
})
afterEach(() => removeDataDir(dataDir))

test('a server that is killed while several people file with photos loses and doubles nothing', async () => {
  const env = { DATA_DIR: dataDir, ...(await databaseEnv(dataDir)) }
  const { ledger, kills, cut } = await killedFiling({ env, kills: 5, people: 5, photos: 2 })
  expect(kills).toBe(5)
  expect(cut.pieces + cut.filings).toBeGreaterThan(0)
  const store = await openTestStore(dataDir)
  try {
    const { cases, photos, ...wrong } = await tallyOf(store.db, dataDir, ledger)
    expect(cases).toBeGreaterThanOrEqual(5)
    expect(photos).toBe(cases * 2)
    expect(wrong).toEqual({ lostCases: 0, lostPhotos: 0, doubled: 0, brokenChains: 0 })
  } finally {
    await store.close()
  }
})
