import type { PublicRecord } from '../../../contract/records'
import { filled, type RecordWords, type SayRecord } from './record-words'

type Filing = Extract<
  PublicRecord,
  { readonly kind: 'annual-report' | 'instant' | 'encumbrance' | 'alteration' }
>

const instantTopics = {
  contribution: 'contribution',
  'equity-change': 'equityChange',
  'ip-pledge': 'ipPledge',
} as const
const encumbranceTopics = {
  'equity-pledge': 'equityPledge',
  'chattel-mortgage': 'chattelMortgage',
  'judicial-assistance': 'judicialAssistance',
} as const

/** What the merchant filed, and what burdens its property. */
export function filingWords(record: Filing, say: SayRecord): RecordWords {
  const named = (value: string): string => (value === '' ? say('emptyValue') : value)
  const amount = (stated: string | null): string | null =>
    stated === null ? null : say('amountStated', { amount: stated })
  switch (record.kind) {
    case 'annual-report':
      return {
        title: say('reportYear', { year: String(record.year) }),
        tag: null,
        lines: filled(
          say(record.published ? 'reportPublished' : 'reportFiled'),
          record.corrected && record.corrections.length === 0 ? say('reportCorrected') : null,
          ...record.corrections.map(({ on, item, before, after, placeWithheld }) =>
            placeWithheld === true
              ? say('correctionWithheld', { on, item })
              : say('correction', { on, item, before: named(before), after: named(after) }),
          ),
        ),
      }
    case 'alteration':
      return {
        title: record.item,
        tag: null,
        lines: [
          record.placeWithheld === true
            ? say('placeWithheld')
            : say('changed', { before: named(record.before), after: named(record.after) }),
        ],
      }
    case 'instant':
      return {
        title: say(instantTopics[record.topic]),
        tag: null,
        lines: filled(say('party', { party: record.party }), record.content, amount(record.amountStated)),
      }
    case 'encumbrance': {
      const isReleased = record.state === 'released'
      return {
        title: say(encumbranceTopics[record.topic]),
        tag: {
          word: say(isReleased ? 'released' : 'stillValid'),
          tone: !isReleased && record.topic === 'judicial-assistance' ? 'note' : 'plain',
        },
        lines: filled(
          say('party', { party: record.party }),
          record.content,
          amount(record.amountStated),
          record.releasedOn === null ? null : say('releasedOn', { on: record.releasedOn }),
          say('docNo', { docNo: record.docNo }),
        ),
      }
    }
  }
}
