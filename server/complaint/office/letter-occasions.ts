import { factsOf, type Unit } from '../../../domain/complaint/facts'
import type { LetterForm } from '../../../domain/complaint/letters'
import { letterOccasions } from '../../../domain/complaint/transitions'
import type { LoggedEvent } from '../case.repository'

/** The form that the office writes when it has passed a case on: it is the other office's by then. */
export const passingOn: LetterForm = 3

/** Numbers of the letters of this form that tell of the event, oldest first. */
export function lettersAfter(
  log: readonly LoggedEvent[],
  occasion: LoggedEvent,
  form: LetterForm,
): readonly string[] {
  return log.flatMap((event) => {
    const facts = factsOf(event, 'letter')
    return event.seq > occasion.seq && facts?.form === form ? [facts.letterNo] : []
  })
}

/** The number of the newest letter of this form that tells of its occasion; null where none does. */
export function issuedNoOf(log: readonly LoggedEvent[], form: LetterForm): string | null {
  const occasion = letterOccasions(log).get(form)
  return occasion ? (lettersAfter(log, occasion, form).at(-1) ?? null) : null
}

/** That a case was passed on tells the office that did so, never the one that has it now. */
export function isLetterOf(form: LetterForm, occasion: LoggedEvent, unit: Unit): boolean {
  return form !== passingOn || wasPassedOnBy(occasion, unit)
}

export function wasPassedOnBy(event: LoggedEvent | undefined, unit: Unit): boolean {
  return event !== undefined && factsOf(event, 'transfer')?.from?.code === unit.code
}
