import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { fileComplaint } from '../../../contract/complaint'
import { fileCorrection } from '../../../contract/correction'
import type { Operation } from '../../../contract/operation'
import { operations } from '../../../contract/operations'
import type { Problem } from '../../../contract/problems'
import { complaintForm } from '../complaint/complaint-form'
import { TusClient } from '../evidence/tus-client'
import {
  correctionForm,
  inputOf,
  isGuarded,
  namedBy,
  ownedThings,
  shownAddresses,
  sidesOf,
  wrongRoles,
  type Things,
} from './owned-things'

/** Generated from the contract: a new operation is covered by itself, or fails here until its things are named. */

let things: Things
beforeAll(async () => {
  things = await ownedThings()
})
afterAll(() => things.server.stop())

const guarded = operations.filter(({ access }) => isGuarded(access))
const of = (pick: (operation: Operation) => boolean) =>
  guarded.filter(pick).map((operation) => [operation.id, operation] as const)
const hasParams = ({ path }: Operation): boolean => path.includes('{')

/** The refusal without what differs from call to call. */
const plain = ({ requestId: _id, ...problem }: Problem) => problem

const expectNothingOfTheirs = (answer: unknown): void => {
  const text = JSON.stringify(answer)
  expect(things.marks.filter((mark) => text.includes(mark))).toEqual([])
}

describe('by role', () => {
  test.each(
    operations
      .filter((each) => wrongRoles(each).length > 0 && !['public', 'partner'].includes(each.access))
      .map((each) => [each.id, each] as const),
  )(
    '%s is closed to every other role, also to those who have to do with the case',
    async (_id, operation) => {
      const params = hasParams(operation) ? namedBy(operation, things).params : {}
      for (const who of wrongRoles(operation)) {
        const { code } = await things.people[who].refuses(operation, inputOf(operation, things, params))
        expect({ who, code }).toEqual({ who, code: 'wrong-role' })
      }
    },
  )
})

describe('by ids', () => {
  test.each(of(hasParams))(
    '%s does not even say whether the thing of another is there',
    async (_id, operation) => {
      const { params, isPrivate } = namedBy(operation, things)
      const [first = ''] = Object.keys(params)
      for (const who of sidesOf(operation).others) {
        const other = things.people[who]
        const answer = await other.call(operation, inputOf(operation, things, params))
        expectNothingOfTheirs(answer.body)
        if (!isPrivate) continue
        const refusal = await other.refuses(operation, inputOf(operation, things, params))
        const guess = inputOf(operation, things, { ...params, [first]: randomUUID() })
        expect({ who, status: refusal.status }).toEqual({ who, status: 404 })
        expect(plain(refusal)).toEqual(plain(await other.refuses(operation, guess)))
      }
    },
  )

  test.each(of(hasParams))('%s opens nothing by a changed id', async (_id, operation) => {
    const { params, isPrivate } = namedBy(operation, things)
    if (!isPrivate) return
    const [[first, id] = ['', '']] = Object.entries(params)
    const changed = [
      id.toUpperCase(),
      `${id} `,
      `${id}0`,
      id.replaceAll('-', ''),
      `{${id}}`,
      `${id}/..`,
      '%',
      "' or 1=1 --",
    ]
    for (const who of sidesOf(operation).others) {
      for (const value of changed) {
        const refusal = await things.people[who].refuses(
          operation,
          inputOf(operation, things, { ...params, [first]: value }),
        )
        expect([
          'invalid-input',
          'not-found',
          'malformed-body',
          'case-unknown',
          'correction-unknown',
        ]).toContain(refusal.code)
      }
    }
  })

  test.each(of((each) => hasParams(each) && each.method === 'GET'))(
    '%s lets in whose it is, so that the refusals above are of a real thing',
    async (_id, operation) => {
      const { params, isPrivate } = namedBy(operation, things)
      for (const who of sidesOf(operation).owners) {
        const { status, body } = await things.people[who].call(operation, { params })
        if (!isPrivate) continue
        expect({ who, status }).toEqual({ who, status: operation.status })
        expect(things.marks.some((mark) => JSON.stringify(body).includes(mark))).toBe(true)
      }
    },
  )
})

