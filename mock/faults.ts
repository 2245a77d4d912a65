import { Transform } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/**
 * Ways in which a real network and a real server fail, for tests and developers to switch on.
 * none: as usual · slow: every answer of the API waits two seconds · offline: connections break off ·
 * error: every answer of the API is a 500 · half-upload: each piece of an upload breaks off halfway.
 */
export const faultScenarios = ['none', 'slow', 'offline', 'error', 'half-upload'] as const
export type FaultScenario = (typeof faultScenarios)[number]

const slowMs = 2_000

/** Where the scenario is switched: `GET` tells it, `PUT` with `{"scenario": …}` changes it. Never in production. */
export const faultsPath = '/__faults'

const isApi = (request: FastifyRequest): boolean => request.url.startsWith('/api/')
const isUploadPiece = (request: FastifyRequest): boolean =>
  request.url.startsWith('/api/v1/uploads/') &&
  (request.method === 'PATCH' || request.headers['x-http-method-override'] === 'PATCH')

/** Lets half of the bytes through, then cuts the line, as a phone does that goes into a basement. */
const halfOf = (request: FastifyRequest): Transform => {
  const half = Math.floor(Number(request.headers['content-length'] ?? 0) / 2)
  let passed = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const rest = half - passed
      passed += chunk.length
      this.push(chunk.subarray(0, Math.max(rest, 0)))
      if (passed < half) {
        done()
        return
      }
      request.raw.socket.destroy()
      done()
    },
  })
}

/** Puts the faults before every route of the server; register it before the routes. */
export function registerFaults(fastify: FastifyInstance, initial: FaultScenario): void {
  let scenario: FaultScenario = initial
  fastify.get(faultsPath, () => ({ scenario }))
  fastify.put<{ Body: { scenario: FaultScenario } }>(
    faultsPath,
    {
      schema: {
        body: {
          type: 'object',
          required: ['scenario'],
          properties: { scenario: { enum: [...faultScenarios] } },
        },
      },
    },
    (request) => {
      scenario = request.body.scenario
      return { scenario }
    },
  )
  fastify.addHook('onRequest', async (request, reply) => {
    if (!isApi(request)) return
    if (scenario === 'offline') request.raw.socket.destroy()
    if (scenario === 'slow') await new Promise((resolve) => setTimeout(resolve, slowMs))
    if (scenario === 'error') return reply.code(500).send({ code: 'fault' })
  })
  fastify.addHook('preParsing', async (request, _reply, payload) =>
    scenario === 'half-upload' && isUploadPiece(request) ? payload.pipe(halfOf(request)) : payload,
  )
}
