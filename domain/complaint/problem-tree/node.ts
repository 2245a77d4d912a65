/** The parts of the decision tree that leads from a trade to what can be done. All of it is data. */
import type { TermId } from '../../glossary/names'
import type { Text } from '../../text'
import type { CaseKind } from '../case'
import type { ComplaintRequest } from '../request-kinds'

/** What is good to know, in plain words. */
export interface Advice {
  readonly text: Text
  /** The article, named only where our table of rules has it; null: general knowledge, told without a number. */
  readonly source: Text | null
  /** The term that explains what it speaks of, where there is one. */
  readonly term?: TermId
}

/** Who deals with it when the market regulator does not. */
export interface Place {
  readonly id: string
  readonly name: Text
  /** A number to call, digits alone; null where there is none for everybody. */
  readonly phone: string | null
  /** What to do there. */
  readonly how: Text
}

interface LeafBase {
  /** Stable: addresses and kept drafts name it. */
  readonly id: string
  readonly title: Text
  /** Other words that people have for it, of both languages, for the search. */
  readonly also: readonly string[]
}

/** It can be filed here. */
export interface FilingLeaf extends LeafBase {
  readonly tag: 'filing'
  /** What it is best filed as; both, where one's own money and the breach each deserve a case. */
  readonly kinds: readonly CaseKind[]
  /** 投诉请求 that usually fit; empty for a report, which asks for nothing. */
  readonly requests: readonly ComplaintRequest[]
  /** What to prepare. */
  readonly evidence: readonly Text[]
  /** What to state. */
  readonly facts: readonly Text[]
  /** Beginnings for the story; `___` is a blank to fill in. */
  readonly sentences: readonly Text[]
  readonly advice: Advice
}

/** The honest answer is that the merchant may do so. */
export interface LawfulLeaf extends LeafBase {
  readonly tag: 'lawful'
  readonly why: Advice
  /** What can still be done, or when it would be otherwise. */
  readonly then: Text
}

/** The honest answer is that somebody else deals with it. */
export interface ElsewhereLeaf extends LeafBase {
  readonly tag: 'elsewhere'
  readonly why: Text
  readonly places: readonly Place[]
  readonly evidence: readonly Text[]
}

export type Leaf = FilingLeaf | LawfulLeaf | ElsewhereLeaf

export interface Question {
  readonly tag: 'question'
  readonly id: string
  /** The question itself. */
  readonly ask: Text
  /** What answering it this way is called, in the question before; the root has none. */
  readonly title: Text
  /** Examples under the title. */
  readonly detail: Text | null
  readonly choices: readonly Node[]
}

export type Node = Question | Leaf
