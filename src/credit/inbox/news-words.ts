import type { InboxItem } from '../../../contract/follow'
import { termOfRecord, termsOfKinds } from '../../../domain/credit/record-terms'
import { statusNames } from '../../../domain/credit/status'
import type { TermId } from '../../../domain/glossary/names'
import { termsOfNews } from '../../case-course/state-terms'
import { inLanguage, type Language, type Say } from '../../i18n/messages'
import { termsOfStatuses } from '../../terms/status-terms'
import { kindWords, type SayRecord } from '../merchant/record-words'
import { recordWords } from '../merchant/record.presenter'
import type { followMessages } from '../messages'

type SayFollow = Say<(typeof followMessages)['zh']>
type RecordNews = Extract<InboxItem, { about: 'record' }>
/** What changed about a merchant. */
export type FollowNews = Exclude<InboxItem, { about: 'case' }>

const endings = {
  lapsed: 'lapsed',
  repaired: 'repaired',
  annulled: 'annulled',
  removed: 'removed',
  withdrawn: 'takenBack',
  deregistered: 'deregistered',
  hidden: 'hidden',
} as const

/** The terms that a line uses. */
export function termsOfItem(item: InboxItem): readonly TermId[] {
  if (item.about === 'case') return termsOfNews([item])
  if (item.about === 'status') return termsOfStatuses([item.before, item.after])
  const { record, kind, ending } = item
  const term = record && termOfRecord(record)
  return [
    ...(term ? [term] : termsOfKinds([kind])),
    ...(ending === 'repaired' ? (['repair'] as const) : []),
    ...(ending === 'lapsed' ? (['publicity-period'] as const) : []),
  ]
}

/** What changed, in a sentence. Of a record that may not be shown any more it says the kind and why it ended. */
export function newsWords(
  item: FollowNews,
  say: SayFollow,
  sayRecord: SayRecord,
  language: Language,
): string {
  if (item.about === 'record') return recordNews(item, say, sayRecord)
  return say('status', {
    before: inLanguage(statusNames[item.before], language),
    after: inLanguage(statusNames[item.after], language),
  })
}

function recordNews(item: RecordNews, say: SayFollow, sayRecord: SayRecord): string {
  const kind = sayRecord(kindWords[item.kind])
  const { record, change, ending } = item
  if (change === 'withdrawn')
    return ending === null
      ? say('withdrawn', { kind })
      : say('withdrawnWith', { kind, ending: say(endings[ending]) })
  if (record === null) return say('publishedOnce', { kind })
  const { title } = recordWords(record, sayRecord)
  if (change === 'published')
    return title === '' ? say('published', { kind }) : say('publishedWith', { kind, title })
  return title === '' ? say('corrected', { kind }) : say('correctedWith', { kind, title })
}
