import type { ListEntry, RecordKind } from '../../../domain/credit/record'
import type { ListRemoval } from '../../credit/list-removal'
import type { MerchantWriter } from '../../credit/merchant.writer'
import type { PutOutcome } from '../../credit/record-ledger'
import { fromJson, toJson } from '../../db/json'
import type { Db } from '../../db/schema'
import { entriesNamedBy } from './removed-entries'

type List = ListEntry['kind']

/** Whether merchants are taken off it again. */
export function isList(kind: RecordKind): kind is List {
  return kind === 'abnormal' || kind === 'serious' || kind === 'blacklist'
}

/** Takes merchants off lists, within a transaction: now, and when an entry comes after the file with its removal. */
export class KeptRemovals {
  constructor(
    private readonly tx: Db,
    private readonly writer: MerchantWriter,
  ) {}

  /**
   * @param key the same whenever the same is told again
   * @returns what became of the entries that it names; null when none of them is open, or was ended by it before
   */
  async take(key: string, uscc: string, kind: List, removal: ListRemoval): Promise<PutOutcome | null> {
    await this.tx
      .insertInto('list_removal')
      .values({ key, uscc, kind, removed_on: removal.removedOn, removal: toJson(removal) })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return this.end(uscc, kind, removal)
  }

  /** Ends what removals name that were read before. */
  async endNamed(uscc: string, kind: List): Promise<void> {
    const rows = await this.tx
      .selectFrom('list_removal')
      .select('removal')
      .where('uscc', '=', uscc)
      .where('kind', '=', kind)
      .orderBy('removed_on')
      .orderBy('key')
      .execute()
    for (const { removal } of rows) await this.end(uscc, kind, fromJson(removal))
  }

  private async end(uscc: string, kind: List, removal: ListRemoval): Promise<PutOutcome | null> {
    const { removedOn, removedReason } = removal
    const named = entriesNamedBy(removal, await this.writer.entriesOf(uscc, kind))
    const open = named.filter((entry) => entry.removedOn === null)
    for (const entry of open) await this.writer.putRecord(uscc, { ...entry, removedOn, removedReason })
    if (open.length > 0) return 'updated'
    return named.some((entry) => entry.removedOn === removedOn) ? 'unchanged' : null
  }
}
