import type { ComplaintForm } from '../../../contract/complaint'
import type { ProxyForm, ProxySignature } from '../../../contract/proxy'
import type {
  FiledProxy,
  ProxyProof,
  ProxySignature as ExaminedSignature,
} from '../../../domain/complaint/proxy-terms'
import type { ProxyAuthority } from '../../../domain/complaint/proxy-letter'
import { sha256OfJson } from '../../db/event-chain.rules'
import type { Db } from '../../db/schema'
import { heldEvidence, type HeldFiles } from '../act-input'
import type { SignedAuthority } from './tables'

/** A file as the server holds it. */
type HeldFile = Awaited<ReturnType<typeof heldEvidence>>[number]

/** A signature with what was uploaded for it. */
export interface HeldSignature {
  readonly signature: ProxySignature
  /** The same, as the rules examine it. */
  readonly examined: ExaminedSignature
  /** Photos of the paper; none where it was drawn. */
  readonly files: readonly HeldFile[]
}

/** @throws ProblemError `upload-incomplete` when a photo of the paper is not there */
export async function heldSignature(
  tx: Db,
  heldFiles: HeldFiles,
  personId: string,
  signature: ProxySignature,
): Promise<HeldSignature> {
  if (signature.kind === 'drawn') return { signature, examined: signature, files: [] }
  const files = await heldEvidence(tx, heldFiles, personId, signature.files)
  return { signature, examined: { kind: 'paper', files }, files }
}

/** An authority with its signature, and how the log tells of it. */
export function signedAuthority(
  authority: ProxyAuthority,
  { signature, files }: HeldSignature,
): { readonly signed: SignedAuthority; readonly proof: ProxyProof } {
  const signed: SignedAuthority = { wording: 1, authority, signature }
  const proof = {
    signedBy: signature.kind,
    evidence: files.map(({ sha256 }) => sha256),
    sha256: sha256OfJson(signed),
  }
  return { signed, proof }
}

/** The 授权委托书 under which a form is filed. */
export function grantOf(form: ComplaintForm, proxy: ProxyForm, held: HeldSignature) {
  const { signature: _signature, ...terms } = proxy
  const { signed, proof } = signedAuthority(
    {
      kind: 'grant',
      principal: { name: form.contactName, phone: form.contactPhone, address: form.contactAddress },
      terms,
      merchantName: form.merchantName,
      productName: form.productName,
    },
    held,
  )
  const facts: FiledProxy = { ...terms, ...proof }
  return { signed, facts }
}
