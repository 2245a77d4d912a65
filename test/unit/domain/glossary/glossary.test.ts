import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { chineseNumber } from '../../../../domain/article-number'
import { findTerms, glossary, glossaryGroups } from '../../../../domain/glossary/glossary'
import { citation, citationsOf, type LawId } from '../../../../domain/glossary/laws'
import { termNames, type TermId } from '../../../../domain/glossary/names'
import { describeWithShared, sharedPath } from '../../../shared-data'

const root = resolve(__dirname, '../../../..')
const ids = Object.keys(termNames) as TermId[]

const sourcesUnder = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? sourcesUnder(path) : /\.tsx?$/.test(name) ? [path] : []
  })

const sentences = (text: string): number =>
  text.split(/[。！？]|[.!?](?:\s|$)/).filter((part) => part.trim() !== '').length

describe('the glossary', () => {
  test('explains every term in both languages, in three sentences at most', () => {
    const wrong = ids.filter((id) => {
      const { plain, forMe } = glossary[id]
      const texts = [termNames[id], plain, forMe]
      return (
        texts.some(
          ({ zh, en }) => !/\p{Script=Han}/u.test(zh) || /\p{Script=Han}/u.test(en) || en.trim() === '',
        ) || [plain, forMe].some(({ zh, en }) => sentences(zh) > 3 || sentences(en) > 3)
      )
    })
    expect(wrong).toEqual([])
  })

  test('puts every term into one group', () => {
    expect(glossaryGroups.flatMap(({ terms }) => terms).sort()).toEqual([...ids].sort())
  })

  test('has no term that no screen uses', () => {
    const used = [
      ...sourcesUnder(join(root, 'src')),
      ...sourcesUnder(join(root, 'domain/complaint/problem-tree')),
      // Which term explains a record is a rule.
      ...sourcesUnder(join(root, 'domain/credit')),
    ]
      .filter((path) => !/[/\\]glossary[/\\]/.test(path))
      .map((path) => readFileSync(path, 'utf8'))
      .filter((source) => /glossary\/names|terms\/Term|\bknown\(/.test(source))
      .join('\n')
    expect(ids.filter((id) => !new RegExp(`['"]${id}['"]`).test(used))).toEqual([])
  })

  test('is found by a name, another word, or what stands in an explanation, whatever the language', () => {
    const found = (asked: string): readonly TermId[] => findTerms(asked).flatMap(({ terms }) => terms)
    expect(found('受理')).toEqual(expect.arrayContaining(['acceptance', 'refusal']))
    expect(found('假一赔三')).toEqual(['fraud-threefold'])
    expect(found(' SC ')).toContain('food-production-licence')
    expect(found('power OF attorney')).toEqual(['power-of-attorney'])
    expect(found('没有这个词')).toEqual([])
    expect(found('')).toHaveLength(ids.length)
  })
})

describe('the articles under an explanation', () => {
  test.each([
    [5, '五'],
    [10, '十'],
    [16, '十六'],
    [42, '四十二'],
    [105, '一百零五'],
    [148, '一百四十八'],
  ])('%d is written %s', (number, written) => expect(chineseNumber(number)).toBe(written))

  test('are named with their rule, and a rule without articles by itself', () => {
    expect(citation('XF', [55])).toEqual({
      zh: '《消费者权益保护法》第五十五条',
      en: 'Consumer protection law, art. 55',
    })
    expect(citation('L107', [[6, 9], 11]).zh).toMatch(/第六条至第九条、第十一条$/)
    expect(citation('FORMS', []).zh).toBe('市场监督管理部门处理投诉举报文书式样')
    expect(citationsOf({})).toEqual([])
  })
})

/** How the table of rules writes each law in a line that names its articles. */
const inTable: Readonly<Record<LawId, RegExp>> = {
  L121: /令121|L121/,
  L107: /令107|L107/,
  L44: /令44|L44/,
  YC: /\[YC\]/,
  GSTL: /\[GSTL\]/,
  GSGD: /\[GSGD\]/,
  HTBG: /\[HTBG\]/,
  WJJY: /\[WJJY\]/,
  CFCX: /\[CFCX\]/,
  XF: /消法/,
  SPAQ: /食品安全法/,
  NDRC36: /NDRC36/,
  L112: /L112/,
  L127: /L127/,
  L81: /L81/,
  FORMS: /FORMS/,
}

describeWithShared('the table of rules beside the checkout', () => {
  const lines = readFileSync(sharedPath('domain/law.md'), 'utf8').split('\n')
  /** 4–9 also names 5. */
  const names = (line: string, article: number): boolean =>
    [...line.matchAll(/(\d+)(?:[–-](\d+))?/g)].some(
      ([, first = '', last = first]) => Number(first) <= article && article <= Number(last),
    )

  /** A row of the table of clocks, which names no other rule: its bare articles are those of Order 121. */
  const isOfClockTable = (line: string): boolean =>
    /^\|.*art\. \d/.test(line) && !/\[[A-Z]|消法|令\d/.test(line)

  test('names every article that the glossary cites', () => {
    const missing = ids.flatMap((id) =>
      Object.entries(glossary[id].cites).flatMap(([law, articles]) => {
        const ofLaw = lines.filter(
          (line) => inTable[law as LawId].test(line) || (law === 'L121' && isOfClockTable(line)),
        )
        if (ofLaw.length === 0) return [`${id}: ${law}`]
        return articles
          .flat()
          .filter((article) => !ofLaw.some((line) => names(line, article)))
          .map((article) => `${id}: ${law} ${article}`)
      }),
    )
    expect(missing).toEqual([])
  })
})
