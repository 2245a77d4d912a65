export interface Percentiles {
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** @param times ms */
export function percentiles(times: readonly number[]): Percentiles {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 1000) / 1000
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** Runs `work` for each input, one after the other. @returns ms each */
export async function timed<Input>(
  inputs: readonly Input[],
  work: (input: Input) => unknown,
): Promise<number[]> {
  const times: number[] = []
  for (const input of inputs) {
    const begun = performance.now()
    await work(input)
    times.push(performance.now() - begun)
  }
  return times
}
