import type { Kysely } from 'kysely'
import type { Engine } from '../engine'

/** A step forward of the database's shape; there is no way back. */
export interface Migration {
  /** The file's name, e.g. `001-merchants`; never renamed after release. */
  readonly name: string
  // Migrations outlive the table types, so they see the database without them.
  up<Shape>(db: Kysely<Shape>, engine: Engine): Promise<void>
}
