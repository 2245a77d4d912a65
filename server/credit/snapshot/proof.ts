import { canonicalJson } from '../../canonical-json'
import { sealFormat } from './sealed'
import type { OpenSnapshot, Told } from './snapshot.service'

/**
 * What a third party needs beside the public keys: the signature over the head, and of each part that may be shown
 * its salt and content, whose digest (SHA-256 of the canonical JSON of `{ salt, content }`) stands in the head.
 */
export function proofOf({ stored }: OpenSnapshot, { proof }: Told): string {
  return canonicalJson({ format: sealFormat, jws: stored.jws, parts: proof })
}
