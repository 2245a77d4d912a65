/** All terms, in the groups of the page that lists them. Big: pages load it when somebody asks. */
import { say, type Text } from '../text'
import { caseTerms } from './case-terms'
import { creditTerms } from './credit-terms'
import type { Explanation } from './entry'
import { termNames, type TermId } from './names'
import { productTerms } from './product-terms'
import { registrationTerms } from './registration-terms'

export const glossary: Readonly<Record<TermId, Explanation>> = {
  ...creditTerms,
  ...registrationTerms,
  ...caseTerms,
  ...productTerms,
}

export interface GlossaryGroup {
  readonly name: Text
  readonly terms: readonly TermId[]
}

export const glossaryGroups: readonly GlossaryGroup[] = [
  {
    name: say('商家的信用', 'Credit of merchants'),
    terms: Object.keys({ ...creditTerms, ...registrationTerms }) as TermId[],
  },
  { name: say('投诉和举报', 'Complaints and reports'), terms: Object.keys(caseTerms) as TermId[] },
  { name: say('商品和追溯', 'Products and tracing'), terms: Object.keys(productTerms) as TermId[] },
]

/** Letters and digits alone, small: what is typed with spaces, brackets or capitals finds the same. */
const plainWord = (text: string): string => text.toLowerCase().replace(/[\s（）()“”"'，、。·-]/g, '')

/**
 * The groups with the terms that have the words in their names, other words or explanation, in either language; all
 * of them for an empty question. Groups without any are left out.
 */
export function findTerms(asked: string): readonly GlossaryGroup[] {
  const wanted = plainWord(asked)
  const has = (id: TermId): boolean => {
    const { also, plain } = glossary[id]
    const name = termNames[id]
    return plainWord([name.zh, name.en, also, plain.zh, plain.en].join('|')).includes(wanted)
  }
  return glossaryGroups
    .map(({ name, terms }) => ({ name, terms: terms.filter(has) }))
    .filter(({ terms }) => terms.length > 0)
}
