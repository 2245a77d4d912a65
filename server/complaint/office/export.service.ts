import type { CaseExport } from '../../../contract/office'
import { chinaDate } from '../../../domain/calendar/day'
import { stateNames } from '../../../domain/complaint/names'
import { csvLine, inert } from '../../csv-line'
import { todayOn } from '../../db/clock.port'
import { fromJson } from '../../db/json'
import type { OfficerCaller } from '../../http/caller'
import { situationOf } from '../desk.rules'
import { LookRepository } from './look.repository'
import type { OfficeParts } from './office.parts'
import { QueueRepository, type QueueQuery, type QueuedCase } from './queue.repository'

const MOST = 20_000

const columns = ['编号', '类别', '状态', '被投诉举报人', '统一社会信用代码', '商品或服务', '金额（元）']
const days = ['提交日期', '期限', '是否超期', '经办人', '12315', '情形', '争议情况']
const contacts = ['投诉举报人', '联系电话', '联系地址']
const channels = { here: '', prepared: '已备好，未提交', national: '已提交' } as const
const kinds = { complaint: '投诉', report: '举报' } as const

/** The queue as a table for a spreadsheet. */
export class ExportService {
  constructor(private readonly parts: OfficeParts) {}

  /** Logged before anything is given out, with how many rows, and whether contact data are among them. */
  async run(caller: OfficerCaller, query: QueueQuery, withContacts: boolean): Promise<CaseExport> {
    const { db, clock, officersOf } = this.parts
    const found = await new QueueRepository(db).page(caller.unit.code, query, MOST + 1, null)
    const rows = found.slice(0, MOST)
    await new LookRepository(db, this.parts).add(caller, {
      what: withContacts ? 'exported-contacts' : 'exported',
      caseNumber: null,
      detail: query.text === undefined ? `${rows.length} 件` : `${rows.length} 件：${query.text}`,
    })
    const names = new Map((await officersOf(caller.unit.code)).map(({ id, name }) => [id, name]))
    const today = todayOn(clock)
    const head = [...columns, ...days, ...(withContacts ? contacts : [])]
    const lines = rows.map((row) => cellsOf(row, names, today, withContacts))
    return {
      fileName: `cases-${caller.unit.code}-${today}.csv`,
      csv: `\ufeff${[head, ...lines].map((cells) => csvLine(cells.map(inert))).join('\r\n')}\r\n`,
      rows: rows.length,
      isCut: found.length > MOST,
    }
  }
}

function cellsOf(
  row: QueuedCase,
  names: ReadonlyMap<string, string>,
  today: string,
  withContacts: boolean,
): string[] {
  const form = fromJson(row.form)
  const cells = [
    row.number,
    kinds[row.kind],
    stateNames[row.state].zh,
    row.merchant_name,
    row.merchant_uscc ?? '',
    row.product_name,
    form.amountFen === null ? '' : (form.amountFen / 100).toFixed(2),
    chinaDate(row.filed_at),
    row.due_on ?? '',
    row.due_on !== null && row.due_on < today ? '是' : '',
    row.officer_id === null ? '' : (names.get(row.officer_id) ?? ''),
    channels[row.channel],
    situationOf(form)
      .map(({ zh }) => zh)
      .join('、'),
    form.story,
  ]
  return withContacts ? [...cells, form.contactName, form.contactPhone, form.contactAddress] : cells
}
