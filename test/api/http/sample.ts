import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'

/** Texts of the shapes that the contract knows; the first that fits a pattern is taken. */
const texts = [
  '示例',
  '01920000-0000-7000-8000-000000000000',
  'a'.repeat(64),
  '2026-11-20',
  '2026-11-20T02:00:00.000Z',
  '91350100M000100Y43',
  '06901234567892',
  '350102',
  '13800000000',
  '123456',
]

/**
 * Some value that a schema takes: what must be there and nothing else.
 * @throws when none of the known texts fits: then the test must say itself what it sends
 */
export function sampleOf(schema: TSchema): unknown {
  const value = guess(schema)
  if (Compile(schema).Check(value)) return value
  throw new Error(`no sample fits ${JSON.stringify(schema)}`)
}

interface Parts {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly TSchema[]
  readonly properties?: Readonly<Record<string, TSchema>>
  readonly required?: readonly string[]
  readonly items?: TSchema
  readonly minItems?: number
  readonly minimum?: number
}

function guess(schema: TSchema): unknown {
  const parts: Parts = schema
  if ('const' in parts) return parts.const
  if (parts.enum) return parts.enum[0]
  if (parts.anyOf) return parts.anyOf.map(guess).find((value) => Compile(schema).Check(value))
  switch (parts.type) {
    case 'object':
      return Object.fromEntries(
        (parts.required ?? []).map((name) => [name, guess(parts.properties?.[name] ?? {})]),
      )
    case 'array':
      return Array.from({ length: parts.minItems ?? 0 }, () => guess(parts.items ?? {}))
    case 'string':
      return texts.find((text) => Compile(schema).Check(text))
    case 'integer':
    case 'number':
      return parts.minimum ?? 0
    case 'boolean':
      return false
    default:
      return null
  }
}
