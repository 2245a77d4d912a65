import type { ComplaintFigures } from '../../../../contract/verdict'
import { chinaDate } from '../../../../domain/calendar/day'
import { dayText } from '../../../../domain/calendar/day-text'
import type { VerdictLevel } from '../../../../domain/credit/publicity-types'
import { statusNames } from '../../../../domain/credit/status'
import type { Text } from '../../../../domain/text'
import type { SealedRecord } from '../sealed'
import { contentSha256, fingerprintOf, keyIdOf } from '../../../signing/signature'
import { reasonsThen, withheldReasons } from '../snapshot.presenter'
import type { OpenSnapshot, SilentRecord, Told } from '../snapshot.service'
import type { Block, CardPaper, PaperLanguage, PdfPaper, SealWords } from '../../../paper/paper'
import { inGroups, phrasesIn, type Phrase } from '../../../paper/phrasing'
import { recordLines } from './record-lines'
import { fieldNames, kindNames, paperWords, sealWords } from './words'

/** Reasons on a picture: more are not read. */
const MOST_REASONS = 3

export function sealOf(level: VerdictLevel, phrase: Phrase): SealWords {
  return { level, word: phrase(sealWords[level]) }
}

/** The poster of a snapshot. It never holds an address. */
export function posterOf(
  { stored }: OpenSnapshot,
  told: Told,
  address: string,
  language: PaperLanguage,
): CardPaper {
  const phrase = phrasesIn(language)
  const { registration, verdict, uscc, at } = told.head
  const withheld = withheldReasons(told)
  return {
    language,
    shape: 'poster',
    brand: phrase(paperWords.brand),
    title: phrase(paperWords.cardTitle),
    name: registration.name,
    detail: `${uscc.replace(/(.{4})(?=.)/g, '$1 ')} · ${phrase(statusNames[registration.status])}`,
    seal: sealOf(verdict.level, phrase),
    headline: phrase(verdict.headline),
    reasons: shortReasons(
      reasonsThen(told).map(({ text }) => text),
      phrase,
    ),
    notes: [
      ...(withheld > 0 ? [phrase(paperWords.withheldReason, { n: withheld })] : []),
      phrase(paperWords.asOf, { at }),
      phrase(paperWords.notAScore),
    ],
    qr: {
      address,
      lines: [
        phrase(paperWords.scan),
        phrase(paperWords.scanHow),
        phrase(paperWords.number, { id: inGroups(stored.id) }),
        phrase(paperWords.fingerprint, { fingerprint: inGroups(fingerprintOf(stored.jws)) }),
      ],
    },
  }
}

/** At most three; what is left out is counted. */
export function shortReasons(reasons: readonly Text[], phrase: Phrase): string[] {
  if (reasons.length <= MOST_REASONS) return reasons.map((reason) => phrase(reason))
  const shown = reasons.slice(0, MOST_REASONS - 1).map((reason) => phrase(reason))
  return [...shown, phrase(paperWords.more, { n: reasons.length - shown.length })]
}

export function pdfOf(
  { stored, nowAt }: OpenSnapshot,
  told: Told,
  proof: string,
  address: string,
  language: PaperLanguage,
): PdfPaper {
  const phrase = phrasesIn(language)
  const { registration, verdict, at } = told.head
  const id = inGroups(stored.id)
  const fingerprint = fingerprintOf(stored.jws)
  return {
    language,
    title: phrase(paperWords.title),
    subtitle: `${registration.name}\n${phrase(paperWords.asOf, { at })}\n${phrase(paperWords.numberAndPrint, { id, fingerprint })}`,
    at,
    blocks: [
      {
        type: 'verdict',
        seal: sealOf(verdict.level, phrase),
        headline: phrase(verdict.headline),
        reasons: reasonsThen(told).map(({ text }) => phrase(text)),
      },
      { type: 'text', text: `${phrase(paperWords.notAScore)} ${phrase(paperWords.law)}`, isSmall: true },
      ...silentBlocks(told.silent, nowAt, phrase),
      ...registrationBlocks(told, phrase),
      ...otherBlocks(told, phrase),
      ...recordBlocks(told, phrase),
      { type: 'text', text: phrase(paperWords.proofFile), isSmall: true },
    ],
    footer: [
      phrase(paperWords.numberAndPrint, { id, fingerprint }),
      `SHA-256 ${contentSha256(stored.jws)}`,
      phrase(paperWords.signedWith, { kid: keyIdOf(stored.jws) ?? '' }),
      phrase(paperWords.checkAt, { address }),
    ],
    pageWords: phrase(paperWords.page),
    qr: { address, words: phrase(paperWords.qrPdf) },
    rareWords: phrase(paperWords.rare),
    proof: { name: 'snapshot.json', text: proof, words: phrase(paperWords.proofFile) },
  }
}

