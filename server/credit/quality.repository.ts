import type { DataQuality, ImportQuality } from '../../contract/exchange'
import type { RecordKind } from '../../domain/credit/record'
import { fromJson, toJson } from '../db/json'
import type { Db } from '../db/schema'

export interface ImportRun {
  readonly id: string
  readonly source: string
  readonly kind: RecordKind
  readonly file: string
  readonly at: string
  readonly quality: ImportQuality
}

/** Sources reported at most: a bound, far above what a province has. */
const MAX_SOURCES = 500

/** What imports came to: 数据质量反馈. */
export class QualityRepository {
  constructor(private readonly db: Db) {}

  async add(run: ImportRun): Promise<void> {
    await this.db
      .insertInto('import_run')
      .values({ ...run, quality: toJson(run.quality) })
      .execute()
  }

  /** The newest import of each kind of each source. */
  async latest(): Promise<DataQuality> {
    // Ids are UUIDv7: the greatest is the newest.
    const newest = this.db
      .selectFrom('import_run')
      .select(({ fn }) => fn.max('id').as('id'))
      .groupBy(['source', 'kind'])
    const rows = await this.db
      .selectFrom('import_run')
      .selectAll()
      .where('id', 'in', newest)
      .orderBy('source')
      .orderBy('kind')
      .limit(MAX_SOURCES)
      .execute()
    return {
      sources: rows.map(({ source, kind, file, at, quality }) => ({
        source,
        kind,
        file,
        at,
        quality: fromJson(quality),
      })),
    }
  }
}
