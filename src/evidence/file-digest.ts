import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Clock } from '../platform/clock/clock.port'
import type { Vault } from '../platform/vault/vault.port'
import { base64 } from './base64'

const sliceBytes = 512 * 1024

const breath = (clock: Clock): Promise<void> => new Promise((resolve) => clock.later(0, resolve))

/**
 * SHA-256 of a kept file, hexadecimal. In pieces with a breath between, so that typing goes on smoothly; our own
 * dependency, since `crypto.subtle` is missing in the mini-program and on plain-http addresses of a local network.
 */
export async function fileDigest(vault: Vault, clock: Clock, id: string, bytes: number): Promise<string> {
  const hash = sha256.create()
  for (let offset = 0; offset < bytes; offset += sliceBytes) {
    hash.update(new Uint8Array(await vault.read(id, offset, sliceBytes)))
    await breath(clock)
  }
  return bytesToHex(hash.digest())
}

/** The value of tus's `Upload-Checksum` for one piece. */
export const pieceChecksum = (piece: ArrayBuffer): string => `sha256 ${base64(sha256(new Uint8Array(piece)))}`
