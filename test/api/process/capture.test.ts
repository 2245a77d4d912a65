import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseEnv, removeDataDir } from '../../database'
import { killedRounds } from './killed-capture'

jest.setTimeout(180_000)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fxc-killed-'))
})
afterEach(() => removeDataDir(folder))

test('a server that is killed while it captures loses and doubles nothing of what is sent again', async () => {
  const env = { DATA_DIR: join(folder, 'data'), ...(await databaseEnv(folder)) }
  const { sent, stored, lost, doubled, kills } = await killedRounds({
    env,
    rounds: 3,
    documents: 12,
    events: 200,
  })
  expect({ stored, lost, doubled, kills }).toEqual({ stored: sent, lost: 0, doubled: 0, kills: 3 })
})
