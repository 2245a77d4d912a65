import type { Feedback } from './feedback.port'

export interface FakeFeedback extends Feedback {
  /** One entry a code: whether it was to be heard. */
  readonly given: readonly boolean[]
}

export function fakeFeedback(hasSound = true): FakeFeedback {
  const given: boolean[] = []
  return { hasSound, prepare: () => undefined, codeRead: (isAudible) => void given.push(isAudible), given }
}
