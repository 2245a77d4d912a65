import { describe, expect, test } from '@jest/globals'
import { root } from '../../../../domain/complaint/problem-tree/areas'
import type { Node } from '../../../../domain/complaint/problem-tree/node'
import { mostAnswers } from '../../../../domain/complaint/problem-tree/first-question'
import { answersLeft, leafOf, pathOf, walk } from '../../../../domain/complaint/problem-tree/walk'
import { complaintLimits } from '../../../../domain/complaint/limits'
import { complaintRequests } from '../../../../domain/complaint/names'
import type { Text } from '../../../../domain/text'

const most = { answers: 4, choices: 8, title: 40, sentence: 110, englishSentence: 260 }

const ways = walk()
const leaves = ways.map(({ leaf }) => leaf)
const filings = leaves.flatMap((leaf) => (leaf.tag === 'filing' ? [leaf] : []))

/** Every node once for each place that it stands at; throws on a loop. */
const nodesOf = (node: Node, above: readonly Node[] = []): readonly Node[] => {
  if (above.includes(node)) throw new Error(`${node.id} leads back to itself`)
  return node.tag === 'question'
    ? [node, ...node.choices.flatMap((choice) => nodesOf(choice, [...above, node]))]
    : [node]
}
const nodes = nodesOf(root)

/** Every sentence of the tree for people, with the id it stands under. */
const sentences: readonly { readonly at: string; readonly text: Text }[] = nodes.flatMap((node) => {
  const own = ((): readonly (Text | null)[] => {
    switch (node.tag) {
      case 'question':
        return [node.ask, node.title, node.detail]
      case 'filing':
        return [
          node.title,
          ...node.evidence,
          ...node.facts,
          ...node.sentences,
          node.advice.text,
          node.advice.source,
        ]
      case 'lawful':
        return [node.title, node.why.text, node.why.source, node.then]
      case 'elsewhere':
        return [
          node.title,
          node.why,
          ...node.evidence,
          ...node.places.flatMap(({ name, how }) => [name, how]),
        ]
    }
  })()
  return own.flatMap((text) => (text === null ? [] : [{ at: node.id, text }]))
})

const lengthOf = (text: string): number => [...text].length
interface Named {
  readonly id?: string
  readonly at?: string
  readonly leaf?: { readonly id: string }
}
/** The names of what is wrong, so that a failure says where to look. */
const failing = <Item extends string | Named>(
  items: readonly Item[],
  isWrong: (item: Item) => boolean,
): readonly string[] =>
  items
    .filter(isWrong)
    .map((item) => (typeof item === 'string' ? item : (item.id ?? item.at ?? item.leaf?.id ?? '')))

