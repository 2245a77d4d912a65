/** Whether a story is rather a 投诉, a 举报, or both: a suggestion from its words, never a decision. */
import { say, type Text } from '../../text'
import type { CaseKind, ComplaintDraft } from '../case'
import { bystanderSigns, ownLossSigns, unlawfulSigns } from './signs'

export interface KindSuggestion {
  readonly kinds: readonly CaseKind[]
  /** Why, one sentence each, none twice; empty when the story says nothing of it. */
  readonly reasons: readonly { readonly kind: CaseKind; readonly because: Text }[]
}

/** What the words before a sign take away: “不是假货” accuses nobody. */
const denials = ['不是', '并非', '没有', '不算']

const ownLoss = say('您要求退款、赔偿等，要走投诉', 'What you ask for is given only by a complaint')
const bystander = say('没有买过东西的，只能举报', 'Who has bought nothing can only report')

/**
 * What the story and the requests suggest. Both kinds where the person has a loss of their own and the words point to
 * an unlawful act; a report alone where nothing was bought; otherwise a complaint.
 */
export function suggestKinds({
  story,
  requests,
}: Pick<ComplaintDraft, 'story' | 'requests'>): KindSuggestion {
  const signs = unlawfulSigns
    .filter(({ words }) => words.some((word) => isSaid(story, word)))
    .map(({ because }) => ({ kind: 'report' as const, because }))
  if (bystanderSigns.some((words) => story.includes(words)) && requests.length === 0) {
    return { kinds: ['report'], reasons: [{ kind: 'report', because: bystander }, ...signs] }
  }
  const hasOwnLoss = requests.length > 0 || ownLossSigns.some((words) => story.includes(words))
  const own = hasOwnLoss ? [{ kind: 'complaint' as const, because: ownLoss }] : []
  return {
    kinds: signs.length > 0 ? ['complaint', 'report'] : ['complaint'],
    reasons: [...own, ...signs],
  }
}

function isSaid(story: string, word: string): boolean {
  for (let at = story.indexOf(word); at !== -1; at = story.indexOf(word, at + word.length)) {
    const before = story.slice(0, at)
    if (!denials.some((denial) => before.endsWith(denial))) return true
  }
  return false
}
