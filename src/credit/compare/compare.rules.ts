import type { Merchant } from '../../../contract/credit'
import type { PublicRecord, RecordKind } from '../../../contract/records'
import { statusNames } from '../../../domain/credit/status'
import type { Text } from '../../../domain/text'
import type { Say } from '../../i18n/messages'
import type { compareMessages, creditMessages, recordMessages } from '../messages'
import { licenceState } from '../merchant/record.presenter'

/** What the page says things with. */
export interface Voice {
  readonly say: Say<(typeof compareMessages)['zh']>
  readonly sayCredit: Say<(typeof creditMessages)['zh']>
  readonly sayRecord: Say<(typeof recordMessages)['zh']>
  readonly text: (pair: Text) => string
  /** `YYYY-MM-DD` at UTC+08:00. */
  readonly todayOn: string
  readonly day: (on: string) => string
}

/** One thing to compare: for each merchant its lines, the first the plainest. */
export interface Row {
  readonly key: string
  readonly label: string
  /** null where nothing is known of the merchant. */
  readonly cells: readonly (readonly string[] | null)[]
  /** Two merchants of which something is known differ. */
  readonly isDifferent: boolean
}

const mostLines = 5

const of = <Kind extends RecordKind>(
  records: readonly PublicRecord[],
  kind: Kind,
): readonly Extract<PublicRecord, { readonly kind: Kind }>[] =>
  records.filter((record): record is Extract<PublicRecord, { readonly kind: Kind }> => record.kind === kind)

/**
 * What is set side by side, in the order in which it matters before paying. Nobody wins: each cell says what is on
 * record, and a count never stands for a judgement.
 */
export function compareRows(merchants: readonly (Merchant | null)[], voice: Voice): readonly Row[] {
  const { say, sayCredit } = voice
  const short = (lines: readonly string[]): readonly string[] =>
    lines.length <= mostLines
      ? lines
      : [...lines.slice(0, mostLines), say('andMore', { n: lines.length - mostLines })]
  const row = (key: string, label: string, cell: (merchant: Merchant) => readonly string[]): Row => {
    const all = merchants.map((merchant) => (merchant === null ? null : cell(merchant)))
    const known = new Set(all.flatMap((lines) => (lines === null ? [] : [lines.join('\n')])))
    return { key, label, cells: all.map((lines) => lines && short(lines)), isDifferent: known.size > 1 }
  }
  /** Of a deregistered merchant no record is public (令107 art. 20): none must not read like a clean one. */
  const recordRow: typeof row = (key, label, cell) =>
    row(key, label, (merchant) =>
      merchant.status === 'deregistered' ? [say('noLongerPublic')] : cell(merchant),
    )
  return [
    row('verdict', say('verdict'), ({ verdict: { headline, reasons } }) => [
      voice.text(headline),
      ...reasons.map((reason) => voice.text(reason.text)),
    ]),
    row('status', say('status'), ({ status }) => [voice.text(statusNames[status])]),
    row('since', sayCredit('registeredOn'), ({ registeredOn }) => [
      registeredOn === null ? sayCredit('notPublic') : voice.day(registeredOn),
    ]),
    row('type', sayCredit('type'), ({ type }) => [type ?? sayCredit('notPublic')]),
    row('region', sayCredit('region'), ({ region }) => [region?.names.join('') ?? sayCredit('notPublic')]),
    row('capital', say('capital'), ({ registeredCapital }) => [registeredCapital ?? sayCredit('notPublic')]),
    recordRow('licencesHeld', say('licencesHeld'), ({ records }) => licencesHeld(records, voice)),
    recordRow('licencesNeeded', say('licencesNeeded'), ({ checks }) => {
      const needed = checks.filter(({ about }) => about === 'food-production' || about === 'food-business')
      return needed.length === 0 ? [say('nothingToCheck')] : needed.map((check) => voice.text(check.text))
    }),
    recordRow('penalties', say('penalties'), ({ records }) => {
      const found = of(records, 'penalty')
      return [
        say('count', { n: found.length }),
        ...found.map(({ decidedOn, violation }) => `${voice.day(decidedOn)} ${violation}`),
      ]
    }),
    recordRow('lists', say('lists'), ({ records }) => listed(records, voice)),
    recordRow('inspections', say('inspections'), ({ records }) => {
      const results = of(records, 'inspection').flatMap(({ result }) =>
        result === 'no-activity' ? [] : [result],
      )
      if (results.length === 0) return [say('noneOnRecord')]
      const passed = results.filter((result) => result === 'pass').length
      return [say('passed', { n: passed }), say('notPassed', { n: results.length - passed })]
    }),
    recordRow('commitments', say('commitments'), ({ records }) => {
      const states = of(records, 'commitment').map(({ state }) => state)
      const count = (wanted: (typeof states)[number]): number =>
        states.filter((state) => state === wanted).length
      return states.length === 0
        ? [say('noneOnRecord')]
        : [
            say('kept', { n: count('kept') }),
            say('open', { n: count('open') }),
            say('broken', { n: count('broken') }),
          ]
    }),
    recordRow('honours', say('honours'), ({ records }) => {
      const found = of(records, 'honour')
      return [say('count', { n: found.length }), ...found.map(({ title }) => title)]
    }),
    row(
      'complaints',
      say('complaints'),
      ({ complaints: { received, settled, fromOn, toOn, allReceived } }) => [
        say('complaintsOf', { n: received, all: allReceived }),
        ...(received === 0 || settled === null ? [] : [say('complaintsSettled', { n: settled })]),
        say('complaintsDays', { from: fromOn, to: toOn }),
      ],
    ),
    // Where it comes from is no property of the merchant.
    {
      ...row('source', say('sourceLabel'), ({ source, asOfAt }) => [
        source,
        sayCredit('asOf', { at: asOfAt }),
      ]),
      isDifferent: false,
    },
  ]
}

function licencesHeld(
  records: readonly PublicRecord[],
  { say, sayRecord, todayOn }: Voice,
): readonly string[] {
  const found = of(records, 'licence')
  if (found.length === 0) return [say('noneOnRecord')]
  return found.map((licence) =>
    say('licence', {
      certificate: licence.certificate,
      state: sayRecord(licenceState(licence, todayOn)[0]),
      until: licence.validTo === null ? say('untilOpen') : say('until', { on: licence.validTo }),
    }),
  )
}

function listed(records: readonly PublicRecord[], { say, day }: Voice): readonly string[] {
  const lines = [
    ...of(records, 'serious').map(({ decidedOn }) => `${day(decidedOn)} ${say('listSerious')}`),
    ...of(records, 'blacklist').map(({ decidedOn, title }) => `${day(decidedOn)} ${title}`),
    ...of(records, 'abnormal').map(({ decidedOn }) => `${day(decidedOn)} ${say('listAbnormal')}`),
  ]
  return lines.length === 0 ? [say('noneOnRecord')] : lines
}
