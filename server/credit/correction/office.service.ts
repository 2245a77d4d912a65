import type { CorrectionSummary } from '../../../contract/correction'
import type { CorrectionAction, CorrectionState } from '../../../domain/credit/correction/correction'
import { withoutIdentityNumber } from '../../../domain/credit/identity-number'
import { stateAfter } from '../../../domain/credit/correction/transitions'
import { nowAt, type Clock } from '../../db/clock.port'
import { brokenLink } from '../../db/event-chain.rules'
import { fromJson } from '../../db/json'
import type { NewId } from '../../db/new-id'
import type { Db } from '../../db/schema'
import { presentCorrectionSummary, stateOf } from './correction.presenter'
import { CorrectionRepository, type CorrectionEvidence, type CorrectionRow } from './correction.repository'
import { withoutDocuments } from './request-words'
import type { StoredCorrection } from './tables'

/** What the office cannot do; its message is one clear line for the terminal. */
export class OfficeError extends Error {
  override readonly name = 'OfficeError'
}

/** How a request is answered, in the words of the command. */
export const outcomes = {
  corrected: 'correct',
  unfounded: 'refuse',
  elsewhere: 'refer',
} as const satisfies Readonly<Record<string, CorrectionAction>>
export type Outcome = keyof typeof outcomes

/** A request as the office reads it. */
export interface OfficeView extends CorrectionSummary {
  readonly form: StoredCorrection
  readonly evidence: readonly Pick<CorrectionEvidence, 'sha256' | 'name' | 'type' | 'bytes'>[]
  readonly events: readonly {
    readonly at: string
    readonly action: CorrectionAction
    readonly officer: string | null
    readonly text: string | null
  }[]
  /** Whether every event still fits the one before it. */
  readonly isChainWhole: boolean
}

const LIST_LIMIT = 500
const OFFICER_LENGTH = 50
const TEXT_LENGTH = 2_000

interface OfficeParts {
  readonly db: Db
  readonly clock: Clock
  readonly newId: NewId
}

/** The side of the authority. The same rules as for the person; every act leaves an event with who did it. */
export class CorrectionOffice {
  constructor(private readonly parts: OfficeParts) {}

  /** Requests of everybody, the longest waiting first. */
  async list(which: 'open' | 'all'): Promise<CorrectionSummary[]> {
    const requests = new CorrectionRepository(this.parts.db)
    const rows = await requests.forOffice(LIST_LIMIT, which)
    const logs = await requests.eventsOf(rows.map(({ id }) => id))
    const now = nowAt(this.parts.clock)
    return rows.map((row) => presentCorrectionSummary(row, logs.get(row.id) ?? [], now))
  }

  /** @throws OfficeError when there is none of this id or number */
  async show(idOrNumber: string): Promise<OfficeView> {
    const requests = new CorrectionRepository(this.parts.db)
    return this.view(requests, await this.known(requests, idOrNumber))
  }

  /**
   * Takes a request up: its verification begins.
   * @throws OfficeError when it is not known, or is taken up or over already
   */
  async accept(idOrNumber: string, officer: string): Promise<OfficeView> {
    return this.act(idOrNumber, 'accept', officer, null)
  }

  /**
   * The written answer; the person reads `text` as it is given.
   * @throws OfficeError when the rules do not allow it now, or the text is empty or too long
   */
  async answer(idOrNumber: string, outcome: Outcome, officer: string, text: string): Promise<OfficeView> {
    return this.act(
      idOrNumber,
      outcomes[outcome],
      officer,
      withoutIdentityNumber(within('--text', text, TEXT_LENGTH)),
    )
  }

  private async act(
    idOrNumber: string,
    action: CorrectionAction,
    officer: string,
    text: string | null,
  ): Promise<OfficeView> {
    const who = within('--officer', officer, OFFICER_LENGTH)
    const { db, newId, clock } = this.parts
    return db.transaction().execute(async (tx) => {
      const requests = new CorrectionRepository(tx)
      const row = await this.known(requests, idOrNumber)
      const state = stateOf(row, (await requests.eventsOf([row.id])).get(row.id) ?? [])
      if (stateAfter(row.kind, state, action, 'officer') === null)
        throw new OfficeError(`${row.number} is ${state}: ${whyNot(state)}`)
      await requests.append(row.id, {
        id: newId(),
        action,
        at: nowAt(clock),
        actor: 'officer',
        officer: who,
        text,
        sealedSha256: null,
      })
      return this.view(requests, row)
    })
  }

  private async known(requests: CorrectionRepository, idOrNumber: string): Promise<CorrectionRow> {
    const row = await requests.findForOffice(idOrNumber)
    if (!row) throw new OfficeError(`There is no request ${idOrNumber.slice(0, 60)}.`)
    return row
  }

  private async view(requests: CorrectionRepository, row: CorrectionRow): Promise<OfficeView> {
    const log = (await requests.eventsOf([row.id])).get(row.id) ?? []
    const evidence = await requests.evidenceOf(row.id)
    return {
      ...presentCorrectionSummary(row, log, nowAt(this.parts.clock)),
      form: withoutDocuments(fromJson(row.form)),
      evidence: evidence.map(({ sha256, name, type, bytes }) => ({ sha256, name, type, bytes })),
      events: log.map(({ at, action, officer, text }) => ({ at, action, officer, text })),
      isChainWhole: brokenLink(log) === null,
    }
  }
}

function within(option: string, text: string, most: number): string {
  const plain = text.trim()
  if (plain === '' || [...plain].length > most)
    throw new OfficeError(`${option} takes 1 to ${most} characters.`)
  return plain
}

function whyNot(state: CorrectionState): string {
  if (state === 'received') return 'take it up first (accept), or answer that it belongs elsewhere.'
  if (state === 'verifying') return 'it is taken up already; answer it.'
  return 'it is over, and nothing more can be done with it.'
}
