import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { readdir, readFile, mkdtemp, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { maxUploadBytes, uploadPath } from '../../../contract/upload'
import { idsBy } from '../../../server/db/new-id'
import { FileBlobStore } from '../../../server/evidence/file-blob-store'
import { UploadRepository } from '../../../server/evidence/upload.repository'
import { UploadService } from '../../../server/evidence/upload.service'
import { removeDataDir } from '../../database'
import { startTestServer, type TestServer } from '../test-server'
import { TusClient, sha256 } from './tus-client'

let server: TestServer
let phone = 13_900_000_000
let token: string
let tus: TusClient

/** A new photo each time: noise does not compress, so the length is about width × height. */
function photo(width = 600, height = 400): Promise<Buffer> {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 120, sigma: 60 },
    },
  })
    .jpeg({ quality: 95 })
    .toBuffer()
}

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  token = await signIn()
  tus = new TusClient(server.address, token)
})

async function signIn(): Promise<string> {
  phone += 1
  const client = await server.signIn(String(phone))
  return tokenOf(client)
}

function tokenOf(client: object): string {
  if ('token' in client && typeof client.token === 'string') return client.token
  throw new Error('the client has no token')
}

async function held(bytes: Uint8Array) {
  return server.store.db
    .selectFrom('held_file')
    .selectAll()
    .where('sha256', '=', sha256(bytes))
    .executeTakeFirst()
}

/** Whether bytes of this upload stand among the unfinished files. */
async function unfinished(location: string | null): Promise<boolean> {
  const names = await readdir(join(server.dataDir, 'uploads'))
  return names.includes(`${location?.split('/').at(-1)}.part`)
}

function sealedPath(bytes: Uint8Array): string {
  const hash = sha256(bytes)
  return join(server.dataDir, 'evidence', hash.slice(0, 2), hash.slice(2))
}

