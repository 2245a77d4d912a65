import { createHash } from 'node:crypto'
import type { CaseLetter } from '../../../contract/case-vocabulary'
import type { LetterPreview } from '../../../contract/office-letters'
import { chineseDay } from '../../../domain/calendar/chinese-day'
import type { Unit } from '../../../domain/complaint/facts'
import {
  hasMerchantCopy,
  isLetterFor,
  letterNames,
  letterNumber,
  type LetterForm,
} from '../../../domain/complaint/letters'
import { changedRequests } from '../../../domain/complaint/requests'
import { letterOccasions } from '../../../domain/complaint/transitions'
import { maskedName } from '../../../domain/credit/person-name'
import { nowAt, todayOn } from '../../db/clock.port'
import { fromJson, toJson } from '../../db/json'
import type { Db } from '../../db/schema'
import type { OfficerCaller } from '../../http/caller'
import { ProblemError } from '../../http/problem'
import type { LetterBlock, LetterPaper } from '../../paper/paper'
import { CaseLog } from '../case-log'
import { caseEvents, eventOf } from '../case-course.presenter'
import { lettersOf } from '../case.presenter'
import { CaseRepository, type CaseRow } from '../case.repository'
import { consumerSide, maskedSide } from '../letters/consumer-side'
import type { LetterCase } from '../letters/letter-case'
import { footerOf, letterContent, type LetterContent } from '../letters/letter-content'
import { isLetterOf, issuedNoOf, passingOn, wasPassedOnBy } from './letter-occasions'
import { LetterRepository, type LetterRow } from './letter.repository'
import { LookRepository } from './look.repository'
import type { OfficeParts } from './office.parts'
import { QueueRepository } from './queue.repository'

interface Wanted {
  readonly form: LetterForm
  /** The newest letter that tells of the same, as far as the officer knows; null when none is known. */
  readonly issuedNo: string | null
}

interface Drafted {
  readonly row: CaseRow
  readonly content: LetterContent
  /** Of the merchant's copy; null where it has none of its own. */
  readonly merchantContent: LetterContent | null
  /** The number of the newest letter that tells of the same; null where none does. */
  readonly issuedNo: string | null
}

/** Letters: what one would say, and issuing it. Every method throws `ProblemError`. */
export class LetterService {
  constructor(private readonly parts: OfficeParts) {}

  async preview(caller: OfficerCaller, id: string, form: LetterForm): Promise<LetterPreview> {
    const { row, content, issuedNo } = await this.draft(this.parts.db, caller, id, form)
    await this.look(caller, row, form)
    return {
      form,
      name: letterNames[form],
      office: caller.unit.name,
      addressee: content.addressee,
      blocks: content.blocks.map(shownBlock),
      readers: (['consumer', 'merchant'] as const).filter((party) => isLetterFor(form, party)),
      issuedNo,
    }
  }

  /**
   * Gives the letter its number and its text, prints and keeps it, and only then enters it in the log: whoever reads
   * of it in the log can open it. The same key again goes on where the call before was cut off.
   * @throws ProblemError `letter-issued` when another has told of the same meanwhile
   */
  async issue(caller: OfficerCaller, id: string, actKey: string, wanted: Wanted): Promise<CaseLetter> {
    const { db } = this.parts
    const { form } = wanted
    const isDemo = await this.parts.isDemo()
    const { row, letter } = await db
      .transaction()
      .execute((tx) => this.reserve(tx, caller, { id, actKey, isDemo, ...wanted }))
    const sha256 = await this.keep(letter.paper)
    const copy = letter.merchant_paper && (await this.keep(letter.merchant_paper))
    await this.look(caller, row, form)
    const facts = {
      form,
      letterNo: letter.letter_no,
      sha256,
      ...(copy === null ? {} : { merchantSha256: copy }),
    }
    const log = await db.transaction().execute(async (tx) => {
      const cases = new CaseRepository(tx)
      // While this one was printed, another window may have issued its own.
      if ((await cases.actOf(id, actKey)) === null)
        onlyKnown(issuedNoOf((await cases.eventsOf([id])).get(id) ?? [], form), wanted)
      return new CaseLog(tx, this.parts).add(row, {
        action: 'letter',
        actor: 'officer',
        actorId: caller.officerId,
        actKey,
        facts,
      })
    })
    const issued = lettersOf(log, this.parts.letterUrl).find(({ letterNo }) => letterNo === letter.letter_no)
    if (!issued) throw new Error('a letter was issued and is not in the log')
    return issued
  }

