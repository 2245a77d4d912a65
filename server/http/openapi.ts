import type { TSchema } from 'typebox'
import type { Operation } from '../../contract/operation'
import { Problem } from '../../contract/problems'
import { apiRoot } from './serve'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }

/** The OpenAPI 3.1 document of the operations; committed as `openapi.json`, where a test fails when it is stale. */
export function openApiDocument(operations: readonly Operation[]): JsonObject {
  const paths: Record<string, Record<string, Json>> = {}
  for (const operation of operations) {
    const path = (paths[apiRoot + operation.path] ??= {})
    path[operation.method.toLowerCase()] = operationObject(operation)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '放心查 Fangxincha',
      version: '1',
      summary: 'Look up a merchant, trace a product, complain with evidence',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: plain(Problem) },
      securitySchemes: {
        session: { type: 'http', scheme: 'bearer' },
        partnerKey: { type: 'http', scheme: 'bearer', description: 'EPCIS_API_KEY of this installation' },
      },
    },
  }
}

function operationObject(operation: Operation): JsonObject {
  return {
    operationId: operation.id,
    summary: operation.summary,
    security: securityOf(operation),
    parameters: [
      ...parameters(operation.params, 'path'),
      ...parameters(operation.query, 'query'),
      ...(operation.creates ? [idempotencyKey] : []),
    ],
    ...(operation.body
      ? {
          requestBody: { required: true, content: { 'application/json': { schema: plain(operation.body) } } },
        }
      : {}),
    ...(operation.document ? { requestBody: documentBody(operation.document) } : {}),
    responses: {
      [String(operation.status)]:
        operation.status === 204
          ? { description: 'Done' }
          : { description: 'Done', content: { 'application/json': { schema: plain(operation.reply) } } },
      default: {
        description: 'A problem (RFC 9457); `code` says which',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

function securityOf({ access }: Operation): Json {
  if (access === 'public') return []
  return access === 'partner' ? [{ partnerKey: [] }] : [{ session: [] }]
}

function documentBody({ types, schema }: NonNullable<Operation['document']>): JsonObject {
  const content = Object.fromEntries(types.map((type) => [type, { schema: plain(schema) }]))
  return { required: true, content }
}

const idempotencyKey: JsonObject = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'The same key never creates twice',
  schema: { type: 'string', pattern: '^[!-~]{8,100}$' },
}

function parameters(schema: TSchema | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return []
  const { properties, required } = plain(schema)
  const names = Array.isArray(required) ? required : []
  return Object.entries(isObject(properties) ? properties : {}).map(([name, property]) => ({
    name,
    in: place,
    required: names.includes(name),
    schema: property,
  }))
}

/** The schema as plain JSON Schema, without what TypeBox keeps beside it. */
function plain(schema: TSchema): JsonObject {
  const copy: unknown = JSON.parse(JSON.stringify(schema))
  if (!isObject(copy)) throw new Error('a schema must be an object')
  return copy
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