describe('a file that is sent in pieces', () => {
  test('is sealed under its hash, byte for byte, with a row for its person', async () => {
    const bytes = await photo(1200, 900)
    const answer = await tus.upload(bytes, '小票.jpg')
    expect(answer).toMatchObject({ status: 204, offset: bytes.length })
    expect((await readFile(sealedPath(bytes))).equals(bytes)).toBe(true)
    expect(await held(bytes)).toMatchObject({ name: '小票.jpg', type: 'image/jpeg', bytes: bytes.length })
  })

  test('leaves nothing behind among the unfinished files', async () => {
    const bytes = await photo()
    const { location } = await tus.create(bytes)
    await tus.patch(String(location), 0, bytes)
    expect(await unfinished(location)).toBe(false)
  })

  test('may come in one PATCH of any tus client', async () => {
    const bytes = await photo()
    const { location } = await tus.create(bytes)
    const answer = await tus.send(
      'PATCH',
      String(location),
      { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' },
      bytes,
    )
    expect(answer).toMatchObject({ status: 204, offset: bytes.length })
  })

  test('is complete at once when the same person sends it again', async () => {
    const bytes = await photo()
    await tus.upload(bytes)
    const again = await tus.create(bytes)
    expect(again).toMatchObject({ status: 201, offset: bytes.length })
    expect(await tus.head(String(again.location))).toMatchObject({ status: 200, offset: bytes.length })
  })

  test('is not complete at once for another person: nobody learns what others hold', async () => {
    const bytes = await photo()
    await tus.upload(bytes)
    const other = new TusClient(server.address, await signIn())
    expect(await other.create(bytes)).toMatchObject({ status: 201, offset: 0 })
    expect(await other.upload(bytes)).toMatchObject({ status: 204, offset: bytes.length })
  })

  test('is one upload when its creation arrives twice at the same moment', async () => {
    const { store, dataDir, clock } = server
    const blobs = new FileBlobStore(join(dataDir, 'evidence'))
    const uploads = new UploadService({
      uploads: new UploadRepository(store.db),
      originals: blobs,
      shownCopies: blobs,
      partsDir: join(dataDir, 'uploads'),
      clock,
      newId: idsBy(clock),
    })
    const begun = await Promise.all(
      Array.from({ length: 5 }, () => uploads.create('somebody', 1_000, 'a'.repeat(64), 'photo.jpg')),
    )
    expect(new Set(begun.map(({ id }) => id)).size).toBe(1)
  })

  test('goes on where it was when its creation is repeated because the answer was lost', async () => {
    const bytes = await photo()
    const first = await tus.create(bytes)
    await tus.patch(String(first.location), 0, bytes.subarray(0, 1000))
    expect(await tus.create(bytes)).toMatchObject({ status: 201, offset: 1000, location: first.location })
  })
})

describe('a line that breaks', () => {
  async function half(location: string, bytes: Uint8Array, sent: number, headers = ''): Promise<void> {
    const { port, hostname } = new URL(server.address)
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          `POST ${location} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\ntus-resumable: 1.0.0\r\n` +
            `x-http-method-override: PATCH\r\nupload-offset: 0\r\ncontent-type: application/offset+octet-stream\r\n` +
            `${headers}content-length: ${bytes.length}\r\n\r\n`,
        )
        socket.write(bytes.subarray(0, sent))
        void someBytesOf(location).then(() => socket.destroy())
      })
      socket.once('error', reject)
      socket.once('close', () => resolve())
    })
  }

  /** Until the server has written something of the piece. */
  async function someBytesOf(location: string): Promise<void> {
    const path = join(server.dataDir, 'uploads', `${location.split('/').at(-1)}.part`)
    for (let size = 0; size === 0; size = existsSync(path) ? statSync(path).size : 0) await setImmediate()
  }

  test('keeps what came, and the rest is enough', async () => {
    const bytes = await photo(1200, 900)
    const { location } = await tus.create(bytes)
    await half(String(location), bytes, 100_000)
    const { offset } = await tus.head(String(location))
    expect(offset).toBeGreaterThan(0)
    expect(offset).toBeLessThanOrEqual(100_000)
    const rest = await tus.patch(String(location), Number(offset), bytes.subarray(Number(offset)))
    expect(rest).toMatchObject({ status: 204, offset: bytes.length })
    expect((await readFile(sealedPath(bytes))).equals(bytes)).toBe(true)
  })

  test('keeps nothing of a piece with a checksum, which cannot be checked half', async () => {
    const bytes = await photo(1200, 900)
    const { location } = await tus.create(bytes)
    const digest = createHash('sha256').update(bytes).digest('base64')
    await half(String(location), bytes, 100_000, `upload-checksum: sha256 ${digest}\r\n`)
    expect(await tus.head(String(location))).toMatchObject({ status: 200, offset: 0 })
  })
})

describe('a server that is killed', () => {
  test('answers after the restart what is truly on the disk, and the rest completes the file', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'fxc-restart-'))
    const bytes = await photo()
    const first = await startTestServer({ dataDir })
    const mine = tokenOf(await first.signIn('13811110000'))
    const before = new TusClient(first.address, mine)
    const { location } = await before.create(bytes)
    await before.patch(String(location), 0, bytes.subarray(0, 5000))
    await first.stop()

    const second = await startTestServer({ dataDir })
    const after = new TusClient(second.address, mine)
    expect(await after.head(String(location))).toMatchObject({ status: 200, offset: 5000 })
    const done = await after.patch(String(location), 5000, bytes.subarray(5000))
    expect(done).toMatchObject({ status: 204, offset: bytes.length })
    await second.stop()
    await removeDataDir(dataDir)
  })

  test('examines on the next question a file whose last byte came just before', async () => {
    const bytes = await photo()
    const { location } = await tus.create(bytes)
    const id = String(location).split('/').at(-1)
    await writeFile(join(server.dataDir, 'uploads', `${id}.part`), bytes)
    expect(await held(bytes)).toBeUndefined()
    expect(await tus.head(String(location))).toMatchObject({ status: 200, offset: bytes.length })
    expect(await held(bytes)).toMatchObject({ type: 'image/jpeg' })
  })
})

