import { describe, expect, test } from '@jest/globals'
import { documentKey } from '../../../../domain/credit/document-number'

describe('a document number', () => {
  test.each([
    '闽罚[2026]3号',
    '闽罚（2026）3号',
    '闽罚(2026)3号',
    '闽罚【2026】3号',
    '闽罚﹝2026﹞3号',
    '闽罚［２０２６］３号',
    ' 闽罚 〔2026〕 3 号\u3000',
    '闽罚\u200b〔2026〕3号',
    '闽罚{2026}3号',
    '闽罚<2026>3号',
    '闽罚《2026》3号',
  ])('is one however its brackets, width and blanks are written: %s', (number) => {
    expect(documentKey(number)).toBe('闽罚〔2026〕3号')
  })

  test('is another where a digit, a character or the length differs', () => {
    const numbers = [
      '闽罚〔2026〕3号',
      '闽罚〔2026〕31号',
      '闽罚〔2025〕3号',
      '晋罚〔2026〕3号',
      '闽罚2026-3号',
    ]
    expect(new Set(numbers.map(documentKey)).size).toBe(numbers.length)
  })
})
