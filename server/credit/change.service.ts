import { Type } from 'typebox'
import type { RecordChanges } from '../../contract/exchange'
import { cursorReader, writeCursor } from '../db/cursor'
import type { ChangeRepository } from './change.repository'
import type { PublicChanges, RowsOf } from './public-changes'
import type { PublicationSweep } from './publication-sweep'

const readPlace = cursorReader(
  Type.Object({ seq: Type.Integer({ minimum: 0 }) }, { additionalProperties: false }),
)

/** The feed for other platforms: what became public and what was withdrawn, with the record as it is public today. */
export class ChangeService {
  constructor(
    private readonly changes: ChangeRepository,
    private readonly publicChanges: PublicChanges,
    private readonly sweep: PublicationSweep,
    private readonly rowsOf: RowsOf,
  ) {}

  /** @throws ProblemError `bad-cursor` */
  async since(cursor: string | undefined, limit: number): Promise<RecordChanges> {
    const place = readPlace(cursor)?.seq ?? 0
    await this.sweep.ensure()
    const found = await this.changes.after(place, limit + 1)
    const page = found.slice(0, limit)
    return {
      items: await this.publicChanges.presentWithRows(page, this.rowsOf),
      next: writeCursor({ seq: page.at(-1)?.seq ?? place }),
      hasMore: found.length > limit,
    }
  }
}
