import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fileComplaint, withdrawComplaint } from '../../../contract/complaint'
import { getSimilarCases } from '../../../contract/similar'
import type { ApiClient } from '../api-client'
import { startTestServer, type TestServer } from '../test-server'
import { complaintForm } from './complaint-form'

let server: TestServer
let me: ApiClient
beforeAll(async () => {
  server = await startTestServer()
  me = await server.signIn('13400000001')
})
afterAll(() => server.stop())

let keys = 0
async function file(uscc: string, story: string, kind: 'complaint' | 'report' = 'complaint') {
  keys += 1
  const body = complaintForm({ merchantUscc: uscc, story, kind })
  return me.succeeds(fileComplaint, { body, idempotencyKey: `similar-${keys}` })
}
const similar = (uscc: string) => server.api.succeeds(getSimilarCases, { params: { uscc } })

test('counts what others told of the same merchant by kind, the most frequent first', async () => {
  const uscc = '91350100M000100Y43'
  for (const story of ['过期了，不退。', '发霉。店员不退款。', '过期。', '有霉味，要求退，不肯退。'])
    await file(uscc, story)
  expect(await similar(uscc)).toMatchObject({
    fromOn: '2025-11-23',
    toOn: '2026-11-23',
    received: 4,
    ended: 0,
    kinds: [
      { kind: 'expired', count: 4 },
      { kind: 'no-refund', count: 3 },
    ],
  })
})

test('hides one or two, and of what kind they are', async () => {
  const uscc = '91350100M000100Y51'
  await file(uscc, '过期了。')
  await file(uscc, '过期了。')
  expect(await similar(uscc)).toMatchObject({ received: null, kinds: [] })
})

test('counts no withdrawn case, no report, and nothing of another merchant', async () => {
  const uscc = '91350100M000100Y60'
  const { id } = await file(uscc, '过期了。')
  await me.succeeds(withdrawComplaint, { params: { id } })
  await file(uscc, '过期了。', 'report')
  expect(await similar(uscc)).toMatchObject({ received: 0, kinds: [] })
})

test('holds nothing but counts', async () => {
  const text = JSON.stringify(await similar('91350100M000100Y43'))
  for (const words of ['示例', '138', '霉', '2026-0']) expect(text).not.toContain(words)
})
