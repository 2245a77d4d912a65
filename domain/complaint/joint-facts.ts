/** What is noted in the log of each member of a joint complaint (共同投诉, 令121 art. 12), and what it carries. */
import type { StoryKind } from './story-kinds'

/** What a representative may ask the others for; without their consent none of it takes effect (art. 12). */
export const jointAskKinds = ['change-request', 'agreement', 'withdraw'] as const
export type JointAskKind = (typeof jointAskKinds)[number]

export const jointActions = [
  /** The person would complain together with others. */
  'joint-wish',
  'joint-unwish',
  /** Enough others would: each is asked. */
  'joint-propose',
  'joint-agree',
  'joint-form',
  /** A member names representatives (代表人). */
  'joint-choose',
  /** Who the representatives are has changed. */
  'joint-represent',
  'joint-ask',
  'joint-consent',
  'joint-object',
  /** All have consented: it takes effect. */
  'joint-carry',
  /** Somebody objected, or it was taken back. */
  'joint-drop',
  'joint-leave',
  /** Fewer than two are left. */
  'joint-end',
] as const
export type JointAction = (typeof jointActions)[number]

interface OfAsk {
  readonly askId: string
}

/** Members stand in them by an id of their own; no log holds a name of another. */
export interface JointFacts {
  'joint-wish': { readonly kind: StoryKind }
  'joint-agree': { readonly isCandidate: boolean; readonly showsPhone: boolean }
  /** `GT2026-000012` */
  'joint-form': { readonly number: string }
  'joint-choose': { readonly representatives: readonly string[] }
  'joint-represent': { readonly isRepresentative: boolean }
  'joint-ask': OfAsk & { readonly ask: JointAskKind; readonly text: string }
  'joint-consent': OfAsk
  'joint-object': OfAsk
  'joint-carry': OfAsk & { readonly ask: JointAskKind; readonly text: string }
  'joint-drop': OfAsk
}