describe('the decision tree', () => {
  test('knows three hundred situations and more, each under an id of its own', () => {
    expect(leaves.length).toBeGreaterThanOrEqual(300)
    const ids = nodes.map(({ id }) => id)
    expect(failing(ids, (id) => ids.indexOf(id) !== ids.lastIndexOf(id))).toEqual([])
    expect(failing(ids, (id) => !/^[a-z][a-z-]*$/.test(id))).toEqual([])
  })

  test('comes to an answer on every way, after four answers at most', () => {
    expect(failing(ways, ({ questions }) => questions.length > most.answers)).toEqual([])
    const questions = nodes.flatMap((node) => (node.tag === 'question' ? [node] : []))
    expect(failing(questions, ({ choices }) => choices.length < 2 || choices.length > most.choices)).toEqual(
      [],
    )
  })

  test('tells the choices of a question apart, and one situation from the other in a trade', () => {
    for (const node of nodes) {
      if (node.tag !== 'question') continue
      for (const language of ['zh', 'en'] as const) {
        const titles = node.choices.map(({ title }) => title[language])
        expect(new Set(titles).size).toBe(titles.length)
      }
    }
    const stories = filings.map(
      ({ sentences: own, title }) => `${title.zh} ${own.map(({ zh }) => zh).join('')}`,
    )
    expect(failing(stories, (story) => stories.indexOf(story) !== stories.lastIndexOf(story))).toEqual([])
  })

  test('speaks both languages everywhere, with Chinese in English only in parentheses', () => {
    expect(failing(sentences, ({ text }) => text.zh.trim() === '' || text.en.trim() === '')).toEqual([])
    expect(
      failing(sentences, ({ text }) => /\p{Script=Han}/u.test(text.en.replace(/\([^)]*\)/g, ''))),
    ).toEqual([])
    expect(failing(sentences, ({ text }) => /[’‘"]/.test(text.en))).toEqual([])
    expect(failing(sentences, ({ text }) => !/\p{Script=Han}/u.test(text.zh))).toEqual([])
  })

  test('speaks in short sentences', () => {
    expect(
      failing(
        sentences,
        ({ text }) => lengthOf(text.zh) > most.sentence || lengthOf(text.en) > most.englishSentence,
      ),
    ).toEqual([])
    expect(failing(nodes, ({ title }) => lengthOf(title.zh) > most.title)).toEqual([])
  })

  test('is found by words in both languages', () => {
    expect(
      failing(
        leaves,
        ({ also }) =>
          also.some((word) => word.trim() === '') ||
          !also.some((word) => /\p{Script=Han}/u.test(word)) ||
          !also.some((word) => /^[\w-]+$/.test(word)),
      ),
    ).toEqual([])
  })

  test('gives its nodes and the way to them by id, and null for what it does not know', () => {
    for (const { leaf, questions } of ways) {
      expect(leafOf(leaf.id)).toBe(leaf)
      expect(pathOf(leaf.id)).toEqual([...questions, leaf])
    }
    expect(pathOf('root')).toEqual([root])
    expect(leafOf('root')).toBeNull()
    expect(leafOf('produce')).toBeNull()
    expect(leafOf('no-such')).toBeNull()
    expect(pathOf('toString')).toBeNull()
  })
})

describe('a leaf to file', () => {
  test('says what to prepare, what to state and how to begin', () => {
    expect(
      failing(
        filings,
        ({ evidence, facts, sentences: own }) =>
          evidence.length < 2 || evidence.length > 6 || facts.length === 0 || own.length < 3,
      ),
    ).toEqual([])
    expect(failing(filings, ({ sentences: own }) => !own.some(({ zh }) => zh.includes('___')))).toEqual([])
    expect(
      failing(filings, ({ sentences: own }) =>
        own.some(({ zh, en }) => zh.includes('___') !== en.includes('___')),
      ),
    ).toEqual([])
  })

  test('asks for something in a complaint, and for nothing in a mere report', () => {
    const isComplaint = (kinds: readonly string[]): boolean => kinds.includes('complaint')
    expect(failing(filings, ({ kinds }) => kinds.length === 0)).toEqual([])
    expect(failing(filings, ({ kinds, requests }) => isComplaint(kinds) !== requests.length > 0)).toEqual([])
    expect(
      failing(filings, ({ requests }) => requests.some((request) => !complaintRequests.includes(request))),
    ).toEqual([])
    expect(failing(filings, ({ requests }) => new Set(requests).size !== requests.length)).toEqual([])
  })

  test('has sentences that together fit the form, and the Chinese ones the national form', () => {
    const together = (texts: readonly Text[], language: 'zh' | 'en'): number =>
      lengthOf(texts.map((text) => text[language]).join('\n'))
    expect(
      failing(filings, ({ sentences: own }) => together(own, 'zh') > complaintLimits.nationalStory),
    ).toEqual([])
    expect(failing(filings, ({ sentences: own }) => together(own, 'en') > complaintLimits.story)).toEqual([])
  })

  test('names an article only where the table of rules has one', () => {
    const sources = new Set(filings.flatMap(({ advice }) => (advice.source ? [advice.source.zh] : [])))
    expect([...sources].sort()).toEqual(
      [
        '总局令第121号第十八条',
        '总局令第121号第二十二条',
        '总局令第121号第三十六条',
        '总局令第121号第三十七条',
        '消费者权益保护法第五十五条',
        '食品安全法第一百四十八条',
        '网络交易监督管理办法第十二条',
      ].sort(),
    )
    const articles = sentences.filter(
      ({ text }) => /第[一二三四五六七八九十百]+条/.test(text.zh) && !sources.has(text.zh),
    )
    expect(articles).toEqual([])
  })
})

describe('an early end', () => {
  test('says where else to go, how, and what to bring', () => {
    const others = leaves.flatMap((leaf) => (leaf.tag === 'elsewhere' ? [leaf] : []))
    expect(failing(others, ({ places, evidence }) => places.length === 0 || evidence.length === 0)).toEqual(
      [],
    )
    const places = others.flatMap((leaf) => leaf.places)
    expect(failing(places, ({ phone }) => phone !== null && !/^\d{3,5}$/.test(phone))).toEqual([])
    expect(failing(places, ({ how }) => how.zh.trim() === '')).toEqual([])
  })

  test('says of what is lawful why, and what can still be done', () => {
    const answers = leaves.flatMap((leaf) => (leaf.tag === 'lawful' ? [leaf] : []))
    expect(answers.length).toBeGreaterThanOrEqual(20)
    expect(failing(answers, ({ why, then }) => why.text.zh === '' || then.zh === '')).toEqual([])
  })
})

test('the first question, which stands apart, says how many answers the longest way takes', () => {
  expect(mostAnswers).toBe(answersLeft(root))
})