  /** Prints a paper and keeps it. @returns its SHA-256 */
  private async keep(paper: LetterRow['paper']): Promise<string> {
    const bytes = await this.parts.print(fromJson(paper))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await this.parts.letters.put(sha256, bytes)
    return sha256
  }

  private async reserve(
    tx: Db,
    caller: OfficerCaller,
    call: Wanted & { readonly id: string; readonly actKey: string; readonly isDemo: boolean },
  ): Promise<{ readonly row: CaseRow; readonly letter: LetterRow }> {
    const repository = new LetterRepository(tx)
    const { id, actKey, form, isDemo } = call
    const { row, content, merchantContent, issuedNo } = await this.draft(tx, caller, id, form)
    const known = await repository.findByKey(id, actKey)
    if (known && known.form !== form) throw new ProblemError('idempotency-mismatch')
    if (known) return { row, letter: known }
    onlyKnown(issuedNo, call)
    const year = Number(todayOn(this.parts.clock).slice(0, 4))
    const letterNo = letterNumber(form, year, await repository.nextCount(caller.unit.code, year, form))
    const paperOf = (said: LetterContent) =>
      toJson(this.paperOf(said, row, caller.unit, { letterNo, isDemo }))
    const letter: LetterRow = {
      id: this.parts.newId(),
      case_id: id,
      act_key: actKey,
      form,
      letter_no: letterNo,
      paper: paperOf(content),
      merchant_paper: merchantContent && paperOf(merchantContent),
      made_at: nowAt(this.parts.clock),
    }
    await repository.insert(letter)
    return { row, letter }
  }

  private paperOf(
    content: LetterContent,
    row: CaseRow,
    unit: Unit,
    { letterNo, isDemo }: { readonly letterNo: string; readonly isDemo: boolean },
  ): LetterPaper {
    return {
      ...content,
      office: unit.name,
      letterNo,
      at: nowAt(this.parts.clock),
      day: chineseDay(todayOn(this.parts.clock)),
      footer: footerOf(row.number, letterNo, isDemo),
    }
  }

  /** @throws ProblemError `case-unknown`, or `letter-not-due` when what it tells of has not happened */
  private async draft(db: Db, caller: OfficerCaller, id: string, form: LetterForm): Promise<Drafted> {
    const cases = new CaseRepository(db)
    const visible = await new QueueRepository(db).visible(caller.unit.code, id)
    const row = visible ?? (form === passingOn ? await cases.any(id) : null)
    if (!row) throw new ProblemError('case-unknown')
    const log = (await cases.eventsOf([id])).get(id) ?? []
    const occasion = letterOccasions(log).get(form)
    if (!visible && !wasPassedOnBy(occasion, caller.unit)) throw new ProblemError('case-unknown')
    if (!occasion || !isLetterOf(form, occasion, caller.unit)) throw new ProblemError('letter-not-due')
    const evidence = await cases.evidenceOf(id)
    const filed = fromJson(row.form)
    const of: LetterCase = {
      number: row.number,
      filedAt: row.filed_at,
      form: filed,
      requests: changedRequests(caseEvents(log)) ?? filed.requests,
      consumer: await consumerSide(db, row, log, caller.unit.code),
      evidence: evidence.map(({ name }) => name),
      office: caller.unit.name,
      officer: caller.name,
      occasion: eventOf(occasion),
      formSha256: row.form_sha256,
    }
    const masked: LetterCase = {
      ...of,
      form: { ...filed, contactName: maskedName(filed.contactName) },
      consumer: maskedSide(of.consumer),
    }
    return {
      row,
      content: letterContent(form, of),
      merchantContent: hasMerchantCopy(form) ? letterContent(form, masked) : null,
      issuedNo: issuedNoOf(log, form),
    }
  }

  private async look(caller: OfficerCaller, row: CaseRow, form: LetterForm): Promise<void> {
    const look = { what: 'letter', caseNumber: row.number, detail: letterNames[form].zh } as const
    await new LookRepository(this.parts.db, this.parts).add(caller, look)
  }
}

/** Nobody is told twice by an officer who does not know of the first letter. */
function onlyKnown(issuedNo: string | null, wanted: Wanted): void {
  if (issuedNo !== wanted.issuedNo) throw new ProblemError('letter-issued')
}

function shownBlock(block: LetterBlock): LetterPreview['blocks'][number] {
  return block.type === 'rows' ? { type: 'rows', rows: block.rows.map((row) => ({ ...row })) } : { ...block }
}
