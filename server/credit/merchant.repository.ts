import { sql } from 'kysely'
import type { CreditRecord, MerchantStatus } from '../../domain/credit/record'
import { fromJson, type Json } from '../db/json'
import type { Db } from '../db/schema'
import type { OtherName } from './registration'

/** A merchant as its registration is stored; whether the address may be shown is for the presenter to say. */
export interface StoredMerchant {
  readonly uscc: string
  readonly name: string
  readonly status: MerchantStatus
  readonly regionCode: string | null
  readonly registeredOn: string | null
  readonly isUsccConsistent: boolean
  readonly type: string | null
  readonly legalRepresentative: string | null
  readonly registeredCapital: string | null
  readonly scope: string | null
  readonly address: string | null
  readonly phone: string | null
  readonly formerNames: readonly string[]
  readonly isSoleTrader: boolean
  readonly authority: string | null
  readonly source: string
  readonly asOfAt: string
}

/** Merchants and their records by code. */
export class MerchantRepository {
  constructor(private readonly db: Db) {}

  /** @param uscc upper case, without blanks */
  async find(uscc: string): Promise<StoredMerchant | null> {
    const row = await this.db.selectFrom('merchant').selectAll().where('uscc', '=', uscc).executeTakeFirst()
    if (!row) return null
    return {
      uscc: row.uscc,
      name: row.name,
      status: row.status,
      regionCode: row.region_code,
      registeredOn: row.registered_on,
      isUsccConsistent: row.is_uscc_consistent === 1,
      type: row.type,
      legalRepresentative: row.legal_representative,
      registeredCapital: row.registered_capital,
      scope: row.scope,
      address: row.address,
      phone: row.phone,
      formerNames: formerNamesOf([...fromJson(row.other_names), ...fromJson(row.record_names)]),
      isSoleTrader: row.is_sole_trader === 1,
      authority: row.authority,
      source: row.source,
      asOfAt: row.as_of_at,
    }
  }

  /** The code of the merchant whose 组织机构代码 (nine characters) this is. */
  async codeOfOrganisation(organisationCode: string): Promise<string | null> {
    const row = await this.db
      .selectFrom('merchant')
      .select('uscc')
      .where(sql`substr(uscc, 9, 9)`, '=', organisationCode)
      .where(sql`length(uscc)`, '=', 18)
      .executeTakeFirst()
    return row?.uscc ?? null
  }

  /** The code of the merchant that a licence of this number was granted to, the newest one. */
  async codeOfLicence(licenceNumber: string): Promise<string | null> {
    const row = await this.db
      .selectFrom('credit_record')
      .select('uscc')
      .where('licence_number', '=', licenceNumber)
      .where('is_public', '=', 1)
      .orderBy('decided_on', 'desc')
      .executeTakeFirst()
    return row?.uscc ?? null
  }

  /** All its records, also those that may not be shown any more; newest decision first. */
  async records(uscc: string): Promise<CreditRecord[]> {
    return (await this.storedRecords(uscc)).map(fromJson)
  }

  /** The same as they are stored. */
  async storedRecords(uscc: string): Promise<Json<CreditRecord>[]> {
    const rows = await this.db
      .selectFrom('credit_record')
      .select('record')
      .where('uscc', '=', uscc)
      .orderBy('decided_on', 'desc')
      .orderBy('id')
      .execute()
    return rows.map(({ record }) => record)
  }
}

function formerNamesOf(names: readonly OtherName[]): string[] {
  return [...new Set(names.filter(({ field }) => field === 'former-name').map(({ name }) => name))]
}