function silentBlocks(silent: readonly SilentRecord[], nowAt: string, phrase: Phrase): Block[] {
  if (silent.length === 0) return []
  const lines = silent.map(({ change, kind, on, why }) => {
    const name = phrase(kindNames[kind])
    if (change === 'changed') return phrase(paperWords.corrected, { kind: name })
    const since = on === null ? '' : phrase(paperWords.since, { on })
    return phrase(paperWords.ended, { kind: name, since, why: why === null ? '' : phrase(why) })
  })
  const head = phrase(paperWords.printedLater, { at: nowAt, n: silent.length })
  return [head, ...lines].map((text) => ({ type: 'text', text }))
}

function registrationBlocks({ head, fields }: Told, phrase: Phrase): Block[] {
  const { registration, uscc } = head
  const { name, status, type, registeredOn } = registration
  const valueOf = (field: string): string | null => {
    const value = fields.get(field)
    return typeof value === 'string' ? value : null
  }
  const values: readonly (readonly [Text, string | null])[] = [
    [fieldNames.name, name],
    [fieldNames.uscc, uscc],
    [fieldNames.status, phrase(statusNames[status])],
    [fieldNames.type, type],
    [fieldNames.legalRepresentative, valueOf('legalRepresentative')],
    [fieldNames.registeredCapital, valueOf('registeredCapital')],
    [fieldNames.registeredOn, registeredOn && phrase(dayText(registeredOn))],
    [fieldNames.authority, registration.authority],
    [fieldNames.region, registration.region?.names.join('') ?? null],
    [fieldNames.address, valueOf('address')],
    [fieldNames.scope, valueOf('scope')],
    [fieldNames.source, sourceLine(registration, phrase)],
  ]
  const rows = values.flatMap(([field, value]) => (value === null ? [] : [[phrase(field), value] as const]))
  return [
    { type: 'heading', level: 2, text: phrase(paperWords.registration) },
    { type: 'facts', rows },
  ]
}

function otherBlocks({ head, records }: Told, phrase: Phrase): Block[] {
  const checks = [...head.checks, ...records.flatMap((each) => each.checks)].sort((a, b) => a.place - b.place)
  const figures = head.complaints
  const section = (title: Text, texts: readonly Text[]): Block[] =>
    texts.length === 0
      ? []
      : [
          { type: 'heading', level: 2, text: phrase(title) },
          ...texts.map((text): Block => ({ type: 'text', text: phrase(text) })),
        ]
  return [
    ...section(paperWords.missing, head.missing),
    ...section(
      paperWords.checks,
      checks.map(({ value }) => value.text),
    ),
    { type: 'heading', level: 2, text: phrase(paperWords.complaints) },
    {
      type: 'text',
      text: complaintsText(figures, phrase),
    },
  ]
}

function complaintsText(figures: ComplaintFigures, phrase: Phrase): string {
  const { fromOn: from, toOn: to, received, open, settled, ended } = figures
  const known = { from, to, received, all: figures.allReceived, merchants: figures.allMerchants }
  return open === null || settled === null || ended === null
    ? phrase(paperWords.complaintsFew, known)
    : phrase(paperWords.complaintsText, { ...known, open, settled, ended })
}

function recordBlocks({ head, records }: Told, phrase: Phrase): Block[] {
  const count = head.parts.filter(({ kind }) => kind !== 'registration').length
  const title: Block = { type: 'heading', level: 2, text: phrase(paperWords.records, { n: count }) }
  if (count === 0) return [title, { type: 'text', text: phrase(paperWords.noRecords) }]
  return [
    title,
    ...records.flatMap((sealed, index) => recordBlock(sealed, index + 1, chinaDate(head.at), phrase)),
  ]
}

function recordBlock(
  { record, repair }: SealedRecord,
  number: number,
  takenOn: string,
  phrase: Phrase,
): Block[] {
  const { reason, article, stopsOn } = record.publicity
  const why = phrase(reason)
  const under = phrase(article)
  const until = stopsOn === null ? phrase(paperWords.untilNever) : phrase(paperWords.until, { on: stopsOn })
  return [
    { type: 'heading', level: 3, text: `${number}. ${phrase(kindNames[record.kind])}` },
    {
      type: 'facts',
      rows: [
        ...recordLines(record, takenOn).map(([name, value]) => [phrase(name), phrase(value)] as const),
        [phrase(fieldNames.decided), `${record.authority} · ${phrase(dayText(record.decidedOn))}`],
        [phrase(fieldNames.why), why.includes(under) ? why : `${why} · ${under}`],
        [phrase(fieldNames.until), until],
        [phrase(fieldNames.source), sourceLine(record, phrase)],
        ...repair.flatMap(({ value: { fromOn, article: ground } }) =>
          fromOn === null
            ? []
            : [
                [
                  phrase(paperWords.repair),
                  `${phrase(paperWords.repairFrom, { on: fromOn })} ${phrase(ground)}`,
                ] as const,
              ],
        ),
      ],
    },
  ]
}

function sourceLine(
  { source, asOfAt }: { readonly source: string; readonly asOfAt: string },
  phrase: Phrase,
) {
  return phrase(paperWords.source, { source, at: asOfAt })
}
