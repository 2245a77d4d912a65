import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { highlight } from '../../../src/credit/search/highlight.rules'

const marked = (name: string, query: string): string =>
  highlight(name, query)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('')

describe('what was searched for is marked in a name', () => {
  test.each([
    ['福州示例食品有限公司', '示例', '福州[示例]食品有限公司'],
    ['示例（福州）食品', '示例福州', '[示例（福州]）食品'],
    ['示例 ＡＢＣ 商店', 'abc', '示例 [ＡＢＣ] 商店'],
    ['福州示例食品', 'fzsl', '福州示例食品'],
    ['福州示例食品', '', '福州示例食品'],
    ['福州示例食品', '（）', '福州示例食品'],
  ])('%s, %s', (name, query, expected) => {
    expect(marked(name, query)).toBe(expected)
  })

  test('and the name stays whole whatever is searched for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, query) => {
        expect(
          highlight(name, query)
            .map(({ text }) => text)
            .join(''),
        ).toBe(name)
      }),
    )
  })
})
