import { fromJson, toJson } from '../../db/json'
import type { Db } from '../../db/schema'
import type { SignedAuthority } from './tables'

interface KeptAuthority {
  readonly signed: SignedAuthority
  /** RFC 3339: when it came in. */
  readonly at: string
}

/** Rows of signed authorities. Built over a transaction, all of its work belongs to that transaction. */
export class ProxyRepository {
  constructor(private readonly db: Db) {}

  async keep(caseId: string, sha256: string, { signed, at }: KeptAuthority): Promise<void> {
    await this.db
      .insertInto('case_proxy')
      .values({ case_id: caseId, sha256, signed: toJson(signed), at })
      .onConflict((conflict) => conflict.columns(['case_id', 'sha256']).doNothing())
      .execute()
  }

  async find(caseId: string, sha256: string): Promise<KeptAuthority | null> {
    const row = await this.db
      .selectFrom('case_proxy')
      .select(['signed', 'at'])
      .where('case_id', '=', caseId)
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    return row ? { signed: fromJson(row.signed), at: row.at } : null
  }
}
