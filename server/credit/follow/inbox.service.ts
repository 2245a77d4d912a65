import { Type } from 'typebox'
import type { Inbox, InboxItem } from '../../../contract/follow'
import { cursorReader, writeCursor } from '../../db/cursor'
import type { Clock } from '../../db/clock.port'
import type { Db } from '../../db/schema'
import type { PublicChanges } from '../public-changes'
import type { PublicationSweep } from '../publication-sweep'
import { InboxRepository } from './inbox.repository'
import { NewsRepository, type LinePlace, type RecordLine, type StatusLine } from './news.repository'
import { cursorOf, further, nearer, placeOf, type Place } from './place'
import { StatusWatch } from './status-watch'

const Seq = Type.Integer({ minimum: 0 })
/** Where the page before ended, and what was seen when the reading began: it is marked as seen meanwhile. */
const readPage = cursorReader(Type.Tuple([Seq, Seq, Seq, Seq]))

interface InboxParts {
  readonly db: Db
  readonly clock: Clock
  readonly sweep: PublicationSweep
  readonly publicChanges: PublicChanges
}

/** What changed about the merchants that a person follows. */
export class InboxService {
  constructor(private readonly parts: InboxParts) {}

  /** @throws ProblemError `bad-cursor` */
  async list(personId: string, limit: number, cursor: string | undefined): Promise<Inbox> {
    const page = readPage(cursor)
    await this.bringUpToDate(personId)
    const news = new NewsRepository(this.parts.db)
    const upTo = await news.latest()
    const before = page && { seq: page[0], sub: page[1] }
    const seen = page
      ? { seq: page[2], statusSeq: page[3] }
      : await new InboxRepository(this.parts.db).seen(personId)
    const records = await news.records(personId, before, limit + 1)
    const statuses = await news.statuses(personId, before, limit + 1)
    const lines = [...records, ...statuses].sort((one, other) => later(other.place, one.place))
    const shown = lines.slice(0, limit)
    const last = shown.at(-1)?.place
    const hasMore = lines.length > limit && last !== undefined
    return {
      items: await this.present(shown, seen),
      next: hasMore ? writeCursor([last.seq, last.sub, seen.seq, seen.statusSeq]) : null,
      upTo: cursorOf(upTo),
    }
  }

  async count(personId: string): Promise<{ unseen: number }> {
    await this.bringUpToDate(personId)
    const seen = await new InboxRepository(this.parts.db).seen(personId)
    const counts = await new NewsRepository(this.parts.db).counts(personId, seen, null)
    return { unseen: [...counts.values()].reduce((sum, n) => sum + n, 0) }
  }

  /** @throws ProblemError `bad-cursor` */
  async saw(personId: string, upTo: string): Promise<void> {
    const place = placeOf(upTo)
    await this.parts.db.transaction().execute(async (tx) => {
      await new InboxRepository(tx).markSeen(personId, nearer(place, await new NewsRepository(tx).latest()))
    })
  }

  private async bringUpToDate(personId: string): Promise<void> {
    await this.parts.sweep.ensure()
    await new StatusWatch(this.parts.db, this.parts.clock).note(personId)
  }

  private async present(lines: readonly (RecordLine | StatusLine)[], seen: Place): Promise<InboxItem[]> {
    const records = lines.filter((line) => 'change' in line)
    const changes = await this.parts.publicChanges.present(records.map(({ change }) => change))
    const changeOf = new Map(records.map((line, at) => [line, changes[at]]))
    return lines.flatMap((line): InboxItem[] => {
      const { merchantName, place } = line
      const known = further(seen, line.looked)
      if (!('change' in line)) {
        const { at, uscc, before, after, source } = line
        const isNew = place.sub > known.statusSeq
        return [
          { about: 'status', id: `s${place.sub}`, at, isNew, uscc, merchantName, before, after, source },
        ]
      }
      const change = changeOf.get(line)
      const isNew = place.seq > known.seq
      return change ? [{ about: 'record', id: `r${place.seq}`, isNew, merchantName, ...change }] : []
    })
  }
}

/** Positive where the first comes after the second. */
function later(one: LinePlace, other: LinePlace): number {
  return one.seq - other.seq || one.sub - other.sub
}
