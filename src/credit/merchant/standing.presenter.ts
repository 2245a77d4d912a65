import type { PublicRecord } from '../../../contract/records'
import { filled, type RecordWords, type SayRecord } from './record-words'

type Standing = Extract<
  PublicRecord,
  { readonly kind: 'commitment' | 'honour' | 'rating' | 'support' | 'online-shop' | 'society' }
>

const commitmentStates = {
  open: ['commitmentOpen', 'plain'],
  kept: ['commitmentKept', 'good'],
  broken: ['commitmentBroken', 'warn'],
} as const
const ratings = {
  good: ['ratedGood', 'good'],
  medium: ['ratedMedium', 'plain'],
  poor: ['ratedPoor', 'warn'],
} as const
const origins = {
  media: 'originMedia',
  association: 'originAssociation',
  'credit-agency': 'originCreditAgency',
} as const

/** What it promised, what it was honoured with, where it sells on the web, and what others say of it. */
export function standingWords(record: Standing, say: SayRecord): RecordWords {
  const validTo = (to: string | null): string | null => (to === null ? null : say('validTo', { to }))
  switch (record.kind) {
    case 'commitment': {
      const [word, tone] = commitmentStates[record.state]
      const lines = filled(record.content, validTo(record.validTo))
      return { title: record.title, tag: { word: say(word), tone }, lines }
    }
    case 'honour':
      return { title: record.title, tag: null, lines: filled(record.content, validTo(record.validTo)) }
    case 'rating': {
      const known = record.standing === null ? null : ratings[record.standing]
      return {
        title: record.title,
        tag: known && { word: say(known[0]), tone: known[1] },
        lines: filled(say('grade', { grade: record.grade }), validTo(record.validTo)),
      }
    }
    case 'support':
      return {
        title: record.title,
        tag: null,
        lines: filled(
          record.content,
          record.amountStated === null ? null : say('amountStated', { amount: record.amountStated }),
          say('supportSaysNothing'),
        ),
      }
    case 'online-shop':
      return shopWords(record, say)
    case 'society':
      return {
        title: record.title,
        tag: { word: say('notOfficial'), tone: 'note' },
        lines: filled(
          say('gatheredBy', { origin: say(origins[record.origin]) }),
          record.content,
          record.address === null ? null : say('readAt', { address: record.address }),
        ),
      }
  }
}

function shopWords(
  {
    title,
    platform,
    address,
    markAddress,
    showsLicence,
  }: Extract<Standing, { readonly kind: 'online-shop' }>,
  say: SayRecord,
): RecordWords {
  return {
    title,
    tag:
      showsLicence === null
        ? null
        : showsLicence
          ? { word: say('showsLicence'), tone: 'good' }
          : { word: say('showsNoLicence'), tone: 'note' },
    lines: filled(
      platform === null ? say('ownSite') : say('onPlatform', { platform }),
      say('webAddress', { address }),
      // A link is more than a line: it stands below, see `ShopMark`.
      markAddress === null ? say('noMark') : null,
    ),
  }
}
