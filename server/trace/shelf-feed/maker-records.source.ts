import type { PublicRecord, RecordKind } from '../../../contract/records'
import type { ShelfFeedEntry } from '../../../contract/shelf-feed'
import { dayNumber, shiftDay } from '../../../domain/calendar/day'
import type { ShelfFeedSource } from './source.port'

/** What the feed may know of the makers of registered products; handed in, for journeys know nothing of each other. */
export interface MakerRecords {
  /** Codes of makers of registered products that have public records of this kind. */
  makersWith(kind: RecordKind): Promise<readonly string[]>
  /** The records of a merchant that may be shown today. */
  publicRecordsOf(uscc: string): Promise<readonly PublicRecord[]>
}

type RecordOf<Kind extends RecordKind> = Extract<PublicRecord, { readonly kind: Kind }>

/** Records read before the entries are handed on. */
const piece = 50
/** A licence that ends within so many days is worth a word. */
const daysAhead = 60
/** One that ended longer ago is no news: the product's page says it. */
const daysBehind = 365

const ofKind = <Kind extends RecordKind>(
  records: readonly PublicRecord[],
  kind: Kind,
): readonly RecordOf<Kind>[] => records.filter((record): record is RecordOf<Kind> => record.kind === kind)

function source(
  makers: MakerRecords,
  name: string,
  kind: RecordKind,
  entriesOf: (uscc: string, records: readonly PublicRecord[], todayOn: string) => readonly ShelfFeedEntry[],
): ShelfFeedSource {
  return {
    name,
    async *current(todayOn) {
      const usccs = await makers.makersWith(kind)
      for (let at = 0; at < usccs.length; at += piece) {
        const entries: ShelfFeedEntry[] = []
        for (const uscc of usccs.slice(at, at + piece)) {
          entries.push(...entriesOf(uscc, await makers.publicRecordsOf(uscc), todayOn))
        }
        yield entries
      }
    },
  }
}

/** Penalties of the maker as long as they are published (令107 art. 19), with the day on which that ends. */
export const penaltySource = (makers: MakerRecords): ShelfFeedSource =>
  source(makers, 'penalty', 'penalty', (uscc, records) =>
    ofKind(records, 'penalty').map(({ id, violation, decidedOn, publicity, source: from }) => ({
      id: `penalty:${id}`,
      kind: 'penalty',
      gtin: null,
      gtinPrefix: null,
      makerUscc: uscc,
      lots: null,
      title: violation,
      day: decidedOn,
      stopsOn: publicity.stopsOn,
      source: from,
    })),
  )

/** Licences of the maker that end soon or have ended, unless a later one of the same certificate goes on. */
export const licenceSource = (makers: MakerRecords): ShelfFeedSource =>
  source(makers, 'licence', 'licence', (uscc, records, todayOn) =>
    lastOfEach(ofKind(records, 'licence')).flatMap(
      ({ id, certificate, number, validTo, state, publicity, source: from }) => {
        if (validTo === null || state !== 'valid') return []
        const left = dayNumber(validTo) - dayNumber(todayOn)
        if (left > daysAhead || left < -daysBehind) return []
        return [
          {
            id: `licence:${id}`,
            kind: 'licence-expiry' as const,
            gtin: null,
            gtinPrefix: null,
            makerUscc: uscc,
            lots: null,
            title: `${certificate} ${number}`,
            day: validTo,
            // Told as long as the record is public, and no longer than it is news.
            stopsOn: earlier(publicity.stopsOn, shiftDay(validTo, daysBehind)),
            source: from,
          },
        ]
      },
    ),
  )

/** Of each certificate the licence that lasts longest; one without an end lasts for ever. */
function lastOfEach(licences: readonly RecordOf<'licence'>[]): readonly RecordOf<'licence'>[] {
  const last = new Map<string, RecordOf<'licence'>>()
  for (const licence of licences) {
    const known = last.get(licence.certificate)
    if (!known || lastsLonger(licence.validTo, known.validTo)) last.set(licence.certificate, licence)
  }
  return [...last.values()]
}

function lastsLonger(validTo: string | null, than: string | null): boolean {
  if (than === null) return false
  return validTo === null || validTo > than
}

const earlier = (one: string | null, other: string): string => (one !== null && one < other ? one : other)
