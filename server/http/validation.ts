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
  return (input: unknown) => {
    const value = isText ? Value.Convert(schema, input) : input
    if (validator.Check(value)) return { value }
    return { error: new ProblemError('invalid-input', { fields: fieldProblems(validator.Errors(value)) }) }
  }
}

/**
 * What goes out: an answer that is not of its declared shape never leaves, neither with a field too many
 * (it could be a secret) nor with one too few.
 */
export const serializerCompiler: FastifySerializerCompiler<TSchema> = ({ schema, url, method }) => {
  const validator = Compile(schema)
  return (answer: unknown) => {
    if (validator.Check(answer)) return JSON.stringify(answer)
    const [first] = validator.Errors(answer)
    throw new Error(
      `${method} ${url} answers out of shape: ${first?.instancePath ?? ''} ${first?.message ?? ''}`,
    )
  }
}
