import type { Kysely } from 'kysely'
import type { AccountTables } from '../account/tables'
import type { OfficeTables } from '../complaint/office/tables'
import type { ComplaintTables } from '../complaint/tables'
import type { CreditTables } from '../credit/tables'
import type { EvidenceTables } from '../evidence/tables'
import type { ShelfFeedTables } from '../trace/shelf-feed/tables'
import type { SmsTables } from '../sms/tables'
import type { ItemCheckTables } from '../trace/item-check/tables'
import type { TraceTables } from '../trace/tables'
import type { WorldTables } from '../world/tables'

/** All tables: each journey declares its own in `server/<journey>/tables.ts`. */
export interface Database
  extends
    CreditTables,
    AccountTables,
    WorldTables,
    TraceTables,
    ShelfFeedTables,
    EvidenceTables,
    ComplaintTables,
    OfficeTables,
    SmsTables,
    ItemCheckTables {}

/**
 * Transactions run one after the other, on every engine. Inside a `transaction()` callback use only the transaction
 * handed in: what goes round it is not rolled back, and on SQLite `db` would wait for ever for the one connection.
 */
export type Db = Kysely<Database>
