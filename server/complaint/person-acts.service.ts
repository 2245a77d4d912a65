import type { Complaint } from '../../contract/complaint'
import type { AddedAuthority } from '../../contract/proxy'
import type { CaseAction } from '../../domain/complaint/case'
import type { ComplaintRequest } from '../../domain/complaint/request-kinds'
import { openOffer, type Logged } from '../../domain/complaint/offers'
import { stateOf } from '../../domain/complaint/transitions'
import type { Db } from '../db/schema'
import { ProblemError } from '../http/problem'
import { keepEvidence, writtenWords, type Attachments } from './act-input'
import { caseEvents } from './case-course.presenter'
import { CaseLog, type Act } from './case-log'
import { CaseRepository, type CaseRow } from './case.repository'
import type { ComplaintParts } from './complaint.service'
import { addedAuthority } from './proxy/added-authority'

/** Which case, and under which key the act is known when it comes again. */
export interface ActOn {
  readonly personId: string
  readonly id: string
  readonly actKey: string
}

type PersonAct = {
  [Action in CaseAction]: Omit<Act<Action>, 'actor' | 'actKey'>
}[CaseAction]

interface Written {
  readonly text: string
  readonly attachments: Attachments
}

/** What the person does in a case of their own. Every method answers the case as it is then, and throws `ProblemError`. */
export class PersonActs {
  constructor(
    private readonly parts: ComplaintParts,
    private readonly present: (row: CaseRow) => Promise<Complaint>,
  ) {}

  supplement(on: ActOn, { text, attachments }: Written): Promise<Complaint> {
    return this.change(on, async (tx, row) => {
      const evidence = await this.keep(tx, row, on, attachments)
      return { action: 'supplement', facts: { text: writtenWords(text), evidence } }
    })
  }

  addEvidence(on: ActOn, { text, attachments }: Written): Promise<Complaint> {
    return this.change(on, async (tx, row) => {
      const evidence = await this.keep(tx, row, on, attachments)
      return { action: 'add-evidence', facts: { text: text.trim(), evidence } }
    })
  }

  startOdr(on: ActOn): Promise<Complaint> {
    return this.change(on, async (tx, row) => {
      if (!(await this.parts.isMerchantOnline(tx, row.merchant_uscc)))
        throw new ProblemError('odr-unavailable')
      return { action: 'start-odr' }
    })
  }

  endOdr(on: ActOn): Promise<Complaint> {
    return this.change(on, async () => ({ action: 'end-odr' }))
  }

  /** In online settlement the two agree by themselves; in mediation the office draws up what was agreed. */
  acceptOffer(on: ActOn, offerId: string): Promise<Complaint> {
    return this.answer(on, (events) => {
      const offer = openOffer(events)
      if (offer?.id !== offerId) throw new ProblemError('offer-gone')
      const { text, amountFen, byOn } = offer
      return stateOf(events) === 'odr'
        ? { action: 'settle', facts: { text, amountFen, byOn } }
        : { action: 'accept-offer', facts: { offerId } }
    })
  }

  declineOffer(on: ActOn, offerId: string, text: string): Promise<Complaint> {
    return this.answer(on, (events) => {
      if (openOffer(events)?.id !== offerId) throw new ProblemError('offer-gone')
      return { action: 'decline-offer', facts: { offerId, text: text.trim() } }
    })
  }

  confirmKept(on: ActOn, text: string): Promise<Complaint> {
    return this.change(on, async () => ({ action: 'confirm-kept', facts: { text: text.trim() } }))
  }

  reportBroken(on: ActOn, text: string): Promise<Complaint> {
    return this.change(on, async () => ({ action: 'report-broken', facts: { text: writtenWords(text) } }))
  }

  /** What was signed is kept once: the call that comes again is known by its key. */
  renewProxy(on: ActOn, added: AddedAuthority): Promise<Complaint> {
    return this.change(on, async (tx, row) =>
      (await new CaseRepository(tx).actOf(row.id, on.actKey))
        ? null
        : addedAuthority(tx, this.parts, row, added),
    )
  }

  changeRequests(
    on: ActOn,
    { requests, text }: { requests: ComplaintRequest[]; text: string },
  ): Promise<Complaint> {
    return this.change(on, async () => ({
      action: 'change-requests',
      facts: { requests, text: text.trim() },
    }))
  }

  rate(on: ActOn, { stars, text }: { stars: number; text: string }): Promise<Complaint> {
    return this.change(on, async () => ({ action: 'rate', facts: { stars, text: text.trim() } }))
  }

  /**
   * The same, for an answer to an offer: once it was given the offer is open no more, so that the call that comes again
   * is known by its key alone.
   */
  private answer(on: ActOn, act: (events: readonly Logged[]) => PersonAct): Promise<Complaint> {
    return this.change(on, async (tx, row) => {
      const cases = new CaseRepository(tx)
      if (await cases.actOf(row.id, on.actKey)) return null
      return act(caseEvents((await cases.eventsOf([row.id])).get(row.id) ?? []))
    })
  }

  /** @param act what is done; null when it was done before */
  private async change(
    { personId, id, actKey }: ActOn,
    act: (tx: Db, row: CaseRow) => Promise<PersonAct | null>,
  ): Promise<Complaint> {
    await this.parts.odr.ensure()
    const row = await this.parts.db.transaction().execute(async (tx) => {
      const known = await new CaseRepository(tx).find(personId, id)
      if (!known) throw new ProblemError('case-unknown')
      const made = await act(tx, known)
      if (made) await new CaseLog(tx, this.parts).add(known, { ...made, actor: 'consumer', actKey })
      return known
    })
    return this.present(row)
  }

  private keep(tx: Db, row: CaseRow, { personId }: ActOn, attachments: Attachments): Promise<string[]> {
    return keepEvidence(tx, this.parts.heldFiles, row.id, personId, attachments)
  }
}
