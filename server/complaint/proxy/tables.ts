import type { ProxySignature } from '../../../contract/proxy'
import type { ProxyAuthority } from '../../../domain/complaint/proxy-letter'
import type { Json } from '../../db/json'

export interface ProxyTables {
  case_proxy: CaseProxyTable
}

/** An authority with its signature: what the digest in the log stands for. */
export interface SignedAuthority {
  /** Of the words of `proxyLetter`: what was signed is what is printed. */
  readonly wording: 1
  readonly authority: ProxyAuthority
  readonly signature: ProxySignature
}

/** Append-only: the 授权委托书 of a case and what the principal signed later. */
interface CaseProxyTable {
  case_id: string
  /** Over the canonical JSON of `signed`. */
  sha256: string
  signed: Json<SignedAuthority>
  at: string
}
