import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readSms } from '../../../../domain/sms/command'

const today = '2026-11-23'
const read = (text: string) => readSms(text, today)
const traced = { kind: 'trace', gtin: '06901234567892', lot: null }

describe('a message that asks where a product comes from', () => {
  test.each([
    '溯 6901234567892',
    '溯6901234567892',
    '　溯　６９０１２３４５６７８９２ ',
    '溯源：6901234567892',
    '追溯 690 1234 567892',
    '溯 6-901234-567892',
    '溯 06901234567892',
    '\u200b溯 6901234567892\n',
  ])('is read however it is typed: %j', (text) => {
    expect(read(text)).toEqual(traced)
  })

  test.each([
    ['溯 6901234567892 L20261101', 'L20261101'],
    ['溯 6901234567892 20261101', '20261101'],
    ['溯 6901234567892 批号：A-1 2', 'A-1 2'],
    ['溯 6901234567892L7', 'L7'],
    ['溯 690 1234 567892 20261101A', '20261101A'],
    ['溯 (01)06901234567892(10)A1', 'A1'],
    ['溯 https://id.gs1.org/01/06901234567892/10/A1', 'A1'],
  ])('%s names the lot %s', (text, lot) => {
    expect(read(text)).toEqual({ ...traced, lot })
  })

  test.each(['溯', '溯 ', '溯 茶叶', '溯 6901234567893', '溯 123'])(
    'without a code that holds it is told so: %j',
    (text) => {
      expect(read(text)).toEqual({ kind: 'trace-misread' })
    },
  )
})

describe('a message about a merchant', () => {
  test.each([
    ['查 福州示例云帆茶业有限公司', '福州示例云帆茶业有限公司'],
    ['查询：云帆 茶业', '云帆 茶业'],
    ['查９１３５０１００Ｍ０００１００Ｙ４３', '91350100M000100Y43'],
  ])('%s looks up %s', (text, name) => {
    expect(read(text)).toEqual({ kind: 'merchant', text: name })
  })
})

describe('a message about a complaint', () => {
  test.each([
    '投诉 进度 2026-000128',
    '投诉进度2026000128',
    '投诉　进度　２０２６－０００１２８',
    '投诉的进度 编号：2026 000128',
  ])('is read however it is typed: %j', (text) => {
    expect(read(text)).toEqual({ kind: 'progress', number: '2026-000128' })
  })

  test('without a number it is told where the number stands', () => {
    expect(read('投诉 进度')).toEqual({ kind: 'progress-misread' })
    expect(read('投诉 进度 abc')).toEqual({ kind: 'progress-misread' })
  })
})

test.each(['', ' ', '你好', '查', '6901234567892', '投诉', 'TD', '溯'.repeat(600), '🙂'])(
  'any other text asks for help: %j',
  (text) => {
    expect(read(text)).toEqual({ kind: 'help' })
  },
)

test('every text has an answer, and a product code in it always holds', () => {
  const words = fc.constantFrom('溯', '查', '投诉', '进度', ' ', '６', '6901234567892', '-', '(10)', '批号')
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.oneof(words, fc.string({ maxLength: 4 }))).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const command = read(text)
      if (command.kind === 'trace') expect(command.gtin).toMatch(/^\d{14}$/)
      if (command.kind === 'progress') expect(command.number).toMatch(/^\d{4}-\d{6,9}$/)
    }),
  )
})
