import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Operation } from '../../../contract/operation'
import { operations } from '../../../contract/operations'
import { openApiDocument } from '../../../server/http/openapi'
import type { ApiClient } from '../api-client'
import { startTestServer, type TestServer } from '../test-server'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const id = '01920000-0000-7000-8000-000000000000'
const params = { id, uscc: '91350100M000100Y43', gtin: '06901234567892', sscc: '069012340000000122' }
const of = (pick: (operation: Operation) => boolean) =>
  operations.filter(pick).map((each) => [each.id, each] as const)

/** A client whom the operation lets in. */
const clientFor = async ({ access }: Operation): Promise<ApiClient> => {
  if (access === 'partner') return server.api.as('p'.repeat(32))
  if (access === 'officer') return server.signInAtOffice('handler')
  if (access === 'supervisor') return server.signInAtOffice('supervisor')
  return access === 'merchant' ? server.signInForMerchant(params.uscc) : server.signIn()
}

describe('every operation', () => {
  test.each(of(({ access }) => access === 'partner'))(
    '%s asks for the key of partners',
    async (_id, operation) => {
      const api = await server.signIn()
      for (const caller of [server.api, api])
        expect((await caller.refuses(operation, { params })).code).toBe('partner-key-required')
    },
  )

  test.each(of(({ access }) => access === 'signed-in' || access === 'own'))(
    '%s asks for a signed-in person',
    async (_id, operation) => {
      const input = { params, ...(operation.body ? { body: {} } : {}) }
      expect((await server.api.refuses(operation, input)).code).toBe('sign-in-required')
      const stranger = server.api.as('a'.repeat(43))
      expect((await stranger.refuses(operation, input)).code).toBe('sign-in-required')
    },
  )

  test.each(of(({ access }) => ['merchant', 'officer', 'supervisor', 'session'].includes(access)))(
    '%s asks for someone signed in',
    async (_id, operation) => {
      const input = { params, ...(operation.body ? { body: {} } : {}) }
      expect((await server.api.refuses(operation, input)).code).toBe('sign-in-required')
    },
  )

  test.each(of(({ access }) => ['merchant', 'officer', 'supervisor'].includes(access)))(
    '%s is closed to a person in a matter of their own',
    async (_id, operation) => {
      const api = await server.signIn()
      const problem = await api.refuses(operation, { params, ...(operation.body ? { body: {} } : {}) })
      expect(problem.code).toBe('wrong-role')
    },
  )

  test.each(of(({ access }) => access === 'signed-in' || access === 'own'))(
    '%s is closed to an officer',
    async (_id, operation) => {
      const officer = await server.signInAtOffice()
      const problem = await officer.refuses(operation, { params, ...(operation.body ? { body: {} } : {}) })
      expect(problem.code).toBe('wrong-role')
    },
  )

  test.each(of(({ access }) => access === 'public'))('%s needs no account', async (_id, operation) => {
    const { status, body } = await server.api.call(operation, { params })
    expect([401, 403]).not.toContain(status)
    expect(body).not.toMatchObject({ code: 'sign-in-required' })
  })

  test.each(of(({ query }) => query !== undefined))(
    '%s refuses a query field it does not know',
    async (_id, operation) => {
      const api = await clientFor(operation)
      const problem = await api.refuses(operation, { params, query: { q: 'a', text: 'a', surprise: 'x' } })
      expect(problem.code).toBe('invalid-input')
      expect(problem.fields).toContainEqual(expect.objectContaining({ field: 'surprise' }))
    },
  )

  test.each(of(({ body }) => body !== undefined))(
    '%s refuses a body field it does not know',
    async (_id, operation) => {
      const api = await clientFor(operation)
      const problem = await api.refuses(operation, {
        params,
        idempotencyKey: 'a'.repeat(36),
        body: { surprise: 1 },
      })
      expect(problem.code).toBe('invalid-input')
      expect(problem.fields).toContainEqual(expect.objectContaining({ field: 'surprise' }))
    },
  )

  test.each(of(({ body }) => body !== undefined))(
    '%s refuses bodies of another kind',
    async (_id, operation) => {
      const api = await clientFor(operation)
      for (const body of [null, [], 'text', 7, { phone: { $ne: null } }]) {
        const problem = await api.refuses(operation, { params, idempotencyKey: 'a'.repeat(36), body })
        expect(['invalid-input', 'malformed-body']).toContain(problem.code)
      }
    },
  )
})

const nasty = [
  '长'.repeat(10_000),
  '😀👨‍👩‍👧‍👦',
  "' OR 1=1 --",
  '"; DROP TABLE merchant; --',
  '<script>alert(1)</script>',
  '\u200b\u202e\ufeff',
  '%',
  '\\',
  '\u0000',
  '"福" AND NOT *',
  '../../etc/passwd',
  '{"$gt":""}',
]

describe('bad input', () => {
  test.each(of(({ method, access }) => method === 'GET' && access === 'public'))(
    'whatever is asked of %s, it is answered or refused and never breaks',
    async (_id, operation) => {
      for (const text of nasty) {
        const filled = { uscc: text, gtin: text, id: text, sscc: text }
        const { status } = await server.api.call(operation, {
          params: filled,
          query: operation.id === 'recogniseCode' ? { text } : operation.query ? { q: text } : {},
        })
        expect(status).toBeLessThan(500)
      }
    },
  )

  test('the refusal names the field and says in both languages what is wrong', async () => {
    const search = operations.find((operation) => operation.id === 'searchMerchants')
    if (!search) throw new Error('searchMerchants is gone')
    const problem = await server.api.refuses(search, { query: { q: '长'.repeat(10_000), limit: 'many' } })
    expect(problem.fields).toEqual([
      expect.objectContaining({
        field: 'q',
        code: 'maxLength',
        message: { zh: '太长了，最多 200 个字。', en: 'Too long: at most 200 characters.' },
      }),
      expect.objectContaining({ field: 'limit' }),
    ])
  })
})

describe('openapi.json', () => {
  const committed = readFileSync(resolve(__dirname, '../../../openapi.json'), 'utf8')

  test('is what the contract says; run `npx tsx scripts/openapi.ts` when it is not', () => {
    const isFresh = JSON.stringify(JSON.parse(committed)) === JSON.stringify(openApiDocument(operations))
    expect(isFresh).toBe(true)
  })

  test('is served', async () => {
    const response = await fetch(`${server.address}/api/v1/openapi.json`)
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(openApiDocument(operations))))
  })
})
