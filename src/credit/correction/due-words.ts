import type { CorrectionClock } from '../../../contract/correction'
import { useMessages } from '../../preferences/context'
import { correctionMessages } from '../messages'

/** Says a clock: the last day and what is left, how late it is, or when it was answered. */
export function useDueWords(): (clock: CorrectionClock) => string {
  const say = useMessages(correctionMessages)
  return ({ stage, dueOn, left, lateBy, endedOn }) => {
    if (endedOn !== null) {
      return lateBy > 0
        ? say('answeredLate', { date: endedOn, n: lateBy })
        : say('answeredOn', { date: endedOn })
    }
    if (lateBy > 0) return say('overdue', { date: dueOn, n: lateBy })
    return say(stage === 'answer' ? 'dueAnswer' : 'dueAcceptance', { date: dueOn, n: left })
  }
}
