import type { FastifyInstance } from 'fastify'
import { operations } from '../../contract/operations'
import { openApiDocument } from './openapi'
import { apiRoot } from './serve'

/** `GET /api/v1/openapi.json`. */
export function registerOpenApi(fastify: FastifyInstance): void {
  const document = JSON.stringify(openApiDocument(operations))
  fastify.get(`${apiRoot}/openapi.json`, (_request, reply) =>
    reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(document),
  )
}
