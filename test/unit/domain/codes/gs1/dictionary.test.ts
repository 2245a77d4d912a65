import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import {
  everyIdentifier,
  fits,
  identifier,
  identifierLength,
  unknownIdentifier,
  type Component,
} from '../../../../../domain/codes/gs1/dictionary'
import { linter } from '../../../../../domain/codes/gs1/lint/linters'
import { describeWithShared, sharedPath } from '../../../../shared-data'

describe('the dictionary', () => {
  test('names every identifier in Chinese and English', () => {
    for (const ai of everyIdentifier()) {
      const name = identifier(ai)?.name
      expect([ai, name?.zh ?? '', name?.en ?? '']).toEqual([
        ai,
        expect.stringMatching(/[\u4e00-\u9fff]/),
        expect.stringMatching(/^[A-Z]/),
      ])
    }
  })

  test('knows every rule its formats name', () => {
    const rules = everyIdentifier().flatMap(
      (ai) => identifier(ai)?.components.flatMap((component) => component.rules) ?? [],
    )
    expect([...new Set(rules)].filter((rule) => linter(rule) === null)).toEqual([])
  })

  test('knows what the standard says of identifiers nobody defined', () => {
    expect(unknownIdentifier('236')).toMatchObject({ fixed: false, min: 1, max: 90 })
    expect(unknownIdentifier('419')).toMatchObject({ fixed: true, min: 13, max: 13 })
    for (const ai of ['2', '23', '2367', '800', '12345', '8A', '']) expect(unknownIdentifier(ai)).toBeNull()
  })

  test('tells lengths by the first two digits', () => {
    expect(['01', '23', '31', '89'].map(identifierLength)).toEqual([2, 3, 4, 0])
  })

  test('patterns stand for any digit', () => {
    expect([fits('3103', '310n'), fits('3203', '310n'), fits('310', '310n'), fits('01', '01')]).toEqual([
      true,
      false,
      false,
      true,
    ])
  })
})

/** One line of the official file, in its own notation. */
interface Line {
  readonly ai: string
  readonly flags: string
  readonly format: string
  readonly attributes: string
  readonly title: string
}

describeWithShared('the dictionary agrees with the official file', () => {
  const lines = readFileSync(sharedPath('data/gs1/gs1-syntax-dictionary.txt'), 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .flatMap(linesOf)

  test('identifier by identifier, none missing and none more', () => {
    expect(everyIdentifier()).toEqual(lines.map(({ ai }) => ai))
  })

  test('in flags, format, pairs, path and title of each', () => {
    expect(lines.map(({ ai }) => ours(ai))).toEqual(lines)
  })
})

function linesOf(line: string): Line[] {
  const [body = '', ...comment] = line.split('#')
  const [range = '', ...words] = body.trim().split(/\s+/)
  const flags = /^[*?]+$/.test(words[0] ?? '') ? (words.shift() ?? '') : ''
  const [from = '', to = from] = range.split('-')
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, step) => ({
    ai: from === to ? from : String(Number(from) + step),
    flags,
    format: words.filter((word) => /^\[?[NXYZ]/.test(word)).join(' '),
    attributes: words
      .filter((word) => /^[a-z]/.test(word))
      .sort()
      .join(' '),
    title: comment.join('#').trim(),
  }))
}

function ours(ai: string): Line | null {
  const entry = identifier(ai)
  if (!entry) return null
  const { fixed, attribute, components, requires, excludes, qualifiers, title } = entry
  const chains = qualifiers?.map((chain) => chain.join(',')).join('|')
  const attributes = [
    ...requires.map((groups) => `req=${groups.map((group) => group.join('+')).join(',')}`),
    ...(excludes.length > 0 ? [`ex=${excludes.join(',')}`] : []),
    ...(chains === undefined ? [] : [chains === '' ? 'dlpkey' : `dlpkey=${chains}`]),
  ]
  return {
    ai,
    flags: (fixed ? '*' : '') + (attribute ? '?' : ''),
    format: components.map(formatOf).join(' '),
    attributes: attributes.sort().join(' '),
    title,
  }
}

function formatOf({ set, min, max, optional, rules }: Component): string {
  const piece = `${set}${min === max ? '' : '..'}${max}`
  return [optional ? `[${piece}]` : piece, ...rules].join(',')
}
