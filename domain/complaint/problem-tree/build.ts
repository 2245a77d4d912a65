/** The words in which the trades write down their leaves. */
import type { TermId } from '../../glossary/names'
import { say, type Text } from '../../text'
import type { CaseKind } from '../case'
import type { ComplaintRequest } from '../request-kinds'
import type { Advice, ElsewhereLeaf, FilingLeaf, LawfulLeaf, Node, Place, Question } from './node'

/** What every filing of one kind of purchase needs: its papers, its facts, how its story begins and ends. */
export interface Basis {
  readonly keep: readonly Text[]
  readonly state: readonly Text[]
  readonly begin: Text
  readonly end: Text
}

interface FilingWords {
  /** Blank-separated words for the search. */
  readonly also: string
  readonly asks?: readonly ComplaintRequest[]
  /** Papers of this very situation; they stand before those of the basis. */
  readonly keep: readonly Text[]
  /** Facts of this very situation. */
  readonly state?: readonly Text[]
  /** Sentences of this very situation, between the beginning and the end of the basis. */
  readonly write: readonly Text[]
  readonly advice: Advice
}

type MakeFiling = (id: string, title: Text, words: FilingWords) => FilingLeaf

const wordsOf = (also: string): readonly string[] => also.split(' ')

const filing =
  ({ keep, state, begin, end }: Basis, kinds: readonly CaseKind[]): MakeFiling =>
  (id, title, words) => ({
    tag: 'filing',
    id,
    title,
    also: wordsOf(words.also),
    kinds,
    requests: words.asks ?? [],
    evidence: [...words.keep, ...keep],
    facts: [...(words.state ?? []), ...state],
    sentences: [begin, ...words.write, end],
    advice: words.advice,
  })

/** The filing leaves of a kind of purchase: 投诉, 举报, or both. */
export function filings(basis: Basis): {
  readonly complain: MakeFiling
  readonly report: MakeFiling
  readonly both: MakeFiling
} {
  return {
    complain: filing(basis, ['complaint']),
    report: filing(basis, ['report']),
    both: filing(basis, ['complaint', 'report']),
  }
}

/** It is lawful: why, and what can still be done. */
export function lawful(
  id: string,
  title: Text,
  { also, why, then }: { readonly also: string; readonly why: Advice; readonly then: Text },
): LawfulLeaf {
  return { tag: 'lawful', id, title, also: wordsOf(also), why, then }
}

/** It belongs to somebody else: why, whom, and what to bring. */
export function elsewhere(
  id: string,
  title: Text,
  of: {
    readonly also: string
    readonly why: Text
    readonly to: readonly Place[]
    readonly keep: readonly Text[]
  },
): ElsewhereLeaf {
  return {
    tag: 'elsewhere',
    id,
    title,
    also: wordsOf(of.also),
    why: of.why,
    places: of.to,
    evidence: of.keep,
  }
}

/** More choices than this at once are hard to read on a phone. */
const mostChoices = 8

/** A trade: what happened there. What is too much for one screen stands behind "something else", in the same order. */
export function trade(id: string, title: Text, detail: Text | null, situations: readonly Node[]): Question {
  const isTooMuch = situations.length > mostChoices
  const choices = isTooMuch
    ? [
        ...situations.slice(0, mostChoices - 1),
        further(
          `${id}-more`,
          say('别的情况', 'Something else'),
          say('是哪一种？', 'Which is it?'),
          situations.slice(mostChoices - 1),
        ),
      ]
    : situations
  return { tag: 'question', id, title, detail, ask: say('发生了什么事？', 'What happened?'), choices }
}

/** One situation with two wishes: money back, or only that somebody looks into it. */
export function byWish(id: string, title: Text, ours: FilingLeaf, others: FilingLeaf): Question {
  return {
    tag: 'question',
    id,
    title,
    detail: null,
    ask: say('您想要什么？', 'What do you want?'),
    choices: [ours, others],
  }
}

/** One situation that hangs on a further answer. */
export function further(id: string, title: Text, ask: Text, choices: readonly Node[]): Question {
  return { tag: 'question', id, title, detail: null, ask, choices }
}

/** Advice whose article stands in the table of rules. */
export function known(zh: string, en: string, source: Text, term?: TermId): Advice {
  return { text: say(zh, en), source, ...(term === undefined ? {} : { term }) }
}

/** Advice from general knowledge: told without an article, since our table of rules does not confirm one. */
export function told(zh: string, en: string): Advice {
  return { text: say(zh, en), source: null }
}
