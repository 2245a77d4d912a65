import { Type, type Static } from 'typebox'
import { complaintLimits as limits } from '../domain/complaint/limits'
import { proxyScopes } from '../domain/complaint/proxy-terms'
import { proxyLimits } from '../domain/complaint/proxy-limits'
import { signatureBox, signatureLimits } from '../domain/complaint/proxy-signature'
import { proxyPowers, proxyRelations } from '../domain/complaint/proxy-words'
import { Evidence, FiledAttachment } from './evidence'
import { Strict } from './record-base'
import { CalendarDate, Instant, Sha256, TextPair } from './vocabulary'

/**
 * 授权委托书 (令121 art. 11): one person files for another. The complainant is the principal, in the contact fields of the
 * form; the agent is whoever is signed in. Numbers of identity documents are not collected: the office sees the
 * documents, and the paper original, when it asks for them.
 */

const powers = Type.Array(Type.Enum([...proxyPowers]), { maxItems: proxyPowers.length, uniqueItems: true })

const Stroke = Type.Array(
  Type.Integer({ minimum: 0, maximum: Math.max(signatureBox.width, signatureBox.height) }),
  { minItems: 2, maxItems: signatureLimits.points * 2 },
)

export const ProxySignature = Type.Union([
  /** Drawn on the screen: `x, y, x, y…` of each line, in a field of 1000 by 400. */
  Type.Object(
    {
      kind: Type.Literal('drawn'),
      strokes: Type.Array(Stroke, { maxItems: signatureLimits.strokes }),
      signedOn: CalendarDate,
    },
    Strict,
  ),
  /** On paper: photos of it, or a PDF, that were uploaded. */
  Type.Object(
    { kind: Type.Literal('paper'), files: Type.Array(FiledAttachment, { maxItems: proxyLimits.files }) },
    Strict,
  ),
])
export type ProxySignature = Static<typeof ProxySignature>

export const ProxyForm = Type.Object(
  {
    agentName: Type.String({ maxLength: limits.contactName }),
    agentPhone: Type.String({ maxLength: limits.contactPhone }),
    /** May be empty. */
    agentAddress: Type.String({ maxLength: limits.contactAddress }),
    relation: Type.Enum([...proxyRelations]),
    /** 一般代理, or 特别授权 with at least one of the powers. */
    scope: Type.Enum([...proxyScopes]),
    powers,
    fromOn: CalendarDate,
    untilOn: CalendarDate,
    signature: ProxySignature,
  },
  Strict,
)
export type ProxyForm = Static<typeof ProxyForm>

/** What the principal signed, as it can be opened. */
const ProxyPaper = Type.Object(
  {
    title: TextPair,
    at: Instant,
    signedBy: Type.Enum(['drawn', 'paper']),
    /** Over the canonical JSON of the authority and its signature; it stands in the log. */
    sha256: Sha256,
    /** Address of the PDF, signed and good for some minutes; `&lang=en` for English. */
    url: Type.String(),
    /** Photos of a paper that was signed by hand. */
    files: Type.Array(Evidence),
  },
  Strict,
)

/** Who acts for the complainant and how far, as the case's own side and the office read it. */
export const CaseProxy = Type.Object(
  {
    agentName: Type.String(),
    agentPhone: Type.String(),
    relation: Type.Enum([...proxyRelations]),
    scope: Type.Enum([...proxyScopes]),
    powers,
    fromOn: CalendarDate,
    untilOn: CalendarDate,
    /** The last day is over: until the principal signs again, the agent does nothing more in the case. */
    isExpired: Type.Boolean(),
    /** Oldest first. */
    papers: Type.Array(ProxyPaper),
  },
  Strict,
)
export type CaseProxy = Static<typeof CaseProxy>

/** 补签: more powers, a later last day, or both. */
export const AddedAuthority = Type.Object(
  { powers, untilOn: CalendarDate, signature: ProxySignature },
  Strict,
)
export type AddedAuthority = Static<typeof AddedAuthority>
