import type { CodeAnswer } from '../../contract/codes'
import type { MerchantSummary } from '../../contract/credit'
import type { ProductSummary } from '../../contract/trace'
import { recognise } from '../../domain/codes/recognise'
import type { Candidate, Verdict } from '../../domain/codes/recognition'
import { todayOn, type Clock } from '../db/clock.port'

/** Where the recognition asks what is known here; each journey answers for its own. */
export interface CodeLookups {
  readonly merchant: (uscc: string) => Promise<MerchantSummary | null>
  /** @param organisationCode nine characters, without hyphen */
  readonly organisation: (organisationCode: string) => Promise<MerchantSummary | null>
  readonly licence: (number: string) => Promise<MerchantSummary | null>
  /** @param gtin fourteen digits */
  readonly product: (gtin: string) => Promise<ProductSummary | null>
  /** Whether any event names this box or pallet. @param sscc eighteen digits */
  readonly isUnitKnown: (sscc: string) => Promise<boolean>
}

type Known = Pick<CodeAnswer, 'merchant' | 'product' | 'logisticUnit'>

const nothing: Known = { merchant: null, product: null, logisticUnit: null }

/** What to say of a code of which nothing is known here. */
const endings: Readonly<Record<Verdict, CodeAnswer['ending']>> = {
  ok: 'not-known',
  misread: 'misread',
  impossible: 'impossible',
  unknown: 'unrecognised',
}

/** Says what a text is and what is known here of it; the most certain reading that leads somewhere wins. */
export class RecognitionService {
  constructor(
    private readonly lookups: CodeLookups,
    private readonly clock: Clock,
  ) {}

  async answer(text: string, symbology: string | undefined): Promise<CodeAnswer> {
    const { input, family, verdict, normalised, candidates } = recognise(text, {
      ...(symbology === undefined ? {} : { symbology }),
      today: todayOn(this.clock),
    })
    const known = await this.known(candidates)
    const isFound = known !== nothing
    return {
      input,
      family,
      verdict,
      normalised,
      candidates: candidates.map(copyOf),
      ending: isFound ? 'found' : endings[verdict],
      ...known,
    }
  }

  private async known(candidates: readonly Candidate[]): Promise<Known> {
    for (const candidate of candidates) {
      const known = await this.knownAs(candidate)
      if (known.merchant ?? known.product ?? known.logisticUnit) return known
    }
    return nothing
  }

  /** A registered code whose check digit does not hold is looked up all the same: such registrations are real. */
  private async knownAs({ family, normalised, next }: Candidate): Promise<Known> {
    const { lookups } = this
    if (family === 'uscc' || family === 'regno15' || family === 'regno13')
      return { ...nothing, merchant: await lookups.merchant(normalised) }
    if (family === 'orgcode')
      return { ...nothing, merchant: await lookups.organisation(normalised.replace(/-/g, '')) }
    for (const step of next) {
      const merchant =
        step.kind === 'merchant'
          ? await lookups.merchant(step.uscc)
          : step.kind === 'licence'
            ? await lookups.licence(step.number)
            : null
      const product = step.kind === 'product' ? await lookups.product(step.gtin) : null
      if (merchant ?? product) return { ...nothing, merchant, product }
      if (step.kind === 'logistic-unit' && (await lookups.isUnitKnown(step.sscc)))
        return { ...nothing, logisticUnit: step.sscc }
    }
    return nothing
  }
}

/** The contract's shapes are plain and writable. */
function copyOf({
  parts,
  check,
  notes,
  suggestions,
  next,
  ...rest
}: Candidate): CodeAnswer['candidates'][number] {
  return {
    ...rest,
    parts: parts.map((part) => ({ ...part })),
    check: check && {
      ...check,
      table: { columns: [...check.table.columns], rows: check.table.rows.map((row) => [...row]) },
      steps: [...check.steps],
    },
    notes: [...notes],
    suggestions: [...suggestions],
    next: next.map((step) => ({ ...step })),
  }
}
