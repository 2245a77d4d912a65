/** What a 授权委托书 says and how it is signed (令121 art. 11), as it is entered and as it is filed. */
import type { Attachment } from '../evidence'
import type { Stroke } from './proxy-signature'
import type { ProxyPower, ProxyRelation } from './proxy-words'

/** 一般代理, or 特别授权 with the powers that are named. */
export const proxyScopes = ['general', 'special'] as const
export type ProxyScope = (typeof proxyScopes)[number]

/** Who acts, how far, and from when until when (art. 11: 委托事项、权限和期限); days are `YYYY-MM-DD` at UTC+08:00. */
export interface ProxyTerms {
  readonly agentName: string
  readonly agentPhone: string
  /** May be empty. */
  readonly agentAddress: string
  readonly relation: ProxyRelation
  readonly scope: ProxyScope
  /** Of 特别授权, at least one; of 一般代理 none. */
  readonly powers: readonly ProxyPower[]
  readonly fromOn: string
  /** The last day on which the agent may act. */
  readonly untilOn: string
}

/** By what a grant is proved: how it was signed, photos of the paper, and the digest of what was signed. */
export interface ProxyProof {
  readonly signedBy: 'drawn' | 'paper'
  /** SHA-256 of the photos of a paper that was signed by hand. */
  readonly evidence: readonly string[]
  /** SHA-256 over the canonical JSON of the authority and its signature. */
  readonly sha256: string
}

/** How an event of filing tells of the agent. */
export type FiledProxy = ProxyTerms & ProxyProof

/** 补签: what the principal adds, signed anew. */
export interface AddedAuthority extends ProxyProof {
  readonly powers: readonly ProxyPower[]
  readonly untilOn: string
}

/** How the principal signed: on the screen, or on a paper of which photos are sent. */
export type ProxySignature =
  | {
      readonly kind: 'drawn'
      readonly strokes: readonly Stroke[]
      /** `YYYY-MM-DD` */ readonly signedOn: string
    }
  | { readonly kind: 'paper'; readonly files: readonly Attachment[] }

/** An authority as it is entered; what is not chosen yet is null. */
export interface ProxyDraft extends Omit<ProxyTerms, 'relation'> {
  readonly relation: ProxyTerms['relation'] | null
  readonly signature: ProxySignature
}
