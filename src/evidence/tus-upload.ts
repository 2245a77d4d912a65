import type { AxiosResponse } from 'axios'
import { tusVersion, uploadChunkBytes, uploadPath } from '../../contract/upload'
import { ApiFailure } from '../api/failure'
import type { Http } from '../api/http'
import type { Vault } from '../platform/vault/vault.port'
import { base64, utf8 } from './base64'
import { pieceChecksum } from './file-digest'

/** What is to be sent: a kept file whose digest is known. */
export interface Upload {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly bytes: number
  readonly sha256: string
  /** An upload begun earlier, null for a new one. */
  readonly url: string | null
}

export interface UploadProgress {
  /** The address under which it can be resumed: keep it. */
  onBegun(url: string): void
  /** So many bytes are on the server's disk. */
  onSent(bytes: number): void
}

/** How often a piece that arrived damaged or at another place is tried again before the upload is given up. */
const correctionsAllowed = 5

const headers = { 'Tus-Resumable': tusVersion }

const offsetOf = (response: AxiosResponse<unknown>): number | null => {
  const value: unknown = response.headers['upload-offset']
  const offset = value === undefined || value === null ? NaN : Number(value)
  return Number.isSafeInteger(offset) && offset >= 0 ? offset : null
}

/** Only the path: behind a proxy the server may not know its own host. */
const pathOf = (location: unknown): string => {
  const path = typeof location === 'string' ? location.replace(/^https?:\/\/[^/]+/, '') : ''
  if (!path.startsWith(uploadPath)) throw new ApiFailure('unreadable', null)
  return path
}

/** A HEAD answer has no body to carry a problem: its status alone says that the upload is gone. */
const isGone = (failure: ApiFailure): boolean => failure.status === 404 || failure.status === 410

/** Sends one kept file by tus 1.0, taking up where an earlier try stopped. Throws `ApiFailure` or `VaultLost`. */
export async function tusUpload(
  http: Http,
  vault: Vault,
  upload: Upload,
  progress: UploadProgress,
): Promise<void> {
  let { url, offset } = await begin(http, upload)
  progress.onBegun(url)
  progress.onSent(offset)
  let corrections = 0
  while (offset < upload.bytes) {
    const piece = await vault.read(upload.id, offset, uploadChunkBytes)
    try {
      offset = await sendPiece(http, url, offset, piece)
      progress.onSent(offset)
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error
      corrections += 1
      if (corrections > correctionsAllowed) throw error
      if (error.code === 'checksum-mismatch') continue
      if (error.code === 'upload-offset-mismatch') offset = await offsetOnServer(http, url)
      else if (isGone(error)) {
        ;({ url, offset } = await create(http, upload))
        progress.onBegun(url)
      } else throw error
      progress.onSent(offset)
    }
  }
}

const begin = async (http: Http, upload: Upload): Promise<{ url: string; offset: number }> => {
  if (upload.url === null) return create(http, upload)
  try {
    return { url: upload.url, offset: await offsetOnServer(http, upload.url) }
  } catch (error) {
    if (error instanceof ApiFailure && isGone(error)) return create(http, upload)
    throw error
  }
}

const create = async (http: Http, upload: Upload): Promise<{ url: string; offset: number }> => {
  const metadata = { filename: upload.name, filetype: upload.type, sha256: upload.sha256 }
  const response = await http.send({
    method: 'POST',
    url: uploadPath,
    isEntered: true,
    headers: {
      ...headers,
      'Upload-Length': String(upload.bytes),
      'Upload-Metadata': Object.entries(metadata)
        .map(([name, value]) => `${name} ${base64(utf8(value))}`)
        .join(','),
    },
  })
  return { url: pathOf(response.headers['location']), offset: offsetOf(response) ?? 0 }
}

const offsetOnServer = async (http: Http, url: string): Promise<number> => {
  const response = await http.send({ method: 'HEAD', url, headers, isEntered: true })
  const offset = offsetOf(response)
  if (offset === null) throw new ApiFailure('unreadable', null)
  return offset
}

const sendPiece = async (http: Http, url: string, offset: number, piece: ArrayBuffer): Promise<number> => {
  const response = await http.send({
    method: 'POST',
    url,
    data: piece,
    timeoutMs: 60_000,
    headers: {
      ...headers,
      'X-HTTP-Method-Override': 'PATCH',
      'Content-Type': 'application/offset+octet-stream',
      'Upload-Offset': String(offset),
      'Upload-Checksum': pieceChecksum(piece),
    },
  })
  const reached = offsetOf(response)
  if (reached === null) throw new ApiFailure('unreadable', null)
  return reached
}
