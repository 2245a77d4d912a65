import type { Kysely } from 'kysely'
import type { AccountTables } from '../account/tables'
import type { ComplaintTables } from '../complaint/tables'
import type { CreditTables } from '../credit/tables'
import type { EvidenceTables } from '../evidence/tables'
import type { TraceTables } from '../trace/tables'
import type { WorldTables } from '../world/tables'

/** All tables: each journey declares its own in `server/<journey>/tables.ts`. */
export interface Database
  extends CreditTables, AccountTables, WorldTables, TraceTables, EvidenceTables, ComplaintTables {}

/**
 * The one connection that writes. Inside a `transaction()` callback use only the transaction handed in:
 * the connection is busy with it, and `db` would wait for ever.
 */
export type Db = Kysely<Database>
