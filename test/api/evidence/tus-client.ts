import { createHash } from 'node:crypto'
import type { Problem } from '../../../contract/problems'
import { uploadPath } from '../../../contract/upload'

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export interface TusAnswer {
  readonly status: number
  readonly offset: number | null
  readonly location: string | null
  readonly headers: Headers
  readonly problem: Problem | null
}

/** Speaks tus 1.0 to a test server the way both apps do: POST with the method it means. */
export class TusClient {
  constructor(
    readonly address: string,
    private readonly token: string | null,
  ) {}

  create(bytes: Uint8Array, name = 'photo.jpg', hash = sha256(bytes)): Promise<TusAnswer> {
    return this.send('POST', uploadPath, {
      'upload-length': String(bytes.length),
      'upload-metadata': `filename ${base64(name)},filetype ${base64('image/jpeg')},sha256 ${base64(hash)}`,
    })
  }

  head(location: string): Promise<TusAnswer> {
    return this.send('HEAD', location, {})
  }

  patch(
    location: string,
    offset: number,
    piece: Uint8Array,
    headers: Record<string, string> = {},
  ): Promise<TusAnswer> {
    return this.send(
      'POST',
      location,
      {
        'x-http-method-override': 'PATCH',
        'content-type': 'application/offset+octet-stream',
        'upload-offset': String(offset),
        ...headers,
      },
      piece,
    )
  }

  remove(location: string): Promise<TusAnswer> {
    return this.send('DELETE', location, {})
  }

  /** The whole way: the answer to the last piece. */
  async upload(bytes: Uint8Array, name = 'photo.jpg', pieceBytes = 256 * 1024): Promise<TusAnswer> {
    let answer = await this.create(bytes, name)
    const { location } = answer
    if (location === null) return answer
    for (let offset = answer.offset ?? 0; offset < bytes.length; offset = answer.offset ?? bytes.length) {
      answer = await this.patch(location, offset, bytes.subarray(offset, offset + pieceBytes))
      if (answer.status !== 204) return answer
    }
    return answer
  }

  async send(
    method: string,
    path: string,
    headers: Record<string, string>,
    body: Uint8Array | null = null,
  ): Promise<TusAnswer> {
    const response = await fetch(this.address + path, {
      method,
      headers: {
        'tus-resumable': '1.0.0',
        ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
        ...headers,
      },
      ...(body === null ? {} : { body: new Uint8Array(body) }),
    })
    const text = await response.text()
    const offset = response.headers.get('upload-offset')
    return {
      status: response.status,
      offset: offset === null ? null : Number(offset),
      location: response.headers.get('location'),
      headers: response.headers,
      problem: text === '' ? null : (JSON.parse(text) as Problem),
    }
  }
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}
