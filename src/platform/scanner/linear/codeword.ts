import type { Rule } from './layouts'

/** The digits that fit best under the rules of a symbol, and how much worse the next ones fit. */
export interface Codeword {
  readonly rule: Rule
  readonly digits: readonly number[]
  readonly cost: number
  /** Of the best codeword with other digits, or other sets of them. */
  readonly nextCost: number
}

/** Costs of one digit are thirty numbers: set × 10 + digit. */
export const costsPerDigit = 30

const sums = 10

/**
 * Searches all valid codewords: over the digits, the two cheapest ways to each sum modulo ten are kept.
 * @param costs thirty a digit; they add up
 */
export function bestCodeword(costs: Float64Array, rules: readonly Rule[]): Codeword | null {
  const least = leastCosts(costs)
  const bounded = rules
    .map((rule) => ({
      rule,
      bound: rule.sets.reduce((sum, set, place) => sum + (least[place * 3 + set] ?? 0), 0),
    }))
    .sort((one, other) => one.bound - other.bound)
  let best: { rule: Rule; digits: readonly number[]; cost: number } | null = null
  let nextCost = Infinity
  for (const { rule, bound } of bounded) {
    if (bound >= nextCost) break // nor can any rule after it give one of the two best
    const found = search(costs, rule)
    if (best === null || found.cost < best.cost) {
      nextCost = Math.min(found.nextCost, best?.cost ?? Infinity)
      best = { rule, digits: found.digits, cost: found.cost }
    } else nextCost = Math.min(nextCost, found.cost)
  }
  return best === null || best.cost === Infinity ? null : { ...best, nextCost }
}

/** The cheapest digit of each set, three a place. */
function leastCosts(costs: Float64Array): Float64Array {
  const least = new Float64Array(costs.length / 10).fill(Infinity)
  for (let index = 0; index < costs.length; index++) {
    const at = Math.floor(index / 10)
    least[at] = Math.min(least[at] ?? Infinity, costs[index] ?? Infinity)
  }
  return least
}

function search(
  costs: Float64Array,
  { sets, weights, constant, last }: Rule,
): { digits: readonly number[]; cost: number; nextCost: number } {
  const count = sets.length
  let first = new Float64Array(sums).fill(Infinity)
  let second = new Float64Array(sums).fill(Infinity)
  first[constant % sums] = 0
  /** Of the cheapest way to a sum after a digit: that digit. */
  const chosen = new Int8Array(count * sums)
  for (let place = 0; place < count; place++) {
    const nextFirst = new Float64Array(sums).fill(Infinity)
    const nextSecond = new Float64Array(sums).fill(Infinity)
    const at = place * costsPerDigit + (sets[place] ?? 0) * 10
    const weight = weights[place] ?? 0
    const pinned = place === count - 1 ? last : null
    for (let digit = pinned ?? 0; digit <= (pinned ?? 9); digit++) {
      const cost = costs[at + digit] ?? Infinity
      for (let sum = 0; sum < sums; sum++) {
        const one = (first[sum] ?? Infinity) + cost
        if (one === Infinity) continue
        const to = (sum + weight * digit) % sums
        const two = (second[sum] ?? Infinity) + cost
        if (one < (nextFirst[to] ?? Infinity)) {
          nextSecond[to] = Math.min(nextFirst[to] ?? Infinity, two)
          nextFirst[to] = one
          chosen[place * sums + to] = digit
        } else if (one < (nextSecond[to] ?? Infinity)) nextSecond[to] = one
      }
    }
    first = nextFirst
    second = nextSecond
  }
  const digits: number[] = []
  for (let place = count - 1, sum = 0; place >= 0; place--) {
    const digit = chosen[place * sums + sum] ?? 0
    digits.unshift(digit)
    sum = (sum + sums * 10 - (weights[place] ?? 0) * digit) % sums
  }
  return { digits, cost: first[0] ?? Infinity, nextCost: second[0] ?? Infinity }
}
