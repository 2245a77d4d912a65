/** How loud a notice is said, by whether it concerns the lot that was asked for. */
interface Mark {
  readonly tone: 'plain' | 'warn' | 'stop'
  /** Added to the card's classes. */
  readonly recalled: '' | ' product-recalled'
  readonly line: '' | 'product-recall' | 'product-warned'
}

/** @param concerns null: that cannot be told before the lot is chosen */
export function markOf(concerns: boolean | null): Mark {
  if (concerns === false) return { tone: 'plain', recalled: '', line: '' }
  if (concerns === null) return { tone: 'warn', recalled: ' product-recalled', line: 'product-warned' }
  return { tone: 'stop', recalled: ' product-recalled', line: 'product-recall' }
}
