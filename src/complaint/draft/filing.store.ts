import { makeAutoObservable } from 'mobx'
import { adviceOn } from '../../../domain/complaint/advice/advice'
import type { Advice } from '../../../domain/complaint/advice/question'
import type { Competence } from '../../../domain/complaint/jurisdiction/competence'
import type { Office } from '../../../domain/complaint/jurisdiction/office'
import type { CaseKind } from '../../../domain/complaint/case'
import { suggestKinds, type KindSuggestion } from '../../../domain/complaint/split/suggestion'
import type { DraftsStore } from '../../drafts/drafts.store'
import { filingOf, type Filing } from '../../drafts/filing'
import { today, type Clock } from '../../platform/clock/clock.port'
import { domainDraft } from '../outbox/complaint-form'
import { competenceOf, settledUnits, unitAmong } from './competent-unit'
import type { DraftPageStore } from './draft-page.store'

/** How the draft on the page is to be filed: as what, with which office, and what stands in its way. */
export class FilingStore {
  constructor(
    private readonly page: DraftPageStore,
    private readonly drafts: DraftsStore,
    private readonly clock: Clock,
  ) {
    makeAutoObservable<this, 'page' | 'drafts' | 'clock'>(
      this,
      { page: false, drafts: false, clock: false },
      { autoBind: true },
    )
  }

  get filing(): Filing {
    return filingOf({ filing: this.kept })
  }

  get isReport(): boolean {
    return this.filing.kinds.includes('report')
  }

  get isComplaint(): boolean {
    return this.filing.kinds.includes('complaint')
  }

  /** A complainant gives real particulars (令121 art. 10), so that only a report alone stays unnamed. */
  get isAnonymous(): boolean {
    return this.filing.isAnonymous && !this.isComplaint
  }

  /** What the story suggests, when it is not what was chosen; null otherwise. */
  get suggestion(): KindSuggestion | null {
    const suggestion = suggestKinds(this.page.form)
    const isNew = suggestion.kinds.some((kind) => !this.filing.kinds.includes(kind))
    const reasons = suggestion.reasons.filter(({ kind }) => !this.filing.kinds.includes(kind))
    return isNew && reasons.length > 0 ? { kinds: suggestion.kinds, reasons } : null
  }

  get competences(): Readonly<Record<CaseKind, Competence>> {
    return { complaint: this.complaintCompetence, report: this.reportCompetence }
  }

  get units(): Readonly<Record<CaseKind, Office | null>> {
    const { chosenUnits } = this.filing
    return {
      complaint: unitAmong(this.complaintCompetence, chosenUnits.complaint),
      report: unitAmong(this.reportCompetence, chosenUnits.report),
    }
  }

  /** Empty while nothing is told: a fresh form needs no advice. */
  get advice(): readonly Advice[] {
    const { form } = this.page
    if (form.story.trim() === '') return []
    return this.filing.kinds.flatMap((kind) =>
      adviceOn(kind, {
        draft: domainDraft(form, this.page.draft?.files ?? []),
        todayOn: today(this.clock),
        isHandledElsewhere: this.filing.isHandledElsewhere,
        otherCases: this.otherCases,
        competence: this.competences[kind],
        unitCode: this.units[kind]?.code ?? null,
      }),
    )
  }

  change(change: Partial<Filing>): void {
    this.page.change({ filing: { ...this.page.form.filing, ...change } })
  }

  /** Before it is sent: the offices that are known by now go into the draft, and with it. */
  settleUnits(): void {
    this.change({ units: settledUnits(this.page.form) })
  }

  /** Chooses another office of a kind; null goes back to the one that was found. */
  chooseUnit(kind: CaseKind, code: string | null): void {
    const { [kind]: _before, ...others } = this.filing.chosenUnits
    this.change({ chosenUnits: code === null ? others : { ...others, [kind]: code } })
  }

  /** Stays the same while other fields are typed into, so that what follows from it is not drawn again. */
  private get kept() {
    return this.page.form.filing
  }

  private get complaintCompetence(): Competence {
    return competenceOf('complaint', this.page.form)
  }

  private get reportCompetence(): Competence {
    return competenceOf('report', this.page.form)
  }

  private get otherCases(): number {
    const { merchantName } = this.page.form
    return this.drafts.drafts.filter(
      ({ key, stage, form }) =>
        key !== this.page.key &&
        stage === 'filed' &&
        form.merchantName === merchantName &&
        merchantName !== '',
    ).length
  }
}
