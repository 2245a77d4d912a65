import type { TLocalizedValidationError } from 'typebox/error'
import type { FieldProblem } from '../../contract/problems'
import { englishCount, englishNumber } from '../../domain/figures'
import type { Text } from '../../domain/text'

/** What is said about a field, by the JSON Schema keyword it failed. */
const sentences: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => Text>> = {
  required: () => ({ zh: '这一项必须填写。', en: 'This is required.' }),
  additionalProperties: () => ({ zh: '不认识这一项。', en: 'This field is not known.' }),
  minLength: ({ limit }) => ({
    zh: limit === 1 ? '不能为空。' : `至少 ${Number(limit)} 个字。`,
    en: limit === 1 ? 'This must not be empty.' : `At least ${englishNumber(Number(limit))} characters.`,
  }),
  maxLength: ({ limit }) => ({
    zh: `太长了，最多 ${Number(limit)} 个字。`,
    en: `Too long: at most ${englishCount(Number(limit), 'character')}.`,
  }),
  pattern: () => ({ zh: '格式不对。', en: 'The format is not right.' }),
  minItems: ({ limit }) => ({
    zh: `至少要有 ${Number(limit)} 项。`,
    en: `At least ${englishNumber(Number(limit))} needed.`,
  }),
  maxItems: ({ limit }) => ({
    zh: `最多 ${Number(limit)} 项。`,
    en: `At most ${englishNumber(Number(limit))}.`,
  }),
  uniqueItems: () => ({ zh: '有重复的项。', en: 'Something is repeated.' }),
  minimum: ({ limit }) => ({
    zh: `不能小于 ${Number(limit)}。`,
    en: `Not less than ${englishNumber(Number(limit))}.`,
  }),
  maximum: ({ limit }) => ({
    zh: `不能大于 ${Number(limit)}。`,
    en: `Not more than ${englishNumber(Number(limit))}.`,
  }),
  enum: () => ({ zh: '不在可选的范围内。', en: 'This is not one of the choices.' }),
}
const otherwise: Text = { zh: '内容不对。', en: 'This is not right.' }

/** More than this many are of no use to a person and would let input decide the size of the answer. */
const MAX_FIELDS = 20

/**
 * The fields a schema refused, each once, by its path with dots.
 * @param errors as TypeBox tells them
 */
export function fieldProblems(errors: readonly TLocalizedValidationError[]): FieldProblem[] {
  const byField = new Map<string, FieldProblem>()
  for (const error of errors) {
    // An unknown property is also told as `boolean` at its own place; `additionalProperties` says it better.
    if (error.keyword === 'boolean') continue
    for (const field of fieldsOf(error)) {
      if (byField.has(field) || byField.size === MAX_FIELDS) continue
      byField.set(field, { field, code: error.keyword, message: sentenceOf(error) })
    }
  }
  return [...byField.values()]
}

/** What is said to a person about what a schema refused. */
export function sentenceOf(error: TLocalizedValidationError): Text {
  const params: Readonly<Record<string, unknown>> = { ...error.params }
  return (sentences[error.keyword] ?? (() => otherwise))(params)
}

function fieldsOf(error: TLocalizedValidationError): string[] {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const below = (names: readonly string[]) => names.map((name) => [...path, name].join('.').slice(0, 100))
  if (error.keyword === 'required') return below(error.params.requiredProperties)
  if (error.keyword === 'additionalProperties') return below(error.params.additionalProperties)
  return [path.join('.').slice(0, 100)]
}

/** A refusal of one field that a schema cannot express. */
export function fieldProblem(field: string, code: string, message: Text): FieldProblem {
  return { field, code, message: { zh: message.zh, en: message.en } }
}
