import { join } from 'node:path'
import type { ExchangedChange } from '../../contract/exchange'
import { writeMerchants } from '../credit/merchant.writer'
import { PublicationSweep } from '../credit/publication-sweep'
import { nowAt, todayOn, type Clock } from '../db/clock.port'
import type { Store } from '../db/store'
import { RejectedFile } from '../import/rejected-file'
import { KeptRemovals } from '../import/records/kept-removals'
import { MerchantFinder } from '../import/records/merchant-finder'
import { rejectionTexts } from '../import/records/rejections'
import { StoredDocuments } from '../import/records/stored-documents'
import { keptSecret } from '../kept-secret'
import { ExchangeError } from './exchange-error'
import { ExchangeRepository } from './exchange.repository'
import { PageIntake, type ItemOutcome } from './page-intake'
import { RemoteFeed } from './remote-feed'

/** `read` = `added` + `updated` + `unchanged` + `withdrawn` + `rejected`, counted by record and page. */
export interface PullReport {
  readonly pages: number
  readonly read: number
  readonly added: number
  readonly updated: number
  readonly unchanged: number
  readonly withdrawn: number
  readonly rejected: number
  readonly reasons: Readonly<Record<string, number>>
  /** Where what was rejected is kept with the reasons; null when there is none. */
  readonly rejectedFile: string | null
}

interface PullOptions {
  readonly address: string
  /** The name under which this installation keeps up to where it has read. */
  readonly platform: string
  /** Read from the beginning: what was rejected for want of its merchant comes once more. */
  readonly again: boolean
  /** The platform of this name has another address now. */
  readonly moved: boolean
  readonly dataDir: string
  readonly store: Store
  readonly clock: Clock
  /** Called after every page with what was read so far. */
  readonly onProgress: (read: number) => void
}

type Taken = readonly [item: ExchangedChange, outcome: ItemOutcome]

/**
 * Takes over what another platform has published and withdrawn since the last time. Each page is written in one
 * transaction with the place behind it: a stop in between loses nothing and leaves nothing half done.
 * @throws ExchangeError when the other side cannot be read; the pages before are kept
 */
export async function pullChanges(options: PullOptions): Promise<PullReport> {
  const { platform, store, clock } = options
  const feed = new RemoteFeed(options.address)
  const kept = await new ExchangeRepository(store.db, platform).place()
  if (kept && kept.address !== feed.address && !options.moved)
    throw new ExchangeError(
      `${platform} was read at ${kept.address}; its place means nothing at another platform. Give ${feed.address} another --source, or say --moved when it is the same one.`,
    )
  // What is public here decides what there is to withdraw.
  await new PublicationSweep(store, clock).ensure()
  const secret = keptSecret(options.dataDir, 'records')
  const at = nowAt(clock)
  const rejected = new RejectedFile(
    join(options.dataDir, 'rejected'),
    `exchange-${platform.replace(/[^\p{L}\p{N}-]/gu, '_')}`,
    at,
    ['原因', 'why', 'field', 'kind', 'uscc', 'recordId'],
  )
  const tally = new Tally()
  let since = options.again ? null : (kept?.next ?? null)
  try {
    for (let hasMore = true; hasMore;) {
      const page = await feed.page(since)
      const place = { address: feed.address, next: page.next }
      tally.page(await written(options, secret, lastOfEach(page.items), place), rejected)
      options.onProgress(tally.read)
      since = page.next
      hasMore = page.hasMore
    }
  } finally {
    rejected.close()
  }
  return tally.report(rejected.path)
}

function written(
  { platform, store, clock }: PullOptions,
  secret: string,
  items: readonly ExchangedChange[],
  place: { readonly address: string; readonly next: string },
): Promise<Taken[]> {
  return writeMerchants(store, clock, async (writer, tx) => {
    const exchange = new ExchangeRepository(tx, platform)
    const intake = new PageIntake({
      exchange,
      desk: {
        writer,
        finder: new MerchantFinder(tx),
        documents: new StoredDocuments(tx),
        removals: new KeptRemovals(tx, writer),
      },
      todayOn: todayOn(clock),
      asOfAt: nowAt(clock),
      secret,
    })
    const taken: Taken[] = []
    for (const item of items) taken.push([item, await intake.take(item)])
    await exchange.keepPlace(place, nowAt(clock))
    return taken
  })
}

/** Each item says how its record stands today: of several about one, the last is enough. */
function lastOfEach(items: readonly ExchangedChange[]): ExchangedChange[] {
  return [...new Map(items.map((item) => [item.recordId, item])).values()]
}

/** What became of all that was read. */
class Tally {
  read = 0
  private pages = 0
  private readonly counts = { added: 0, updated: 0, unchanged: 0, withdrawn: 0, rejected: 0 }
  private readonly reasons = new Map<string, number>()

  page(taken: readonly Taken[], rejected: RejectedFile): void {
    this.pages += 1
    for (const [{ kind, uscc, recordId }, outcome] of taken) {
      this.read += 1
      if (typeof outcome === 'string') {
        this.counts[outcome] += 1
        continue
      }
      const { code, field } = outcome
      const { zh, en } = rejectionTexts[code]
      this.counts.rejected += 1
      this.reasons.set(code, (this.reasons.get(code) ?? 0) + 1)
      rejected.add(this.read, code, [zh, en, field ?? '', kind, uscc, recordId])
    }
  }

  report(rejectedFile: string | null): PullReport {
    const { pages, read, counts, reasons } = this
    return { pages, read, ...counts, reasons: Object.fromEntries(reasons), rejectedFile }
  }
}
