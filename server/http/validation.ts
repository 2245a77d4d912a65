import type { FastifySchemaCompiler } from 'fastify'
import type { FastifySerializerCompiler } from 'fastify/types/schema'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { Value } from 'typebox/value'
import { fieldProblems } from './field-problems'
import { ProblemError } from './problem'

/**
 * What comes in: addresses carry only text, so numbers in them are converted; a body is taken as it is.
 * Nothing is dropped in silence: an unknown field is refused.
 */
export const validatorCompiler: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const validator = Compile(schema)
  const isText = httpPart === 'querystring' || httpPart === 'params'
  const numbers = isText ? numbersOf(schema) : []
  return (input: unknown) => {
    const value = withNumbers(numbers, input)
    if (validator.Check(value)) return { value }
    return { error: new ProblemError('invalid-input', { fields: fieldProblems(validator.Errors(value)) }) }
  }
}

type Named = readonly [name: string, schema: TSchema]

/** The properties whose text stands for something else. */
function numbersOf(schema: TSchema): Named[] {
  const properties: unknown = Reflect.get(schema, 'properties')
  if (typeof properties !== 'object' || properties === null) return []
  return Object.entries<TSchema>({ ...properties }).filter(([, { type }]: [string, { type?: unknown }]) =>
    ['integer', 'number', 'boolean'].includes(String(type)),
  )
}

/** Converts those alone: most calls have none, and a whole query takes longer to convert than to check. */
function withNumbers(numbers: readonly Named[], input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input
  const given = numbers.filter(([name]) => name in input)
  if (given.length === 0) return input
  return {
    ...input,
    ...Object.fromEntries(
      given.map(([name, schema]) => [name, Value.Convert(schema, Reflect.get(input, name))]),
    ),
  }
}

/**
 * What goes out: an answer that is not of its declared shape never leaves, neither with a field too many
 * (it could be a secret) nor with one too few.
 */
export const serializerCompiler: FastifySerializerCompiler<TSchema> = ({ schema, url, method }) =>
  checkedWriter(schema, `${method} ${url}`)

/**
 * Puts answers of one shape into text.
 * @param name whose answers they are
 * @returns a function that throws when an answer is out of shape
 */
export function checkedWriter(schema: TSchema, name: string): (answer: unknown) => string {
  const validator = Compile(schema)
  return (answer) => {
    if (validator.Check(answer)) return JSON.stringify(answer)
    const [first] = validator.Errors(answer)
    throw new Error(`${name} answers out of shape: ${first?.instancePath ?? ''} ${first?.message ?? ''}`)
  }
}
