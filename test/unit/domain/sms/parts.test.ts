import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mostParts, partLength, smsParts } from '../../../../domain/sms/parts'

const body = (part: string): string => part.replace(/^\d\/\d /, '')
const cjk = fc.constantFrom(...'福州示例茶业有限公司注意谨慎，。；')

describe('a text cut into messages', () => {
  test('stays one when it fits, without a number', () => {
    expect(smsParts('未见召回。')).toEqual(['未见召回。'])
    expect(smsParts('长'.repeat(70))).toEqual(['长'.repeat(70)])
    expect(smsParts(' \n ')).toEqual([])
  })

  test('is numbered when it does not, and nothing is lost', () => {
    const text = '长'.repeat(71)
    const parts = smsParts(text)
    expect(parts.map((part) => part.slice(0, 4))).toEqual(['1/2 ', '2/2 '])
    expect(parts.map(body).join('')).toBe(text)
  })

  test('is cut at a pause of the sentence sooner than in a word', () => {
    const [first] = smsParts(`${'甲'.repeat(50)}。${'乙'.repeat(60)}`)
    expect(first).toBe(`1/2 ${'甲'.repeat(50)}。`)
  })

  test('is never cut inside a code, a date or a pair of surrogates', () => {
    for (const word of ['91350100M000100Y43', '2026-11-23', '6901234567892', '12.50%', '🙂']) {
      for (let before = 40; before < 72; before++) {
        const parts = smsParts('中'.repeat(before) + word + '文'.repeat(40))
        expect(parts.some((part) => part.includes(word))).toBe(true)
      }
    }
  })

  test('that is far too long ends with an ellipsis', () => {
    const parts = smsParts('很'.repeat(2000))
    expect(parts).toHaveLength(mostParts)
    expect(parts.at(-1)).toMatch(/^5\/5 很+…$/)
  })

  test('every part of every text fits into one message', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc
        .array(fc.oneof(cjk, fc.stringMatching(/^[0-9A-Z-]{1,90}$/)), { maxLength: 80 })
        .map((all) => all.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const parts = smsParts(text)
        expect(parts.length).toBeLessThanOrEqual(mostParts)
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(partLength)
          expect(part.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  test('codes that fit into a part are found whole in one, wherever they stand', () => {
    const code = fc.stringMatching(/^[0-9A-Z]{8,30}$/)
    fc.assert(
      fc.property(fc.array(cjk, { maxLength: 90 }), code, (before, word) => {
        const parts = smsParts(`${before.join('')}${word}。`)
        expect(parts.some((part) => part.includes(word))).toBe(true)
      }),
    )
  })
})