describe('in lists', () => {
  test.each(of((each) => !hasParams(each) && each.method === 'GET'))(
    '%s has nothing of another in it',
    async (_id, operation) => {
      for (const who of sidesOf(operation).others)
        expectNothingOfTheirs(await things.people[who].succeeds(operation))
    },
  )
})

test('nothing that others try changes what the person sees', async () => {
  const own = guarded.filter(({ access, method }) => access === 'own' && method === 'GET')
  const look = () =>
    Promise.all(
      own.map(async (operation) => {
        const params = hasParams(operation) ? namedBy(operation, things).params : {}
        return [operation.id, (await things.people.person.call(operation, { params })).body]
      }),
    )
  const before = await look()
  for (const operation of operations.filter(({ method }) => method !== 'GET')) {
    if (operation.access !== 'signed-in' && !isGuarded(operation.access)) continue
    if (operation.id === 'signOut') continue
    const params = hasParams(operation) ? namedBy(operation, things).params : {}
    for (const who of operation.access === 'signed-in'
      ? (['otherPerson'] as const)
      : sidesOf(operation).others)
      await things.people[who].call(operation, inputOf(operation, things, params))
  }
  expect(await look()).toEqual(before)
})

describe('photos', () => {
  test('are seen at the signed address and at no other that could be made of it', async () => {
    const [address = '', second = ''] = await shownAddresses(things)
    const ask = (path: string) => fetch(things.server.address + path)
    expect((await ask(address)).headers.get('content-type')).toBe('image/jpeg')
    const [first, other] = things.photos.map(String)
    const { searchParams } = new URL(address, things.server.address)
    const signature = String(searchParams.get('signature'))
    const expires = String(searchParams.get('expires'))
    const forged = [
      address.replace(signature, [...signature].reverse().join('')),
      address.replace(expires, String(Number(expires) + 600_000)),
      address.replace(things.complaintId, things.correctionId),
      address.replace(String(first), String(other)),
      address.replace(String(first), 'a'.repeat(64)),
      second.replace(/signature=[^&]*/, `signature=${signature}`),
      address.split('?')[0] ?? '',
      address.replace(/&signature=[^&]*/, ''),
      `${address}&case=${things.complaintId}`,
    ]
    for (const path of forged) {
      const response = await ask(path)
      const { code }: Problem = JSON.parse(await response.text())
      expect({ path, code }).toEqual({ path, code: 'link-expired' })
    }
  })

  test('are no longer seen when the address is old', async () => {
    const [address = ''] = await shownAddresses(things)
    things.server.clock.forward(3_600)
    const response = await fetch(things.server.address + address)
    expect(await response.json()).toMatchObject({ code: 'link-expired' })
  })

  test('are never given out as they were sent', async () => {
    for (const sha256 of things.photos)
      for (const path of [`/evidence/${sha256}`, `/evidence/${sha256}/original`, `/uploads/${sha256}`]) {
        const { status } = await fetch(`${things.server.address}/api/v1${path}`, {
          headers: { authorization: `Bearer ${things.people.person.bearer}` },
        })
        expect({ path, status }).toEqual({ path, status: 404 })
      }
  })

  test('of another are not filed by whoever knows their digest', async () => {
    const attachments = things.photos.map((sha256) => ({ sha256, name: '小票.jpg' }))
    const { otherPerson } = things.people
    const complaint = { body: complaintForm({ attachments }), idempotencyKey: 'stolen-complaint' }
    expect((await otherPerson.refuses(fileComplaint, complaint)).code).toBe('upload-incomplete')
    const correction = { body: correctionForm({ attachments }), idempotencyKey: 'stolen-correction' }
    expect((await otherPerson.refuses(fileCorrection, correction)).code).toBe('upload-incomplete')
  })

  test('that are being sent are neither seen, changed nor cancelled by another, and sent in their own name', async () => {
    const other = new TusClient(things.server.address, things.people.otherPerson.bearer)
    const answers = [
      await other.head(things.upload),
      await other.patch(things.upload, 0, Buffer.from('x')),
      await other.remove(things.upload),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
    const merchant = new TusClient(things.server.address, things.people.merchant.bearer)
    expect((await merchant.head(things.upload)).status).toBe(404)
    const own = new TusClient(things.server.address, things.people.person.bearer)
    expect(await own.head(things.upload)).toMatchObject({ status: 200, offset: 0 })
  })
})