describe('what is refused', () => {
  test('after a crash before its examination, HEAD says it is gone and a new creation says why', async () => {
    const bytes = Buffer.from('<html>no photo</html>')
    const { location } = await tus.create(bytes)
    await writeFile(join(server.dataDir, 'uploads', `${String(location).split('/').at(-1)}.part`), bytes)
    expect(await tus.head(String(location))).toMatchObject({ status: 410 })
    expect((await tus.create(bytes)).problem?.code).toBe('file-type-refused')
  })

  test.each([
    ['file-type-refused', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['file-damaged', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])],
  ])('%s: the last piece says so, and again when asked again', async (code, bytes) => {
    const { location } = await tus.create(bytes)
    expect((await tus.patch(String(location), 0, bytes)).problem?.code).toBe(code)
    expect((await tus.patch(String(location), bytes.length, Buffer.alloc(0))).problem?.code).toBe(code)
    expect(await tus.head(String(location))).toMatchObject({ status: 410 })
    expect((await tus.create(bytes)).problem?.code).toBe(code)
    server.clock.forward(3700)
    expect(await tus.create(bytes)).toMatchObject({ status: 201, offset: 0 })
    expect(await held(bytes)).toBeUndefined()
    expect(await unfinished(location)).toBe(false)
  })

  test('an empty file is refused when it is created', async () => {
    expect((await tus.create(Buffer.alloc(0))).problem?.code).toBe('file-empty')
  })

  test('a file of more than 30 MB is refused when it is created', async () => {
    const answer = await tus.send('POST', uploadPath, {
      'upload-length': String(maxUploadBytes + 1),
      'upload-metadata': `sha256 ${Buffer.from('a'.repeat(64)).toString('base64')}`,
    })
    expect(answer.problem?.code).toBe('too-large')
  })

  test('more bytes than were announced', async () => {
    const bytes = await photo()
    const { location } = await tus.create(bytes)
    const answer = await tus.patch(String(location), 0, Buffer.concat([bytes, Buffer.from('more')]))
    expect(answer.problem?.code).toBe('too-large')
    expect(await tus.head(String(location))).toMatchObject({ offset: 0 })
  })

  test('a whole file that is not the one that was announced', async () => {
    const bytes = await photo()
    const { location } = await tus.create(bytes, 'photo.jpg', 'b'.repeat(64))
    expect((await tus.patch(String(location), 0, bytes)).problem?.code).toBe('checksum-mismatch')
    expect((await tus.head(String(location))).status).toBe(410)
    expect(await tus.upload(bytes)).toMatchObject({ status: 204, offset: bytes.length })
  })

  test('a piece that was damaged on its way, of which nothing is kept', async () => {
    const bytes = await photo()
    const { location } = await tus.create(bytes)
    const wrong = createHash('sha256').update('other').digest('base64')
    const answer = await tus.patch(String(location), 0, bytes, { 'upload-checksum': `sha256 ${wrong}` })
    expect(answer).toMatchObject({ status: 460, problem: { code: 'checksum-mismatch' } })
    expect(await tus.head(String(location))).toMatchObject({ offset: 0 })
    const right = createHash('sha1').update(bytes).digest('base64')
    expect(await tus.patch(String(location), 0, bytes, { 'upload-checksum': `sha1 ${right}` })).toMatchObject(
      {
        status: 204,
      },
    )
  })

  test('a piece at another place', async () => {
    const bytes = await photo()
    const { location } = await tus.create(bytes)
    const answer = await tus.patch(String(location), 7, bytes.subarray(7))
    expect(answer).toMatchObject({ status: 409, problem: { code: 'upload-offset-mismatch' } })
  })

  test.each([
    ['Upload-Length', { 'upload-length': '-1', 'upload-metadata': '' }],
    ['Upload-Metadata', { 'upload-length': '10', 'upload-metadata': 'sha256 !!!' }],
  ])('a creation whose %s cannot be read names it', async (field, headers) => {
    const hash = Buffer.from('a'.repeat(64)).toString('base64')
    const full = { ...headers, ...(field === 'Upload-Length' ? { 'upload-metadata': `sha256 ${hash}` } : {}) }
    const answer = await tus.send('POST', uploadPath, full)
    expect(answer.problem).toMatchObject({ code: 'invalid-input', fields: [{ field }] })
  })

  test('another version of tus, with the one that is known', async () => {
    const answer = await tus.send('POST', uploadPath, { 'tus-resumable': '0.2.2' })
    expect(answer.status).toBe(412)
    expect(answer.headers.get('tus-version')).toBe('1.0.0')
  })

  test('a twenty-first upload while twenty are open', async () => {
    for (let each = 0; each < 20; each += 1)
      expect((await tus.create(Buffer.from(`file ${each}`))).status).toBe(201)
    expect((await tus.create(Buffer.from('one more'))).problem?.code).toBe('too-many-requests')
  })
})

