import { createHash } from 'node:crypto'
import { AxiosError, type AxiosAdapter, type InternalAxiosRequestConfig } from 'axios'
import { uploadPath } from '../../../contract/upload'
import type { ComplaintForm } from '../../../contract/complaint'

/**
 * What may happen to one request. lost: it never arrives · unanswered: it arrives, and its answer is lost ·
 * half: half of a piece arrives · broken: the server answers 500 · busy: it answers 503.
 */
export type Fault = 'none' | 'lost' | 'unanswered' | 'half' | 'broken' | 'busy'

interface Upload {
  readonly length: number
  bytes: Buffer
}

/** Uploads by tus and filing by idempotency key, in memory, behind a network that keeps to a schedule of faults. */
export class FlakyServer {
  readonly cases = new Map<string, ComplaintForm>()
  readonly files = new Map<string, Buffer>()
  /** How often a filing arrived, counted before the key is looked at. */
  filings = 0
  private readonly uploads = new Map<string, Upload>()
  private readonly faults: Fault[]

  constructor(faults: readonly Fault[]) {
    this.faults = [...faults]
  }

  readonly adapter: AxiosAdapter = async (config) => {
    const fault = this.faults.shift() ?? 'none'
    await Promise.resolve()
    if (fault === 'lost') throw new AxiosError('lost', AxiosError.ERR_NETWORK, config)
    if (fault === 'broken' || fault === 'busy') return this.refuse(config, fault === 'busy' ? 503 : 500)
    const answer = this.handle(config, fault === 'half')
    if (fault !== 'none') throw new AxiosError(fault, AxiosError.ERR_NETWORK, config)
    if (answer.status >= 400) return this.refuse(config, answer.status)
    return { ...answer, statusText: '', config }
  }

  private refuse(config: InternalAxiosRequestConfig, status: number): never {
    throw new AxiosError(`status ${status}`, AxiosError.ERR_BAD_RESPONSE, config, null, {
      data: '',
      status,
      statusText: '',
      headers: {},
      config,
    })
  }

  private handle(config: InternalAxiosRequestConfig, isHalf: boolean) {
    const url = config.url ?? ''
    const method = (config.method ?? 'get').toUpperCase()
    const header = (name: string): string => String(config.headers.get(name) ?? '')
    if (url === '/api/v1/complaints') return this.file(header('Idempotency-Key'), String(config.data))
    if (url === uploadPath && method === 'POST') {
      const id = `${uploadPath}/${this.uploads.size + 1}`
      this.uploads.set(id, { length: Number(header('Upload-Length')), bytes: Buffer.alloc(0) })
      return { status: 201, data: '', headers: { location: id, 'upload-offset': '0' } }
    }
    const upload = this.uploads.get(url)
    if (!upload) return { status: 404, data: '', headers: {} }
    if (method === 'POST') {
      if (Number(header('Upload-Offset')) !== upload.bytes.length)
        return { status: 409, data: '', headers: {} }
      const piece = Buffer.from(config.data as ArrayBuffer)
      upload.bytes = Buffer.concat([
        upload.bytes,
        isHalf ? piece.subarray(0, Math.floor(piece.length / 2)) : piece,
      ])
      if (upload.bytes.length === upload.length) {
        this.files.set(createHash('sha256').update(upload.bytes).digest('hex'), upload.bytes)
      }
    }
    return { status: 200, data: '', headers: { 'upload-offset': String(upload.bytes.length) } }
  }

  private file(key: string, body: string) {
    this.filings += 1
    const form = JSON.parse(body) as ComplaintForm
    if (!this.cases.has(key)) this.cases.set(key, form)
    return { status: 201, data: { id: `case-of-${key}`, number: '2026-000001' }, headers: {} }
  }
}
