import type { Unit } from '../../domain/complaint/facts'
import type { Db } from '../db/schema'
import type { OfficerRole } from './tables'

export interface Officer {
  readonly id: string
  readonly phone: string
  readonly name: string
  readonly role: OfficerRole
  readonly unit: Unit
}

/** Who works for which office. */
export class OfficerRepository {
  constructor(private readonly db: Db) {}

  /** Null for one whose appointment has ended. */
  async find(id: string): Promise<Officer | null> {
    const row = await this.serving().where('id', '=', id).executeTakeFirst()
    return row ? officerOf(row) : null
  }

  async findByPhone(phone: string): Promise<Officer | null> {
    const row = await this.serving().where('phone', '=', phone).executeTakeFirst()
    return row ? officerOf(row) : null
  }

  /** Everybody who serves, of one office or of all. */
  async list(unitCode?: string): Promise<readonly Officer[]> {
    const query = this.serving().orderBy('unit_code').orderBy('name').orderBy('id')
    const rows = await (unitCode === undefined ? query : query.where('unit_code', '=', unitCode)).execute()
    return rows.map(officerOf)
  }

  /** Appoints, or changes the appointment of the same phone. @returns its id */
  async appoint(
    { phone, name, role, unit }: Omit<Officer, 'id'>,
    fresh: { id: string; at: string },
  ): Promise<string> {
    const appointment = { name, role, unit_code: unit.code, unit_name: unit.name }
    const { id } = await this.db
      .insertInto('officer')
      .values({ id: fresh.id, phone, ...appointment, created_at: fresh.at, ended_at: null })
      .onConflict((conflict) => conflict.column('phone').doUpdateSet({ ...appointment, ended_at: null }))
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  }

  /** Ends an appointment. @returns false when nobody with this phone serves */
  async end(phone: string, at: string): Promise<boolean> {
    const result = await this.db
      .updateTable('officer')
      .set({ ended_at: at })
      .where('phone', '=', phone)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    return result.numUpdatedRows > 0n
  }

  private serving() {
    return this.db
      .selectFrom('officer')
      .select(['id', 'phone', 'name', 'role', 'unit_code', 'unit_name'])
      .where('ended_at', 'is', null)
  }
}

interface OfficerRow {
  readonly id: string
  readonly phone: string
  readonly name: string
  readonly role: OfficerRole
  readonly unit_code: string
  readonly unit_name: string
}

function officerOf({ unit_code, unit_name, ...row }: OfficerRow): Officer {
  return { ...row, unit: { code: unit_code, name: unit_name } }
}
