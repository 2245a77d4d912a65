import { Transform, type TransformCallback } from 'node:stream'

/** Bytes looked at before the encoding is decided. */
const SAMPLE = 64 * 1024

/**
 * Turns bytes into UTF-8: what is no valid UTF-8 in its first 64 KiB is read as GB 18030, in which office programs in
 * China save CSV.
 */
export class ToUtf8 extends Transform {
  private head: Buffer | null = Buffer.alloc(0)
  private decoder: TextDecoder | null = null

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    if (this.head === null) return done(null, this.decoded(chunk))
    this.head = Buffer.concat([this.head, chunk])
    if (this.head.length < SAMPLE) return done()
    done(null, this.decide())
  }

  override _flush(done: TransformCallback): void {
    const rest = this.head === null ? '' : this.decide()
    done(null, Buffer.concat([Buffer.from(rest), Buffer.from(this.decoder?.decode() ?? '')]))
  }

  private decide(): Buffer | string {
    const head = this.head ?? Buffer.alloc(0)
    this.head = null
    if (!isUtf8(head)) this.decoder = new TextDecoder('gb18030')
    return this.decoded(head)
  }

  private decoded(bytes: Buffer): Buffer | string {
    return this.decoder ? this.decoder.decode(bytes, { stream: true }) : bytes
  }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    // `stream`: a character cut off at the end of the sample is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
