import { termNames, type TermId } from '../../domain/glossary/names'
import type { Text } from '../../domain/text'

/** As sentences name it, without what explains it in brackets. */
const nameOf = (term: TermId): string => termNames[term].zh.replace(/（.*）$/, '')

/**
 * The terms that sentences of the server name. Told by their Chinese, which keeps to the words of the law, where the
 * English says the same in many ways. A term within a longer one ("受理" in "不予受理") is not named by it.
 */
export function termsNamed(sentences: readonly Text[], among: readonly TermId[]): readonly TermId[] {
  const longestFirst = [...new Set(among)].sort((one, other) => nameOf(other).length - nameOf(one).length)
  return sentences.flatMap(({ zh }) => {
    let rest = zh
    return longestFirst.filter((term) => {
      const isNamed = rest.includes(nameOf(term))
      rest = rest.split(nameOf(term)).join(' ')
      return isNamed
    })
  })
}
