import { Settings } from 'typebox/system'
import type { TLocalizedValidationError } from 'typebox/error'
import type { FieldProblem } from '../../../contract/problems'
import { say, type Text } from '../../../domain/text'
import { fieldProblem, sentenceOf } from '../../http/field-problems'

/** Every fault of an event is told, not only the first eight; input must still not decide how many. */
Settings.Set({ maxErrors: 100 })

/** What is wrong with a part of a document, by its JSON Pointer (RFC 6901). */
export type Fault = FieldProblem

/** Longer pointers are cut: names of fields come from outside. */
const maxPointer = 400

export function fault(pointer: string, code: string, message: Text): Fault {
  return fieldProblem(pointer.slice(0, maxPointer), code, message)
}

/** One step deeper in a JSON Pointer. */
export function below(pointer: string, name: string | number): string {
  return `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/**
 * What a schema refused, each place once.
 * @param root JSON Pointer of the value that was checked
 */
export function schemaFaults(errors: readonly TLocalizedValidationError[], root: string): Fault[] {
  const found = new Map<string, Fault>()
  const put = (pointer: string, code: string, message: Text) => {
    if (!found.has(pointer)) found.set(pointer, fault(pointer, code, message))
  }
  for (const error of errors) {
    const { keyword } = error
    const place = `${root}${error.instancePath}`
    // Unknown names are told as `boolean` at their own place too, and a choice by what fails in each branch.
    if (keyword === 'boolean' || keyword === 'anyOf') continue
    if (keyword === 'required')
      for (const name of error.params.requiredProperties) put(below(place, name), keyword, sentenceOf(error))
    else if (keyword === 'additionalProperties')
      for (const name of error.params.additionalProperties) put(below(place, name), keyword, unknownName)
    else put(place, keyword, special(error) ?? sentenceOf(error))
  }
  return [...found.values()]
}

const unknownName = say(
  '标准里没有这一项。自己加的项要写成带前缀的名字，如 ex:weight。',
  'The standard has no such field. Fields of your own need a name with a prefix, as ex:weight.',
)

const types: Readonly<Record<string, Text>> = {
  string: say('应当是文字。', 'This must be text.'),
  number: say('应当是数字，不加引号。', 'This must be a number, without quotes.'),
  array: say('应当是列表。', 'This must be a list.'),
  object: say('应当是对象。', 'This must be an object.'),
  boolean: say('应当是 true 或 false。', 'This must be true or false.'),
}

const formats: Readonly<Record<string, Text>> = {
  uri: say(
    '应当是 URI，如 https://id.gs1.org/… 或 urn:…。',
    'This must be a URI, as https://id.gs1.org/… or urn:….',
  ),
  'date-time': say(
    '应当是带时区的时间，如 2026-11-27T10:00:00+08:00。',
    'This must be a time with its zone, as 2026-11-27T10:00:00+08:00.',
  ),
}

const patterns: Readonly<Record<string, Text>> = {
  eventTimeZoneOffset: say(
    '时区写作 +08:00 这样的形式，从 -14:00 到 +14:00。',
    'The offset is written as +08:00, from -14:00 to +14:00.',
  ),
  uom: say(
    '计量单位用 UN/CEFACT 第 20 号建议书的代码，如 KGM。',
    'Units are codes of UN/CEFACT Recommendation 20, as KGM.',
  ),
  hexBinaryValue: say('只用十六进制数字。', 'Hexadecimal digits only.'),
  schemaVersion: say('版本写作 2.0 这样的形式。', 'The version is written as 2.0.'),
}
const unknownWord = say(
  'CBV 2.0 没有这个词。标准词直接写（如 shipping），自己的词写成 URI。',
  'CBV 2.0 has no such word. Words of the standard are written bare (shipping), your own as a URI.',
)

function special(error: TLocalizedValidationError): Text | undefined {
  if (error.keyword === 'type') return types[String(error.params.type)]
  if (error.keyword === 'format') return formats[error.params.format]
  if (error.keyword !== 'pattern') return undefined
  const name = error.instancePath.split('/').at(-1) ?? ''
  return patterns[name] ?? unknownWord
}
