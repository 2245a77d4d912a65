import type { LookPage, Officers, QueueCounts, QueuePage } from '../../../contract/office'
import type { lookKinds } from '../../../contract/office'
import type { OfficeCase, SimilarCases } from '../../../contract/office-case'
import { shiftMonths } from '../../../domain/calendar/day'
import { stateNames } from '../../../domain/complaint/names'
import { say, type Text } from '../../../domain/text'
import { nowAt, todayOn } from '../../db/clock.port'
import { fromJson } from '../../db/json'
import type { OfficerCaller } from '../../http/caller'
import { ProblemError } from '../../http/problem'
import { CaseRepository, type CaseRow } from '../case.repository'
import type { StoredForm } from '../tables'
import { LookRepository, type LookFilters, type LookPlace } from './look.repository'
import type { OfficeParts } from './office.parts'
import { officeCase, queueRow } from './office.presenter'
import { QueueRepository, type QueuePlace, type QueueQuery } from './queue.repository'
import { SimilarRepository } from './similar.repository'

/** Months that similar cases are looked for in. */
const MONTHS = 12

const lookNames: Readonly<Record<(typeof lookKinds)[number], Text>> = {
  opened: say('打开了案件', 'Opened a case'),
  evidence: say('取得了证据的链接', 'Was given links to evidence'),
  letter: say('查看或者制作了文书', 'Looked at a letter, or made it'),
  searched: say('按人的姓名或者电话查找', "Searched by a person's name or telephone"),
  exported: say('导出了案件列表', 'Exported the list of cases'),
  'exported-contacts': say('导出了案件列表和联系方式', 'Exported the list of cases with contact data'),
}

/** What an officer reads. Every method answers for the caller's office alone and throws `ProblemError`. */
export class OfficeService {
  private readonly queue: QueueRepository
  private readonly looks: LookRepository

  constructor(private readonly parts: OfficeParts) {
    this.queue = new QueueRepository(parts.db)
    this.looks = new LookRepository(parts.db, parts)
  }

  async page(
    caller: OfficerCaller,
    query: QueueQuery,
    limit: number,
    after: QueuePlace | null,
  ): Promise<{ readonly items: QueuePage['items']; readonly next: QueuePlace | null }> {
    if (query.isAmongPeople && query.text !== undefined)
      await this.looks.add(caller, { what: 'searched', caseNumber: null, detail: query.text })
    const rows = await this.queue.page(caller.unit.code, query, limit + 1, after)
    const shown = rows.slice(0, limit)
    const last = rows.length > limit ? shown.at(-1) : undefined
    const logs = await new CaseRepository(this.parts.db).eventsOf(shown.map(({ id }) => id))
    const now = nowAt(this.parts.clock)
    return {
      items: shown.map((row) => queueRow(row, logs.get(row.id) ?? [], now)),
      next: last ? { sortOn: last.sort_on, id: last.id } : null,
    }
  }

  async counts({ unit, officerId }: OfficerCaller): Promise<QueueCounts> {
    const states = await this.queue.states(unit.code)
    const all = [...states.values()].reduce((sum, count) => sum + count, 0)
    return {
      open: all - (states.get('closed') ?? 0),
      overdue: await this.queue.overdue(unit.code, todayOn(this.parts.clock)),
      mine: await this.queue.givenTo(unit.code, officerId),
      states: [...states].map(([state, count]) => ({ state, name: stateNames[state], count })),
    }
  }

  async officers({ unit }: OfficerCaller): Promise<Officers> {
    return { items: [...(await this.parts.officersOf(unit.code))] }
  }

  async get(caller: OfficerCaller, id: string): Promise<OfficeCase> {
    const row = await this.queue.visible(caller.unit.code, id)
    if (!row) throw new ProblemError('case-unknown')
    return this.present(caller, row)
  }

  /** There is no other way to read a case than this one, which leaves a line in the log of looks. */
  async present(caller: OfficerCaller, row: CaseRow): Promise<OfficeCase> {
    const { db, clock, merchantOf, productOf, officerNames } = this.parts
    const cases = new CaseRepository(db)
    const evidence = await cases.evidenceOf(row.id)
    await this.looks.add(caller, { what: 'opened', caseNumber: row.number, detail: null })
    if (evidence.length > 0)
      await this.looks.add(caller, {
        what: 'evidence',
        caseNumber: row.number,
        detail: evidence.map(({ name }) => name).join('、'),
      })
    const form = fromJson(row.form)
    const { gtin, lot } = form
    const log = (await cases.eventsOf([row.id])).get(row.id) ?? []
    const names = await officerNames(log.flatMap(({ actorId }) => actorId ?? []))
    const gathered = {
      row,
      evidence,
      log,
      twin: await this.twinOf(caller, row),
      merchant: row.merchant_uscc === null ? null : await merchantOf(row.merchant_uscc),
      product: gtin === null ? null : await productOf(gtin, lot),
      similar: await this.similarTo(caller, row, form),
      nameOf: (officerId: string) => names.get(officerId) ?? null,
    }
    return officeCase(gathered, caller, this.parts, nowAt(clock))
  }

  async looksOf(
    { unit }: OfficerCaller,
    filters: LookFilters,
    limit: number,
    after: LookPlace | null,
  ): Promise<{ readonly items: LookPage['items']; readonly next: LookPlace | null }> {
    const rows = await this.looks.page(unit.code, filters, limit + 1, after)
    const shown = rows.slice(0, limit)
    return {
      items: shown.map(({ officer_id, officer_name, case_number, what, ...look }) => ({
        ...look,
        what,
        officer: { id: officer_id, name: officer_name },
        whatName: lookNames[what],
        caseNumber: case_number,
      })),
      next: rows.length > limit ? (shown.at(-1) ?? null) : null,
    }
  }

  /** Another office's twin is named by its number alone. */
  private async twinOf({ unit }: OfficerCaller, { twin_id }: CaseRow): Promise<OfficeCase['twin']> {
    const twin = twin_id === null ? null : await new CaseRepository(this.parts.db).any(twin_id)
    if (!twin) return null
    const isOurs = (await this.queue.visible(unit.code, twin.id)) !== null
    return { id: isOurs ? twin.id : null, number: twin.number, kind: twin.kind }
  }

  private async similarTo({ unit }: OfficerCaller, row: CaseRow, form: StoredForm): Promise<SimilarCases> {
    const fromOn = shiftMonths(todayOn(this.parts.clock), -MONTHS)
    const since = new Date(`${fromOn}T00:00:00+08:00`).toISOString()
    const { newest, ...counts } = await new SimilarRepository(this.parts.db).of(row, form, since)
    return {
      fromOn,
      ...counts,
      newest: newest.map(({ id, number, state, filed_at, unit_code, ...same }) => ({
        id: unit_code === null || unit_code === unit.code ? id : null,
        number,
        state,
        stateName: stateNames[state],
        filedAt: filed_at,
        isSameMerchant: same.isSameMerchant,
        isSameProduct: same.isSameProduct,
        isSameSituation: same.isSameSituation,
      })),
    }
  }
}
