import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { getSnapshot, takeSnapshot } from '../../../contract/snapshot'
import { MerchantRepository } from '../../../server/credit/merchant.repository'
import { SnapshotRepository } from '../../../server/credit/snapshot/snapshot.repository'
import { toJson } from '../../../server/db/json'
import { everyKind, licence, penalty } from '../../unit/domain/credit/records'
import { startTestServer, type TestServer } from '../test-server'
import { attachmentOf, pdfText } from './pdf-text'
import { registration, write } from './seed'

// Printing starts a thread that reads the typeface: some seconds on a busy machine.

const merchant = registration()
const trader = registration({
  uscc: '92350100XX00000202',
  name: '示例林家小吃店',
  isSoleTrader: true,
  address: '福州市鼓楼区示例里 9 号 301',
})
const secretWords = '销售标签不合规的糕点四十箱'
/** Shows for a year from its publication. */
const passing = penalty({ id: 'passing', docNo: '榕市监示例〔2026〕7 号', facts: secretWords })

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({
    fill: async (store, clock) => {
      await write(store, clock, merchant, [passing, licence({ id: 'kept' })])
      await write(
        store,
        clock,
        trader,
        everyKind().map((each) => ({ ...each, id: `t-${each.id}` })),
      )
    },
  })
})
afterAll(() => server.stop())

let keys = 0
const newKey = () => `snapshot-key-${(keys += 1)}`
const take = (uscc = merchant.uscc, idempotencyKey = newKey()) =>
  server.api.succeeds(takeSnapshot, { params: { uscc }, idempotencyKey })
const read = (id: string) => server.api.succeeds(getSnapshot, { params: { id } })
const fetchText = async (path: string) => (await fetch(server.address + path)).text()

interface Jwk {
  readonly kty: 'OKP'
  readonly crv: 'Ed25519'
  readonly x: string
  readonly kid: string
}

