import type { PublicRecord } from '../../../contract/records'
import { filingWords } from './filing.presenter'
import { filled, type RecordWords, type SayRecord } from './record-words'
import { standingWords } from './standing.presenter'

const tiers = { minor: 'tierMinor', general: 'tierGeneral', serious: 'tierSerious' } as const
const grounds = {
  'annual-report': 'groundAnnualReport',
  'instant-information': 'groundInstantInformation',
  'false-information': 'groundFalseInformation',
  'name-change': 'groundNameChange',
  unreachable: 'groundUnreachable',
  'sole-trader-report': 'groundSoleTraderReport',
} as const
const licenceStates = {
  valid: ['licenceValid', 'good'],
  expired: ['licenceExpired', 'warn'],
  later: ['licenceLater', 'plain'],
  suspended: ['licenceSuspended', 'warn'],
  withdrawn: ['licenceWithdrawn', 'warn'],
  revoked: ['licenceRevoked', 'warn'],
  cancelled: ['licenceCancelled', 'plain'],
} as const
const inspectionResults = {
  pass: ['resultPass', 'good'],
  'no-activity': ['resultNoActivity', 'plain'],
  rectify: ['resultRectify', 'note'],
  fail: ['resultFail', 'warn'],
  refused: ['resultRefused', 'warn'],
} as const

/** How a licence stands on a day: sources go on calling one valid that is over. */
export function licenceState(
  { state, validFrom, validTo }: Extract<PublicRecord, { readonly kind: 'licence' }>,
  todayOn: string,
): (typeof licenceStates)[keyof typeof licenceStates] {
  if (state !== 'valid') return licenceStates[state]
  if (validTo !== null && validTo < todayOn) return licenceStates.expired
  return validFrom > todayOn ? licenceStates.later : licenceStates.valid
}

/**
 * What a record says, kind by kind, in the language of `say`. Its source and publicity stand beside it.
 * @param todayOn `YYYY-MM-DD` at UTC+08:00; left out where the tag is not shown
 */
export function recordWords(
  record: PublicRecord,
  say: SayRecord,
  todayOn: string | null = null,
): RecordWords {
  const docNo = (no: string | null): string | null => (no === null ? null : say('docNo', { docNo: no }))
  switch (record.kind) {
    case 'licence': {
      const standing = todayOn === null ? null : licenceState(record, todayOn)
      const { validFrom: from, validTo: to, premises } = record
      return {
        title: record.certificate,
        tag: standing && { word: say(standing[0]), tone: standing[1] },
        lines: filled(
          say('licenceNumber', { number: record.number }),
          record.content,
          to === null ? say('validOpen', { from }) : say('validUntil', { from, to }),
          premises === null ? null : say('premises', { premises }),
          docNo(record.docNo),
        ),
      }
    }
    case 'penalty': {
      const { tier } = record.publicity
      return {
        title: record.violation,
        tag: tier === null ? null : { word: say(tiers[tier]), tone: tier === 'serious' ? 'stop' : 'warn' },
        lines: filled(
          // 行政处罚内容 names the amounts mostly; they are not said twice.
          record.content,
          record.content === '' && record.fineStated !== null
            ? say('fineStated', { amount: record.fineStated })
            : null,
          say('facts', { facts: record.facts }),
          say('basis', { basis: record.basis }),
          docNo(record.docNo),
        ),
      }
    }
    case 'abnormal':
      return { title: say(grounds[record.ground]), tag: null, lines: filled(record.reason) }
    case 'serious':
      return { title: record.reason, tag: null, lines: filled(docNo(record.docNo)) }
    case 'blacklist': {
      const isJoint = record.list === 'joint'
      const measures = record.measures.join(say('apart'))
      return {
        title: record.title,
        tag: { word: say(isJoint ? 'listJoint' : 'listIndustry'), tone: isJoint ? 'stop' : 'warn' },
        lines: filled(
          record.reason,
          measures === '' ? null : say('measures', { measures }),
          docNo(record.docNo),
        ),
      }
    }
    case 'inspection': {
      const [word, tone] = inspectionResults[record.result]
      return {
        title: record.item,
        tag: { word: say(word), tone },
        lines: filled(
          say(record.inspectionType === 'sampling' ? 'inspectionSampling' : 'inspectionCheck'),
          record.finding,
        ),
      }
    }
    case 'annual-report':
    case 'instant':
    case 'encumbrance':
    case 'alteration':
      return filingWords(record, say)
    case 'commitment':
    case 'honour':
    case 'rating':
    case 'support':
    case 'online-shop':
    case 'society':
      return standingWords(record, say)
  }
}
