import { describe, expect, test } from '@jest/globals'
import { blanksIn, without, withHeard, withMore } from '../../../src/complaint/writing/story'

describe('a story that grows', () => {
  test('takes a ready sentence on a line of its own', () => {
    expect(withMore('', '第一句。')).toBe('第一句。')
    expect(withMore('第一句。\n', '第二句。')).toBe('第一句。\n第二句。')
  })

  test('gives a sentence back without touching what stands around it', () => {
    expect(without('前面。\n买了___（茶）。\n后面。', '买了___（茶）。')).toBe('前面。\n后面。')
    expect(without('买了___.\n后面。', '买了___.')).toBe('后面。')
    expect(without('改过的句子。', '句子')).toBe('改过的。')
  })

  test('takes what was heard behind what is there, with a blank between English words alone', () => {
    expect(withHeard('', '茶叶有霉味')).toBe('茶叶有霉味')
    expect(withHeard('昨天', '茶叶有霉味')).toBe('昨天茶叶有霉味')
    expect(withHeard('The tea', 'was mouldy')).toBe('The tea was mouldy')
    expect(withHeard('The tea ', 'was mouldy')).toBe('The tea was mouldy')
  })

  test('knows how many blanks are left', () => {
    expect(blanksIn('花了___元，在___。')).toBe(2)
    expect(blanksIn('花了 20 元 a_b')).toBe(0)
  })
})