/** An independent check, with nothing but the published keys. */
async function verified(jws: string): Promise<Record<string, unknown>> {
  const { keys: published } = JSON.parse(await fetchText('/.well-known/jwks.json')) as { keys: Jwk[] }
  const [header = '', payload = '', signature = ''] = jws.split('.')
  const { alg, kid } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { alg: string; kid: string }
  const jwk = published.find((key) => key.kid === kid)
  if (!jwk) throw new Error('the key is not published')
  expect(alg).toBe('EdDSA')
  const key = createPublicKey({ key: { kty: jwk.kty, crv: jwk.crv, x: jwk.x }, format: 'jwk' })
  expect(verify(null, Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'))).toBe(
    true,
  )
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>
}

describe('a snapshot', () => {
  test('says what the page said, and that nothing has changed since', async () => {
    const taken = await take()
    expect(taken).toMatchObject({
      authenticity: 'genuine',
      at: '2026-11-23T02:00:00.000Z',
      uscc: merchant.uscc,
      then: { name: merchant.name, records: 2, withheld: 0 },
      registration: [],
      records: [],
    })
    expect(taken.then).toEqual(taken.now)
    expect(await read(taken.id)).toEqual(taken)
  })

  test('explains its reasons, though what was signed says nothing of terms', async () => {
    const uscc = '91350100XX00000304'
    const found = penalty({ id: 'explained', docNo: '丙 1 号' })
    await write(server.store, server.clock, registration({ uscc, name: '示例有罚无证商行' }), [found])
    const { id, then } = await take(uscc)
    expect(then?.reasons.map(({ term }) => term)).toEqual(['food-trade-licence', 'penalty'])
    const parts = await new SnapshotRepository(server.store.db).parts(id)
    const jws = await fetchText(`/api/v1/snapshots/${id}.jws`)
    expect(JSON.stringify([parts, await verified(jws)])).not.toContain('"term"')
  })

  test('has a signature that anyone can check with the published keys', async () => {
    const taken = await take()
    const jws = await fetchText(`/api/v1/snapshots/${taken.id}.jws`)
    const head = await verified(jws)
    expect(head).toMatchObject({ id: taken.id, uscc: merchant.uscc, at: taken.at })
    const payload = Buffer.from(jws.split('.')[1] ?? '', 'base64url')
    expect(createHash('sha256').update(payload).digest('hex')).toBe(taken.sha256)
    expect(payload.toString()).not.toContain(secretWords)
  })

  test('is made once a key, and refused for another merchant with the same key', async () => {
    const key = newKey()
    const [first, again] = await Promise.all([take(merchant.uscc, key), take(merchant.uscc, key)])
    expect(again.id).toBe(first.id)
    const other = { params: { uscc: trader.uscc }, idempotencyKey: key }
    expect((await server.api.refuses(takeSnapshot, other)).code).toBe('idempotency-mismatch')
    const without = { params: { uscc: merchant.uscc } }
    expect((await server.api.refuses(takeSnapshot, without)).code).toBe('idempotency-key-missing')
  })

  test('is found by its number as it was typed from paper', async () => {
    const { id } = await take()
    const typed = id
      .toUpperCase()
      .replace(/0/g, 'O')
      .replace(/1/g, 'l')
      .replace(/(.{5})/g, '$1 ')
    expect((await read(typed)).id).toBe(id)
  })

  test('of an unknown number or merchant is a coded 404', async () => {
    for (const id of ['0'.repeat(26), 'x', '../..', '%'])
      expect(await server.api.refuses(getSnapshot, { params: { id } })).toMatchObject({
        status: 404,
        code: 'snapshot-unknown',
      })
    const nobody = { params: { uscc: '91350100M000100Y99' }, idempotencyKey: newKey() }
    expect((await server.api.refuses(takeSnapshot, nobody)).code).toBe('merchant-unknown')
    for (const path of ['.pdf', '/card.png', '.jws'])
      expect((await fetch(`${server.address}/api/v1/snapshots/${'0'.repeat(26)}${path}`)).status).toBe(404)
  })

  test('never holds the home of a sole trader', async () => {
    const taken = await take(trader.uscc)
    const parts = await new SnapshotRepository(server.store.db).parts(taken.id)
    const jws = await fetchText(`/api/v1/snapshots/${taken.id}.jws`)
    expect(
      JSON.stringify(parts) + Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString(),
    ).not.toContain('示例里')
  })
})

describe('a stored snapshot that was tampered with', () => {
  test('is not genuine, tells nothing, and is not printed', async () => {
    const { id } = await take()
    const parts = await new SnapshotRepository(server.store.db).parts(id)
    const [first] = parts
    if (!first?.kept || !('record' in first.kept.content)) throw new Error('no record was sealed')
    const forged = { ...first.kept.content, record: { ...first.kept.content.record, authority: '别的机关' } }
    await server.store.db
      .updateTable('snapshot_part')
      .set({ content: toJson(forged) })
      .where('snapshot_id', '=', id)
      .where('position', '=', first.position)
      .execute()
    expect(await read(id)).toMatchObject({ authenticity: 'altered', then: null, records: [] })
    expect((await fetch(`${server.address}/api/v1/snapshots/${id}.pdf`)).status).toBe(409)
  })

  test('is found out in every place of its row', async () => {
    const rewritten = async (change: (jws: string) => Record<string, string>) => {
      const { id } = await take()
      const jws = await fetchText(`/api/v1/snapshots/${id}.jws`)
      await server.store.db.updateTable('snapshot').set(change(jws)).where('id', '=', id).execute()
      return (await read(id)).authenticity
    }
    const swap = (jws: string, from: string, to: string): string => {
      const [header = '', payload = '', signature = ''] = jws.split('.')
      const text = Buffer.from(payload, 'base64url').toString().replaceAll(from, to)
      return `${header}.${Buffer.from(text).toString('base64url')}.${signature}`
    }
    expect(await rewritten((jws) => ({ jws: swap(jws, merchant.name, '别家') }))).toBe('altered')
    expect(await rewritten(() => ({ made_at: '2026-01-01T00:00:00.000Z' }))).toBe('altered')
    expect(await rewritten(() => ({ uscc: trader.uscc }))).toBe('altered')
    const foreign = Buffer.from('{"alg":"EdDSA","kid":"x"}').toString('base64url')
    expect(await rewritten((jws) => ({ jws: jws.replace(/^[^.]+/, foreign) }))).toBe('unknown-key')
    expect(await rewritten(() => ({ jws: 'no signature' }))).toBe('unknown-key')
  })
})

describe('what has changed since', () => {
  test('is told by kind and reason; the words of a record that ended are nowhere', async () => {
    const own = await startTestServer({
      fill: (store, clock) => write(store, clock, merchant, [passing, licence({ id: 'kept' })]),
    })
    try {
      const params = { uscc: merchant.uscc }
      const { id } = await own.api.succeeds(takeSnapshot, { params, idempotencyKey: newKey() })
      const added = penalty({ id: 'added', docNo: '榕市监示例〔2026〕8 号', facts: '新的一件' })
      await write(own.store, own.clock, { ...merchant, name: '福州示例新帆茶业有限公司' }, [
        added,
        { ...licence({ id: 'kept' }), content: '改过的许可内容' },
      ])
      const changed = await own.api.succeeds(getSnapshot, { params: { id } })
      expect(changed.then?.name).toBe(merchant.name)
      expect(changed.now?.name).toBe('福州示例新帆茶业有限公司')
      expect(changed.registration).toEqual([
        {
          field: 'name',
          before: { zh: merchant.name, en: merchant.name },
          after: { zh: '福州示例新帆茶业有限公司', en: '福州示例新帆茶业有限公司' },
        },
      ])
      expect(changed.records).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ change: 'added', kind: 'penalty' }),
          expect.objectContaining({ change: 'changed', kind: 'licence' }),
        ]),
      )

      own.clock.forward(86_400 * 366 * 3)
      const over = await own.api.succeeds(getSnapshot, { params: { id } })
      expect(over.authenticity).toBe('genuine')
      const ended = over.records.find(({ change, kind }) => change === 'ended' && kind === 'penalty')
      expect(ended?.why?.zh).toContain('届满')
      expect(ended?.on).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(over.then?.withheld).toBeGreaterThan(0)
      const paths = ['', '.pdf', '/card.png', '.jws'].map((path) => `/api/v1/snapshots/${id}${path}`)
      for (const path of paths) {
        const answer = await fetch(own.address + path)
        expect(answer.status).toBe(200)
        expect(Buffer.from(await answer.arrayBuffer()).toString('utf8')).not.toContain(secretWords)
      }
    } finally {
      await own.stop()
    }
  })

  test('of a deregistered merchant is only that its records ended', async () => {
    const uscc = '91350100XX00000301'
    const closing = registration({ uscc, name: '示例将注销商行' })
    await write(server.store, server.clock, closing, [
      penalty({ id: 'closing', docNo: '甲 1 号', facts: '关门之前' }),
    ])
    const { id } = await take(uscc)
    await write(server.store, server.clock, { ...closing, status: 'deregistered' })
    const after = await server.api.call(getSnapshot, { params: { id } })
    expect(after.body).toMatchObject({
      authenticity: 'genuine',
      records: [{ change: 'ended', kind: 'penalty' }],
    })
    expect(JSON.stringify(after.body)).not.toContain('关门之前')
    expect(JSON.stringify(after.body)).toContain('已注销')
  })

  test('of a company that turns out to be a sole trader withholds its address of then', async () => {
    const uscc = '92350100XX00000303'
    const home = '福州市鼓楼区示例里 9 号 301'
    const mistaken = registration({ uscc, name: '示例误登记商行', address: home })
    await write(server.store, server.clock, mistaken)
    const { id } = await take(uscc)
    const proofOf = async () => {
      const pdf = await fetch(`${server.address}/api/v1/snapshots/${id}.pdf`)
      const bytes = Buffer.from(await pdf.arrayBuffer())
      return pdfText(bytes).replace(/\s/g, '') + attachmentOf(bytes)
    }
    expect(await proofOf()).toContain(home.replace(/\s/g, ''))
    await write(server.store, server.clock, { ...mistaken, isSoleTrader: true })
    const after = await server.api.call(getSnapshot, { params: { id } })
    expect(after.body).toMatchObject({ authenticity: 'genuine' })
    expect(JSON.stringify(after.body)).not.toContain('示例里')
    expect(await proofOf()).not.toContain('示例里')
  })

  test('is still genuine when the words were forgotten in the database', async () => {
    const uscc = '91350100XX00000302'
    const repaired = registration({ uscc, name: '示例修复商行' })
    const record = penalty({ id: 'repaired', docNo: '乙 1 号', facts: '修复之前' })
    await write(server.store, server.clock, repaired, [record])
    const { id } = await take(uscc)
    await write(server.store, server.clock, repaired, [{ ...record, repairedOn: '2026-11-22' }])
    expect((await new MerchantRepository(server.store.db).records(uscc)).length).toBe(1)
    const rows = new SnapshotRepository(server.store.db)
    await rows.forgetEnded()
    expect((await rows.parts(id)).filter(({ recordId }) => recordId === 'repaired')).toMatchObject([
      { kept: null },
    ])
    expect(await read(id)).toMatchObject({
      authenticity: 'genuine',
      records: [{ change: 'ended', kind: 'penalty', why: { zh: '已于 2026-11-22 信用修复' } }],
    })
  })
})

describe('the signing key', () => {
  test('can be changed by the command line beside a running server; what it signed stays genuine', async () => {
    const before = await take()
    const cli = resolve('server/cli.ts')
    const out = execFileSync(process.execPath, ['--import', 'tsx', cli, 'snapshot', 'rotate-key'], {
      env: { ...process.env, DATA_DIR: server.dataDir },
      encoding: 'utf8',
    })
    const rotated = JSON.parse(out) as { retired: string; current: string }
    expect(rotated.retired).toBe(before.keyId)
    const after = await take()
    expect(after.keyId).toBe(rotated.current)
    expect((await read(before.id)).authenticity).toBe('genuine')
    await verified(await fetchText(`/api/v1/snapshots/${before.id}.jws`))
    const kept = readdirSync(join(server.dataDir, 'snapshot-keys'))
    expect(kept).toEqual([`${before.keyId}.json`])
    expect(readFileSync(join(server.dataDir, 'snapshot-keys', kept[0] ?? ''), 'utf8')).not.toContain('"d"')
  })
})
