import { afterEach, describe, expect, test } from '@jest/globals'
import Fastify, { type FastifyInstance } from 'fastify'
import { faultsPath, registerFaults, type FaultScenario } from '../../../mock/faults'

let fastify: FastifyInstance

const serve = async (scenario: FaultScenario): Promise<string> => {
  fastify = Fastify()
  registerFaults(fastify, scenario)
  fastify.get('/api/v1/world', () => ({ isHere: true }))
  fastify.addContentTypeParser(
    'application/offset+octet-stream',
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  )
  fastify.post<{ Body: Buffer }>('/api/v1/uploads/1', (request) => ({ bytes: request.body.length }))
  return fastify.listen({ port: 0, host: '127.0.0.1' })
}

afterEach(() => fastify.close())

const sendPiece = (origin: string) =>
  fetch(`${origin}/api/v1/uploads/1`, {
    method: 'POST',
    headers: { 'X-HTTP-Method-Override': 'PATCH', 'Content-Type': 'application/offset+octet-stream' },
    body: new Uint8Array(1000),
  })

describe('the fault scenarios', () => {
  test('leave everything as usual while none is on', async () => {
    const origin = await serve('none')
    expect(await (await fetch(`${origin}/api/v1/world`)).json()).toEqual({ isHere: true })
    expect(await (await sendPiece(origin)).json()).toEqual({ bytes: 1000 })
  })

  test('break the connection off when offline', async () => {
    const origin = await serve('offline')
    await expect(fetch(`${origin}/api/v1/world`)).rejects.toThrow()
  })

  test('answer 500 on error', async () => {
    const origin = await serve('error')
    expect((await fetch(`${origin}/api/v1/world`)).status).toBe(500)
  })

  test('cut a piece of an upload halfway, and nothing else', async () => {
    const origin = await serve('half-upload')
    await expect(sendPiece(origin)).rejects.toThrow()
    expect((await fetch(`${origin}/api/v1/world`)).status).toBe(200)
  })

  test('are switched while the server runs, and refuse what is no scenario', async () => {
    const origin = await serve('none')
    const switchTo = (scenario: string) =>
      fetch(`${origin}${faultsPath}`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ scenario }),
      })
    expect((await switchTo('earthquake')).status).toBe(400)
    expect((await switchTo('error')).status).toBe(200)
    expect((await fetch(`${origin}/api/v1/world`)).status).toBe(500)
  })
})
