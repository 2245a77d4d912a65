import {
  competence,
  type Competence,
  type CompetenceQuestion,
} from '../../../domain/complaint/jurisdiction/competence'
import { officeOf, type Office } from '../../../domain/complaint/jurisdiction/office'
import type { CaseKind } from '../../../domain/complaint/case'
import type { DraftForm } from '../../drafts/draft'
import { filingOf, type Filing } from '../../drafts/filing'

const questionOf = (kind: CaseKind, form: DraftForm): CompetenceQuestion => {
  const { channel, act, merchantRegion, platformRegion, actAddress, isShownAddressUseless } = filingOf(form)
  const { merchantAddress, merchantUscc } = form
  return {
    kind,
    channel,
    act,
    merchantAddress,
    merchantUscc,
    merchantRegion,
    platformRegion,
    actAddress,
    isShownAddressUseless,
  }
}

/** The last answers: the same question is asked at every keystroke of the story. */
const answers = new Map<CaseKind, { readonly question: string; readonly answer: Competence }>()

/** Who is competent for a draft as one of its kinds. */
export function competenceOf(kind: CaseKind, form: DraftForm): Competence {
  const asked = questionOf(kind, form)
  const question = JSON.stringify(asked)
  const known = answers.get(kind)
  if (known?.question === question) return known.answer
  const answer = competence(asked)
  answers.set(kind, { question, answer })
  return answer
}

/** The office that a draft goes to: the one the person chose, else the best that is known; null while none is. */
export function unitAmong({ offices: [best] }: Competence, chosenCode: string | undefined): Office | null {
  const chosen = officeOf(chosenCode ?? null)
  if (typeof chosen !== 'string') return chosen
  return best === undefined ? null : { code: best.code, name: best.name }
}

/** The offices that are known for what a form is filed as: they go with it when it is sent. */
export function settledUnits(form: DraftForm): Filing['units'] {
  const { kinds, chosenUnits } = filingOf(form)
  const units = kinds.map((kind) => [kind, unitAmong(competenceOf(kind, form), chosenUnits[kind])] as const)
  return Object.fromEntries(
    units.flatMap(([kind, office]) =>
      office === null ? [] : [[kind, { code: office.code, name: office.name.zh }]],
    ),
  )
}