describe('an upload is only its owner’s', () => {
  test.each(['HEAD', 'PATCH', 'DELETE'])('%s by another person finds nothing', async (method) => {
    const bytes = await photo()
    const { location } = await tus.create(bytes)
    const other = new TusClient(server.address, await signIn())
    const answer = await other.send(
      'POST',
      String(location),
      {
        'x-http-method-override': method,
        'upload-offset': '0',
        'content-type': 'application/offset+octet-stream',
      },
      bytes,
    )
    expect(answer).toMatchObject({ status: 404, problem: { code: 'upload-unknown' } })
  })

  test('nobody uploads without signing in', async () => {
    const nobody = new TusClient(server.address, null)
    const bytes = await photo()
    expect((await nobody.create(bytes)).problem?.code).toBe('sign-in-required')
    const { location } = await tus.create(bytes)
    expect((await nobody.patch(String(location), 0, bytes)).problem?.code).toBe('sign-in-required')
    expect((await nobody.head(String(location))).status).toBe(401)
  })
})

describe('the end of an upload', () => {
  test('a cancelled one is gone, with its bytes', async () => {
    const bytes = await photo()
    const { location } = await tus.create(bytes)
    await tus.patch(String(location), 0, bytes.subarray(0, 100))
    expect((await tus.remove(String(location))).status).toBe(204)
    expect((await tus.head(String(location))).status).toBe(410)
    expect(await unfinished(location)).toBe(false)
  })

  test('one that gets bytes now and then lives on', async () => {
    const bytes = await photo()
    const { location } = await tus.create(bytes)
    for (const day of [1, 2, 3]) {
      server.clock.forward(2 * 86_400)
      const piece = bytes.subarray((day - 1) * 100, day * 100)
      expect(await tus.patch(String(location), (day - 1) * 100, piece)).toMatchObject({ offset: day * 100 })
    }
    expect(await tus.head(String(location))).toMatchObject({ status: 200, offset: 300 })
  })

  test('one that gets no bytes for days expires, and the next start clears its bytes', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'fxc-expiry-'))
    const bytes = await photo()
    const first = await startTestServer({ dataDir })
    const mine = new TusClient(first.address, tokenOf(await first.signIn('13811110001')))
    const { location } = await mine.create(bytes)
    await mine.patch(String(location), 0, bytes.subarray(0, 100))
    first.clock.forward(4 * 86_400)
    expect((await mine.head(String(location))).status).toBe(410)
    await first.store.db.updateTable('upload').set({ expires_at: '2026-01-01T00:00:00.000Z' }).execute()
    await first.stop()
    const second = await startTestServer({ dataDir })
    expect(await readdir(join(dataDir, 'uploads'))).toEqual([])
    await second.stop()
    await removeDataDir(dataDir)
  })

  test('OPTIONS says what is spoken', async () => {
    const answer = await new TusClient(server.address, null).send('OPTIONS', uploadPath, {})
    expect(answer.headers.get('tus-extension')).toContain('checksum')
    expect(answer.headers.get('tus-max-size')).toBe(String(maxUploadBytes))
  })
})

test('so many pieces a minute come from one address as the operator allows it', async () => {
  const strict = await startTestServer({
    deps: { limits: { perMinute: 100, piecesPerMinute: 2, codesPerMinute: 10, signInsPerMinute: 10 } },
  })
  try {
    const client = new TusClient(strict.address, tokenOf(await strict.signIn('13900000001')))
    const bytes = await photo()
    const { location } = await client.create(bytes)
    expect((await client.patch(String(location), 0, bytes.subarray(0, 1_000))).status).toBe(204)
    const refused = await client.patch(String(location), 1_000, bytes.subarray(1_000))
    expect([refused.status, refused.problem?.code]).toEqual([429, 'too-many-requests'])
    // The rest of the app has a limit of its own.
    await strict.signIn('13900000002')
  } finally {
    await strict.stop()
  }
})
