import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import {
  defineMessages,
  heardAsOne,
  listed,
  listedApart,
  speak,
  type EnglishMessage,
} from '../../../src/i18n/messages'

const src = resolve(__dirname, '../../../src')

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : [path]
  })

interface AnyCatalogue {
  readonly zh: Readonly<Record<string, string>>
  readonly en: Readonly<Record<string, EnglishMessage>>
}
const isCatalogue = (value: unknown): value is AnyCatalogue =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value

/** Every exported catalogue, with the folder whose words it holds. */
const catalogues = filesUnder(src)
  .filter((path) => /messages[/\\]index\.ts$/.test(path))
  .flatMap((path) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the files are found by walking the tree
    const exported: Readonly<Record<string, unknown>> = require(path)
    return Object.values(exported)
      .filter(isCatalogue)
      .map((catalogue) => ({ folder: dirname(dirname(path)), catalogue }))
  })

const parametersOf = (sentence: string): readonly string[] =>
  [...new Set([...sentence.matchAll(/\{([\w:]+)\}/g)].map(([, name]) => name ?? ''))].sort()
const formsOf = (message: EnglishMessage): readonly string[] =>
  typeof message === 'string' ? [message] : [message.one, message.other]

test('what stands side by side is put together in the language in force, and in no page by hand', () => {
  expect(listed(['花生', '牛奶'], 'zh-CN')).toBe('花生、牛奶')
  expect(listed(['peanuts', 'milk'], 'en')).toBe('peanuts, milk')
  const byHand = filesUnder(src).filter((path) => readFileSync(path, 'utf8').includes(`.join('、')`))
  expect(byHand).toEqual([])
})

test('what is heard as one name is put together in the language in force', () => {
  expect(heardAsOne(['金额', '请填写'], 'zh-CN')).toBe('金额，请填写')
  expect(heardAsOne(['Amount', 'Please fill in'], 'en')).toBe('Amount, Please fill in')
  const byHand = filesUnder(src).filter((path) => /\}，\$\{|join\('，'\)/.test(readFileSync(path, 'utf8')))
  expect(byHand).toEqual([])
})

test('sentences of data are parted by the language in force, and in no page by hand', () => {
  expect(listedApart(['不用农药', '不用激素'], 'zh-CN')).toBe('不用农药；不用激素')
  expect(listedApart(['不用农药', '不用激素'], 'en')).toBe('不用农药; 不用激素')
  const byHand = filesUnder(src).filter((path) => readFileSync(path, 'utf8').includes(`.join('；')`))
  expect(byHand).toEqual([])
})

test('what stands in a sentence is written as its language writes it', () => {
  const words = defineMessages(
    { found: '{on:day} 查到 {n} 家', seen: '{at:minute}', year: '{year} 年' },
    { found: '{n} found on {on:day}', seen: '{at:minute}', year: '{year}' },
  )
  const [zh, en] = [speak(words, 'zh-CN'), speak(words, 'en')]
  expect(zh('found', { on: '2026-05-08', n: 12345 })).toBe('2026-05-08 查到 12345 家')
  expect(en('found', { on: '2026-05-08', n: 12345 })).toBe('12,345 found on 8 May 2026')
  expect(zh('seen', { at: '2026-12-31T16:00:00Z' })).toBe('2027-01-01 00:00')
  expect(en('seen', { at: '2026-12-31T16:00:00Z' })).toBe('1 Jan 2027, 00:00')
  expect(en('year', { year: '2026' })).toBe('2026')
})

test('a number has its English noun in the right number', () => {
  const words = defineMessages(
    { way: '{steps} 步，{days} 天', sold: '卖出 {n} 次' },
    { way: '{steps} {steps:step|steps}, {days} {days:day|days}', sold: '{n} {n:sale is|sales are} recorded' },
  )
  const [zh, en] = [speak(words, 'zh-CN'), speak(words, 'en')]
  expect(zh('way', { steps: 1, days: 2 })).toBe('1 步，2 天')
  expect(en('way', { steps: 1, days: 1_200 })).toBe('1 step, 1,200 days')
  expect(en('way', { steps: 0, days: 1 })).toBe('0 steps, 1 day')
  expect(en('sold', { n: 1 })).toBe('1 sale is recorded')
})

test('there is a catalogue for every journey and for the kit', () => {
  const folders = new Set(catalogues.map(({ folder }) => relative(src, folder)))
  expect([...folders]).toEqual(expect.arrayContaining(['complaint', 'credit', 'home', 'me', 'trace', 'ui']))
})

describe.each(catalogues.map(({ folder, catalogue }) => [relative(src, folder), folder, catalogue] as const))(
  'the words of %s',
  (_, folder, { zh, en }) => {
    test('are all there in Chinese and in English', () => {
      expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort())
      const empty = [...Object.entries(zh), ...Object.entries(en)].filter(([, message]) =>
        formsOf(message).some((form) => form.trim() === ''),
      )
      expect(empty).toEqual([])
    })

    test('are Chinese in Chinese and English in English', () => {
      const names = ['中文', 'Language (语言)']
      const mixed = Object.entries(en).filter(([, message]) =>
        formsOf(message).some((form) => /\p{Script=Han}/u.test(form) && !names.includes(form)),
      )
      expect(mixed).toEqual([])
    })

    test('have the signs of English, its money and both forms of a plural', () => {
      const strange = /[，。；：！？、（）《》「」〔〕＿\u3000]|"|\byuans?\b|\w\(s\)/
      const found = Object.entries(en).filter(([, message]) =>
        formsOf(message).some((form) => strange.test(form)),
      )
      expect(found).toEqual([])
    })

    test('are plain: no words of offices, no double negation', () => {
      // The desk speaks to officers, in the words of their rules.
      if (/[/\\]office$|[/\\]office[/\\]/.test(folder)) return
      const stiff =
        /予以|尚未|逾期|均已|应为|上述|如需|方可|并非|未见|不等于没有|不等于不|\bpursuant|\bhereby|\bprior to\b|\butili[sz]e/i
      const found = [...Object.entries(zh), ...Object.entries(en)].filter(([, message]) =>
        formsOf(message).some((form) => stiff.test(form)),
      )
      expect(found).toEqual([])
    })

    test('take the same values in both languages', () => {
      const different = Object.keys(zh).filter((key) =>
        formsOf(en[key] ?? '').some(
          (form) => parametersOf(form).join() !== parametersOf(zh[key] ?? '').join(),
        ),
      )
      expect(different).toEqual([])
    })

    test('are all used', () => {
      const sources = filesUnder(folder)
        .filter((path) => /\.tsx?$/.test(path) && !/[/\\]messages[/\\]/.test(path))
        .map((path) => readFileSync(path, 'utf8'))
        .join('\n')
      // `${trouble}Title` uses every key that ends so.
      const composed = [...sources.matchAll(/`(\w*)\$\{[^}`]+\}(\w*)`/g)].flatMap(
        ([, before = '', after = '']) =>
          before + after === '' ? [] : [new RegExp(`^${before}[\\w-]+${after}$`)],
      )
      const unused = Object.keys(zh).filter(
        (key) =>
          !new RegExp(`(['"\`])${key}\\1|\\b${key}\\b\\s*[,:}]|[|<]\\s*${key}\\b`).test(sources) &&
          !composed.some((pattern) => pattern.test(key)),
      )
      expect(unused).toEqual([])
    })
  },
)
