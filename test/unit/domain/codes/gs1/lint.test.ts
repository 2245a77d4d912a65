import { expect, test } from '@jest/globals'
import { linter } from '../../../../../domain/codes/gs1/lint/linters'
import { faultText } from '../../../../../domain/codes/gs1/lint/faults'
import { describeWithShared, readSharedJson } from '../../../../shared-data'

interface Vector {
  readonly id: string
  readonly kind: string
  readonly input: string
  readonly valid: boolean
  readonly expect: { readonly error: string; readonly highlight: string } | null
}

/** Rules that need what we do not have, with the reason. */
function unsupported({ kind, input, expect: expected }: Vector): string | null {
  if (expected?.error === 'GS1_LINTER_GCP_DATASOURCE_OFFLINE')
    return 'the register of company prefixes is a paid service of GS1; none is asked, so none can be offline'
  if (/gcppos/.test(kind) && expected?.error === 'GS1_LINTER_INVALID_GCP_PREFIX' && /^\d{5,}$/.test(input))
    return 'whether a prefix of digits is assigned only that register knows'
  return null
}

describeWithShared('component rules agree with the vectors of the GS1 syntax dictionary', () => {
  const vectors = readSharedJson<readonly Vector[]>('data/gs1/gs1_lint_vectors.json')
  const supported = vectors.filter((vector) => unsupported(vector) === null)

  test('error and marked part of every supported one', () => {
    const wrong = supported.flatMap((vector) => {
      const rule = linter(vector.kind.replace('lint:', ''))
      const found = rule?.(vector.input) ?? null
      const actual = found && {
        error: `GS1_LINTER_${found.code}`,
        highlight: mark(vector.input, found.start, found.length),
      }
      const same = rule && JSON.stringify(actual) === JSON.stringify(vector.expect)
      return same ? [] : [{ ...vector, actual }]
    })
    expect(wrong).toEqual([])
  })

  test('only those that need the register of company prefixes are left out', () => {
    expect(vectors.length - supported.length).toBeLessThanOrEqual(vectors.length / 100)
  })

  test('every fault has its own words', () => {
    for (const { expect: expected } of vectors) {
      const code = expected?.error.replace('GS1_LINTER_', '') ?? 'NOT_ZERO'
      if (code === 'GCP_DATASOURCE_OFFLINE') continue
      expect(faultText({ code, start: 0, length: 0 }, '').text.en).not.toBe('Wrong content')
    }
  })
})

function mark(text: string, start: number, length: number): string {
  return `${text.slice(0, start)}*${text.slice(start, start + length)}*${text.slice(start + length)}`
}
