/** Answers that are given more than once as they are, each with its text by operation. */
const texts = new WeakMap<object, Map<string, Buffer>>()

/**
 * Marks an answer that is kept and that nobody changes any more: each operation checks it and puts it into text once,
 * and gives that text from then on.
 */
export function toldAgain<Answer extends object>(answer: Answer): Answer {
  texts.set(answer, new Map())
  return answer
}

/**
 * The text of an answer that was marked; null of any other.
 * @param makeText checks the answer and makes its text, for the first time
 */
export function keptText(operationId: string, answer: unknown, makeText: () => string): Buffer | null {
  const known = typeof answer === 'object' && answer !== null ? texts.get(answer) : undefined
  if (!known) return null
  const kept = known.get(operationId)
  if (kept) return kept
  const text = Buffer.from(makeText())
  known.set(operationId, text)
  return text
}
