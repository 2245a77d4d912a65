import type { PublicCase } from '../../../contract/public-cases'

/** How a complaint ended, in plain words. */
export const outcomeWords = {
  settled: 'outcomeSettled',
  terminated: 'outcomeTerminated',
} as const satisfies Readonly<Record<PublicCase['outcome'], string>>
