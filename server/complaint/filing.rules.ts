import type { ComplaintForm } from '../../contract/complaint'
import type { CaseKind } from '../../domain/complaint/case'
import type { Unit } from '../../domain/complaint/facts'
import { competence } from '../../domain/complaint/jurisdiction/competence'
import { kindsOf } from '../../domain/complaint/split/fields'
import { unitOfRegion } from '../../domain/complaint/unit'
import { say, type Text } from '../../domain/text'

export interface Filing {
  readonly kind: CaseKind
  /** null: open, to be found by the receiving office (令121 art. 41). */
  readonly unit: Unit | null
  /** Why there, for the log; null of a form that tells neither an office nor how it was bought. */
  readonly reason: Text | null
}

/** The cases that a form becomes (令121 art. 9), each with its office and why it is that one. */
export function filingsOf(form: ComplaintForm): readonly Filing[] {
  const choice = form.kind ?? 'complaint'
  return kindsOf(choice).map((kind) => {
    const named = kind === 'report' && choice === 'both' ? form.reportUnit : form.unit
    // The name follows from the county, whatever the sender calls it.
    const unit = named === undefined ? null : unitOfRegion(named.code)
    return { kind, unit, reason: reasonOf(kind, unit, form) }
  })
}

function reasonOf(kind: CaseKind, unit: Unit | null, form: ComplaintForm): Text | null {
  const { sale, merchantAddress, merchantUscc } = form
  if (unit === null) {
    return sale === undefined
      ? null
      : say('办理机关未定，由接收的机构确定', 'The office is open, to be found by the one that receives it')
  }
  const offices =
    sale === undefined ? [] : competence({ kind, ...sale, merchantAddress, merchantUscc }).offices
  const found = offices.find(({ code }) => code === unit.code)
  return found
    ? say(
        `送${unit.name}：${found.why.zh}（${found.article.zh}）`,
        `To ${unit.name}: ${found.why.en} (${found.article.en})`,
      )
    : say(`送${unit.name}：由本人选定`, `To ${unit.name}: chosen by the person`)
}
