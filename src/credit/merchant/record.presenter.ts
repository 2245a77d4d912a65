import type { PublicRecord } from '../../../contract/credit'
import type { Say } from '../../i18n/messages'
import type { Tone } from '../../ui/Tag'
import type { creditMessages } from '../messages'

type SayCredit = Say<(typeof creditMessages)['zh']>

/** A record as it is read: its name, what it comes to in a word, and what else it says. */
export interface RecordWords {
  readonly title: string
  readonly tag: { readonly word: string; readonly tone: Tone } | null
  readonly lines: readonly string[]
}

const tiers = { minor: 'tierMinor', general: 'tierGeneral', serious: 'tierSerious' } as const
const grounds = {
  'annual-report': 'groundAnnualReport',
  'instant-information': 'groundInstantInformation',
  'name-change': 'groundNameChange',
  unreachable: 'groundUnreachable',
} as const
const licenceStates = {
  valid: ['licenceValid', 'good'],
  suspended: ['licenceSuspended', 'warn'],
  withdrawn: ['licenceWithdrawn', 'warn'],
  revoked: ['licenceRevoked', 'warn'],
  cancelled: ['licenceCancelled', 'plain'],
} as const
const inspectionResults = {
  pass: ['resultPass', 'good'],
  rectify: ['resultRectify', 'note'],
  fail: ['resultFail', 'warn'],
  refused: ['resultRefused', 'warn'],
} as const
const commitmentStates = {
  open: ['commitmentOpen', 'plain'],
  kept: ['commitmentKept', 'good'],
  broken: ['commitmentBroken', 'warn'],
} as const

const filled = (...lines: readonly (string | null)[]): readonly string[] =>
  lines.filter((line): line is string => line !== null && line !== '')

/** What a record says, kind by kind, in the language of `say`. Its source and publicity stand beside it. */
export function recordWords(record: PublicRecord, say: SayCredit): RecordWords {
  const docNo = (no: string | null): string | null => (no === null ? null : say('docNo', { docNo: no }))
  switch (record.kind) {
    case 'licence': {
      const [word, tone] = licenceStates[record.state]
      const { validFrom: from, validTo: to } = record
      return {
        title: record.certificate,
        tag: { word: say(word), tone },
        lines: filled(
          say('licenceNumber', { number: record.number }),
          record.content,
          to === null ? say('validOpen', { from }) : say('validUntil', { from, to }),
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
          // 行政处罚内容 names the amounts; they are not said twice.
          record.content,
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
      return {
        title: say('reportYear', { year: record.year }),
        tag: null,
        lines: filled(
          say(record.published ? 'reportPublished' : 'reportFiled'),
          record.corrected ? say('reportCorrected') : null,
        ),
      }
    case 'commitment': {
      const [word, tone] = commitmentStates[record.state]
      const { validTo: to } = record
      return {
        title: record.title,
        tag: { word: say(word), tone },
        lines: filled(record.content, to === null ? null : say('validTo', { to })),
      }
    }
    case 'honour': {
      const { validTo: to } = record
      return {
        title: record.title,
        tag: null,
        lines: filled(record.content, to === null ? null : say('validTo', { to })),
      }
    }
  }
}
