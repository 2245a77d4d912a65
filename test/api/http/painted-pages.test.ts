import { afterEach, beforeEach, expect, test } from '@jest/globals'
import Fastify, { type FastifyInstance } from 'fastify'
import { paintedPages } from '../../../server/first-paint/painted-pages'
import type { Painter, PaintOrder, Painting } from '../../../server/first-paint/painter'
import { TestClock } from '../test-server'

const data = '/api/v1/merchants/a'
let fastify: FastifyInstance
let painter: Painter & { orders: PaintOrder[]; length: number; paint: Painter['paint'] }
let answer: { status: number; name: string }
let clock: TestClock

beforeEach(() => {
  answer = { status: 200, name: '甲' }
  clock = new TestClock()
  fastify = Fastify()
  painter = {
    orders: [],
    length: 0,
    async paint(order) {
      painter.orders.push(order)
      return { html: `painted ${painter.orders.length}`, title: '' }
    },
    close: async () => undefined,
  }
  const paintedOf = paintedPages(fastify, painter, () => [data], clock)
  fastify.get(data, (request, reply) =>
    reply.code(answer.status).send({ name: answer.name, asker: request.headers.authorization ?? null }),
  )
  fastify.get('/page', async (request) => (await paintedOf(request, 'zh-CN'))?.html ?? 'plain')
})
afterEach(() => fastify.close())

const visit = async (url = '/page', headers: Record<string, string> = {}): Promise<string> =>
  (await fastify.inject({ url, headers })).payload

test('a page is painted once, for as long as what it shows is the same', async () => {
  expect([await visit(), await visit()]).toEqual(['painted 1', 'painted 1'])
  answer.name = '乙'
  expect([await visit(), await visit()]).toEqual(['painted 2', 'painted 2'])
})

test('and anew after an hour, for it may speak of today', async () => {
  await visit()
  clock.forward(3600)
  expect(await visit()).toBe('painted 2')
})

test('each address has its own', async () => {
  expect([await visit('/page?a'), await visit('/page?b'), await visit('/page?a')]).toEqual([
    'painted 1',
    'painted 2',
    'painted 1',
  ])
})

test('what it is painted from is asked for without the session of who asks', async () => {
  await visit('/page', { authorization: 'Bearer secret' })
  expect(painter.orders[0]?.answers).toEqual({ [data]: '{"name":"甲","asker":null}' })
})

test('it is plain where the data are refused', async () => {
  answer.status = 404
  expect(await visit()).toBe('plain')
  expect(painter.orders).toEqual([])
})

test('it is plain where painting fails, and is not tried again with the same data', async () => {
  let tries = 0
  painter.paint = async () => {
    tries += 1
    throw new Error('no document here')
  }
  expect([await visit(), await visit()]).toEqual(['plain', 'plain'])
  expect(tries).toBe(1)
})

test('whoever would have to wait long gets it plain, and the next one painted', async () => {
  let finish: (painting: Painting) => void = () => undefined
  painter.paint = () => new Promise((resolve) => (finish = resolve))
  expect(await visit()).toBe('plain')
  finish({ html: 'painted late', title: '' })
  expect(await visit()).toBe('painted late')
})

test('a flood of pages is not painted', async () => {
  painter.length = 4
  expect(await visit()).toBe('plain')
  expect(painter.orders).toEqual([])
})
