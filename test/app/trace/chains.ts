import type { Chain, ChainActor, ChainGap, ChainStep } from '../../../contract/chain'

/** Chains as the server tells them. */

const same = (zh: string) => ({ zh, en: zh })

export const actor = (name: string, more: Partial<ChainActor> = {}): ChainActor => ({
  id: `urn:example:${name}`,
  name,
  region: null,
  area: null,
  province: null,
  uscc: null,
  contact: null,
  ...more,
})

export const step = (
  id: string,
  at: string,
  title: string,
  place: string,
  more: Partial<ChainStep> = {},
): ChainStep => ({
  eventId: id,
  at,
  bizStep: null,
  title: same(title),
  place: actor(place),
  party: null,
  documents: [],
  sensors: [],
  details: [],
  ...more,
})

export const gap = (question: string, afterEventId: string, more: Partial<ChainGap> = {}): ChainGap => ({
  kind: 'shipped-not-received',
  question: same(question),
  afterEventId,
  lastCustodian: null,
  place: null,
  at: '2026-10-08T03:00:00.000Z',
  ...more,
})

export const nothingOnward: Chain['onward'] = {
  made: 0,
  containers: 0,
  places: 0,
  areas: [],
  sold: null,
  isTruncated: false,
}

/** A whole chain of the given steps and gaps, without map, holders and onward. */
export const chainOf = (
  steps: readonly ChainStep[],
  gaps: readonly ChainGap[] = [],
  more: Partial<Chain> = {},
): Chain => ({
  steps: [...steps],
  stepCount: steps.length,
  omitted: null,
  firstAt: steps[0]?.at ?? null,
  lastAt: steps.at(-1)?.at ?? null,
  levels: steps.length === 0 ? 0 : 1,
  gaps: [...gaps],
  gapCount: gaps.length,
  holders: [],
  holderCount: 0,
  route: { stops: [], legs: [] },
  onward: nothingOnward,
  missing: [],
  isTruncated: false,
  ...more,
})
