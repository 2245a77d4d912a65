import { Type } from 'typebox'
import type { Inbox, InboxItem } from '../../../contract/follow'
import { cursorReader, writeCursor } from '../../db/cursor'
import type { Clock } from '../../db/clock.port'
import type { Db } from '../../db/schema'
import type { PublicChanges } from '../public-changes'
import type { PublicationSweep } from '../publication-sweep'
import type { CaseLine, CaseNewsLog } from './case-news.port'
import { InboxRepository } from './inbox.repository'
import { newestOf, type Line, type Lines } from './merged-lines'
import { NewsRepository } from './news.repository'
import { cursorOf, further, nearer, placeOf, type Place } from './place'
import { StatusWatch } from './status-watch'

const Seq = Type.Integer({ minimum: 0 })
const Before = Type.Union([Seq, Type.Null()])
/**
 * Where the page before ended, in each log, and what was seen when the reading began: it is marked as seen meanwhile.
 */
const readPage = cursorReader(Type.Tuple([Before, Before, Before, Seq, Seq, Seq]))

interface InboxParts {
  readonly db: Db
  readonly clock: Clock
  readonly sweep: PublicationSweep
  readonly publicChanges: PublicChanges
  readonly caseNews: CaseNewsLog
}

/** One inbox: what happened to a person's own cases, and what changed about the merchants that she follows. */
export class InboxService {
  constructor(private readonly parts: InboxParts) {}

  /** @throws ProblemError `bad-cursor` */
  async list(personId: string, limit: number, cursor: string | undefined): Promise<Inbox> {
    const page = readPage(cursor)
    await this.bringUpToDate(personId)
    const upTo = await this.latest()
    const [record, status, notice] = page ?? [null, null, null]
    const seen = page
      ? { seq: page[3], statusSeq: page[4], noticeSeq: page[5] }
      : await new InboxRepository(this.parts.db).seen(personId)
    const news = new NewsRepository(this.parts.db)
    const lines: Lines = {
      records: await news.records(personId, record, limit + 1),
      statuses: await news.statuses(personId, status, limit + 1),
      cases: await this.parts.caseNews.lines(personId, notice, limit + 1),
    }
    const { shown, ends, hasMore } = newestOf(lines, limit, { record, status, notice })
    return {
      items: await this.present(shown, seen),
      next: hasMore
        ? writeCursor([ends.record, ends.status, ends.notice, seen.seq, seen.statusSeq, seen.noticeSeq])
        : null,
      upTo: cursorOf(upTo),
    }
  }

  async count(personId: string): Promise<{ unseen: number }> {
    await this.bringUpToDate(personId)
    const seen = await new InboxRepository(this.parts.db).seen(personId)
    const counts = await new NewsRepository(this.parts.db).counts(personId, seen, null)
    const ofCases = await this.parts.caseNews.countBehind(personId, seen.noticeSeq)
    return { unseen: [...counts.values()].reduce((sum, n) => sum + n, ofCases) }
  }

  /** @throws ProblemError `bad-cursor` */
  async saw(personId: string, upTo: string): Promise<void> {
    const place = nearer(placeOf(upTo), await this.latest())
    await this.parts.db.transaction().execute((tx) => new InboxRepository(tx).markSeen(personId, place))
  }

  private async latest(): Promise<Place> {
    const place = await new NewsRepository(this.parts.db).latest()
    return { ...place, noticeSeq: await this.parts.caseNews.latest() }
  }

  private async bringUpToDate(personId: string): Promise<void> {
    await this.parts.sweep.ensure()
    await new StatusWatch(this.parts.db, this.parts.clock).note(personId)
  }

  private async present(lines: readonly Line[], seen: Place): Promise<InboxItem[]> {
    const records = lines.filter((line) => 'change' in line)
    const changes = await this.parts.publicChanges.present(records.map(({ change }) => change))
    const changeOf = new Map(records.map((line, at) => [line, changes[at]]))
    return lines.flatMap((line): InboxItem[] => {
      if ('news' in line) return [ofCase(line, seen)]
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

function ofCase({ seq, news }: CaseLine, { noticeSeq }: Place): InboxItem {
  return { ...news, isNew: seq > noticeSeq }
}
