import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { requestCode, signInByPhone } from '../../../contract/account'
import { fileComplaint, getComplaint, listComplaints } from '../../../contract/complaint'
import { ApiClient } from '../api-client'
import { TusClient, sha256 } from '../evidence/tus-client'
import { databaseEnv, removeDataDir } from '../../database'
import { complaintForm } from './complaint-form'

/** The server as it is started for real, in a process of its own that can be killed. */
interface Running {
  readonly address: string
  kill(): Promise<void>
}

let dataDir: string
let running: Running | null = null

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'fxc-killed-'))
})
afterAll(async () => {
  await running?.kill()
  await removeDataDir(dataDir)
})

async function start(): Promise<Running> {
  const child = spawn(process.execPath, ['scripts/server.mjs', 'main'], {
    cwd: resolve(__dirname, '../../..'),
    env: {
      PATH: process.env['PATH'] ?? '',
      ...(await databaseEnv(dataDir)),
      DATA_DIR: dataDir,
      PORT: '0',
      HOST: '127.0.0.1',
      DEMO: 'off',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return {
    address: await addressOf(child),
    kill: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolveAddress, reject) => {
    let said = ''
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
    child.stdout?.on('data', (piece: Buffer) => {
      said += piece.toString('utf8')
      const port = /http:\/\/[^\s/:]+:(\d+)/.exec(said)?.[1]
      if (port !== undefined) resolveAddress(`http://127.0.0.1:${port}`)
    })
  })
}

async function restart(): Promise<Running> {
  await running?.kill()
  return (running = await start())
}

test('a server killed in the middle of an upload and right after a filing loses and doubles nothing', async () => {
  const photo = await sharp({
    create: {
      width: 1500,
      height: 1000,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 120, sigma: 60 },
    },
  })
    .jpeg({ quality: 95 })
    .toBuffer()

  const first = await restart()
  const visitor = new ApiClient(first.address)
  const phone = '13812340000'
  const { shownCode } = await visitor.succeeds(requestCode, { body: { phone } })
  const { token } = await visitor.succeeds(signInByPhone, { body: { phone, code: shownCode } })
  const before = new TusClient(first.address, token)
  const { location } = await before.create(photo, '小票.jpg')
  const half = Math.floor(photo.length / 2)
  expect(await before.patch(String(location), 0, photo.subarray(0, half))).toMatchObject({ offset: half })
  const torn = before.patch(String(location), half, photo.subarray(half)).catch(() => 'cut')

  const second = await restart()
  await torn
  const after = new TusClient(second.address, token)
  const { offset } = await after.head(String(location))
  expect(offset).toBeGreaterThanOrEqual(half)
  if (Number(offset) < photo.length) {
    const rest = await after.patch(String(location), Number(offset), photo.subarray(Number(offset)))
    expect(rest).toMatchObject({ status: 204, offset: photo.length })
  }
  const body = complaintForm({ attachments: [{ sha256: sha256(photo), name: '小票.jpg' }] })
  const idempotencyKey = 'one-complaint-only'
  const filed = await new ApiClient(second.address, token).succeeds(fileComplaint, { body, idempotencyKey })

  const third = await restart()
  const me = new ApiClient(third.address, token)
  const again = await me.succeeds(fileComplaint, { body, idempotencyKey })
  expect(again).toMatchObject({ id: filed.id, number: filed.number })
  expect((await me.succeeds(listComplaints)).items).toHaveLength(1)
  const kept = await me.succeeds(getComplaint, { params: { id: filed.id } })
  expect(kept.evidence).toHaveLength(1)
  const hash = sha256(photo)
  const sealed = await readFile(join(dataDir, 'evidence', hash.slice(0, 2), hash.slice(2)))
  expect(sealed.equals(photo)).toBe(true)
  const shown = await fetch(third.address + String(kept.evidence[0]?.shownUrl))
  expect(shown.headers.get('content-type')).toBe('image/jpeg')
}, 120_000)
