import type { NationalPack } from '../../../contract/national'
import { channelOf } from '../../../domain/complaint/channel'
import { stateOf, transitionOf } from '../../../domain/complaint/transitions'
import type { CaseAction } from '../../../domain/complaint/case'
import { nowAt, type Clock } from '../../db/clock.port'
import { fromJson, toJson } from '../../db/json'
import type { NewId } from '../../db/new-id'
import type { Db } from '../../db/schema'
import { ProblemError } from '../../http/problem'
import { apiRoot } from '../../http/serve'
import type { SignedLinks } from '../../http/signed-links'
import { CaseLog } from '../case-log'
import { caseEvents } from '../case-course.presenter'
import { unitOf } from '../case.presenter'
import { CaseRepository, type CaseRow } from '../case.repository'
import { mergeFiles, type NationalFileParts } from './national-files'
import type { StoredPart } from './tables'

export interface NationalParts extends NationalFileParts {
  readonly db: Db
  readonly clock: Clock
  readonly newId: NewId
  readonly links: SignedLinks
}

/** Cases for 12315. Every method acts for one person and throws `ProblemError` `case-unknown` for other people's. */
export class NationalService {
  constructor(private readonly parts: NationalParts) {}

  async get(personId: string, caseId: string): Promise<NationalPack> {
    return this.present(await this.known(this.parts.db, personId, caseId))
  }

  /**
   * Puts the files together and notes that the case is for 12315; again, it puts them together anew.
   * @throws ProblemError `transition-not-allowed` once an office has taken it up
   */
  async prepare(personId: string, caseId: string): Promise<NationalPack> {
    const { db, clock } = this.parts
    const row = await this.known(db, personId, caseId)
    if (!(await this.may(row, 'prepare-national')) && (await this.channel(row)).at === 'here')
      throw new ProblemError('transition-not-allowed')
    // Before the transaction: printing takes a second, in which nobody else could write.
    const { parts, leftOut } = await mergeFiles(this.parts, await new CaseRepository(db).evidenceOf(caseId))
    const pack = {
      made_at: nowAt(clock),
      parts: toJson<readonly StoredPart[]>(parts),
      left_out: toJson(leftOut),
    }
    await db.transaction().execute(async (tx) => {
      const log = (await new CaseRepository(tx).eventsOf([caseId])).get(caseId) ?? []
      if (channelOf(caseEvents(log)).at === 'here')
        await new CaseLog(tx, this.parts).add(row, { action: 'prepare-national', actor: 'consumer' })
      await tx
        .insertInto('national_pack')
        .values({ case_id: caseId, ...pack })
        .onConflict((conflict) => conflict.column('case_id').doUpdateSet(pack))
        .execute()
    })
    return this.present(row)
  }

  /** Notes the number; the same again changes nothing, another one is the newer truth. */
  async note(personId: string, caseId: string, number: string): Promise<NationalPack> {
    const row = await this.parts.db.transaction().execute(async (tx) => {
      const known = await this.known(tx, personId, caseId)
      const log = (await new CaseRepository(tx).eventsOf([caseId])).get(caseId) ?? []
      const before = channelOf(caseEvents(log))
      if (before.at === 'here') throw new ProblemError('transition-not-allowed')
      if (before.at === 'prepared' || before.number !== number) {
        const facts = { number }
        await new CaseLog(tx, this.parts).add(known, { action: 'national-number', actor: 'consumer', facts })
      }
      return known
    })
    return this.present(row)
  }

  /**
   * A file of the pack, by its place in it, for whoever holds its signed address.
   * @throws ProblemError `national-part-gone`
   */
  async part(caseId: string, place: number): Promise<StoredPart> {
    const pack = await this.stored(caseId)
    const part = pack === null ? undefined : fromJson(pack.parts)[place]
    if (!part) throw new ProblemError('national-part-gone')
    return part
  }

  private async present(row: CaseRow): Promise<NationalPack> {
    const pack = await this.stored(row.id)
    const channel = await this.channel(row)
    return {
      at: channel.at,
      number: channel.at === 'national' ? channel.number : null,
      canPrepare: channel.at === 'prepared' || (await this.may(row, 'prepare-national')),
      canNote: channel.at !== 'here' && (await this.may(row, 'national-number')),
      form: fromJson(row.form),
      unit: unitOf(row),
      madeAt: pack?.made_at ?? null,
      parts: (pack === null ? [] : fromJson(pack.parts)).map(({ name, type, bytes, holds }, place) => ({
        name,
        type,
        bytes,
        url: this.parts.links.make(partPath(row.id, String(place))),
        holds: [...holds],
      })),
      leftOut: pack === null ? [] : fromJson(pack.left_out),
    }
  }

  private async stored(caseId: string) {
    const row = await this.parts.db
      .selectFrom('national_pack')
      .selectAll()
      .where('case_id', '=', caseId)
      .executeTakeFirst()
    return row ?? null
  }

  private async events(row: CaseRow) {
    const logs = await new CaseRepository(this.parts.db).eventsOf([row.id])
    return caseEvents(logs.get(row.id) ?? [])
  }

  private async channel(row: CaseRow) {
    return channelOf(await this.events(row))
  }

  private async may(row: CaseRow, action: CaseAction): Promise<boolean> {
    return transitionOf(stateOf(await this.events(row)), action, 'consumer') !== null
  }

  private async known(db: Db, personId: string, caseId: string): Promise<CaseRow> {
    const row = await new CaseRepository(db).find(personId, caseId)
    if (!row) throw new ProblemError('case-unknown')
    return row
  }
}

export const partPath = (caseId: string, place: string): string =>
  `${apiRoot}/complaints/${caseId}/national/${place}`
