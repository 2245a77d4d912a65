import { ImportError } from './import-error'

/** A part of a file of JSON values that is small enough to be parsed. */
export type JsonPiece =
  /** A whole value: a document or an event. */
  | { readonly kind: 'value'; readonly bytes: Buffer; readonly line: number }
  /** A document too large to be parsed, as far as its list of events, which follow one by one. */
  | { readonly kind: 'shell'; readonly bytes: Buffer; readonly line: number }
  | { readonly kind: 'event'; readonly bytes: Buffer; readonly line: number; readonly index: number }

/** Largest value that is parsed at once, bytes. */
const maxPiece = 32 * 1024 * 1024
/** Openers remembered to close a shell; what is nested deeper is refused when it is parsed. */
const maxOpeners = 64

const codes = { tab: 9, newline: 10, space: 32, quote: 34, comma: 44, colon: 58, backslash: 92 } as const
const [openBracket, closeBracket, openBrace, closeBrace] = [91, 93, 123, 125] as const

/** Where the list of events of the value that is being read begins. */
interface List {
  /** Depth within the list. */
  readonly depth: number
  /** Bytes of the value up to and with its bracket. */
  readonly bytes: number
  readonly openers: readonly number[]
}

/**
 * Cuts a stream of JSON values (one document, or one value a line) into pieces, holding no more than one of them in
 * memory: brackets are counted outside of strings, nothing is parsed.
 */
export class JsonPieces {
  private held: Buffer[] = []
  private heldBytes = 0
  private depth = 0
  private openers: number[] = []
  private isInString = false
  private isEscaped = false
  /** The last string, as far as it can be the name of the list. */
  private token = ''
  private isAfterColon = false
  private line = 1
  private startLine = 1
  private list: List | null = null
  private isStreaming = false
  private index = 0

  constructor(private readonly limit = maxPiece) {}

  /** @throws ImportError when a piece is larger than may be held */
  *push(chunk: Buffer): Generator<JsonPiece> {
    let from = this.heldBytes > 0 ? 0 : -1
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0
      if (byte === codes.newline) this.line += 1
      const isOutside = this.isStreaming ? this.depth === this.list?.depth : this.depth === 0
      if (from < 0 && !this.isInString && this.begins(byte, isOutside)) {
        from = at
        this.startLine = this.line
      }
      const closes = this.step(byte, from < 0 ? 0 : this.heldBytes + at - from + 1)
      if (this.isStreaming && this.depth < (this.list?.depth ?? 0) && this.depth > 0) {
        // After the list: the rest of the document is not needed.
        if (from >= 0 && isOutside) yield this.piece(chunk.subarray(from, at))
        from = -1
        continue
      }
      if (this.isStreaming && this.depth === 0) {
        this.endDocument()
        from = -1
        continue
      }
      if (from < 0) continue
      const isBack = this.isStreaming ? this.depth === this.list?.depth : this.depth === 0
      const isScalarEnd =
        isOutside && isBack && !this.isInString && byte === (this.isStreaming ? codes.comma : codes.newline)
      if (!(closes && isBack) && !isScalarEnd) continue
      yield this.piece(chunk.subarray(from, isScalarEnd ? at : at + 1))
      from = -1
    }
    if (from >= 0) this.hold(chunk.subarray(from))
    if (this.heldBytes > this.limit) yield* this.stream()
  }

  /** What stands at the end unfinished. */
  *end(): Generator<JsonPiece> {
    if (this.isStreaming)
      throw new ImportError(`The file ends in the middle of a document (line ${this.line}).`)
    if (this.heldBytes > 0) yield this.piece(Buffer.alloc(0))
  }

  private begins(byte: number, isOutside: boolean): boolean {
    if (!isOutside || byte <= codes.space || byte === 0xef || byte === 0xbb || byte === 0xbf) return false
    return !this.isStreaming || (byte !== codes.comma && byte !== closeBracket)
  }

  /** @returns whether the byte closes something */
  private step(byte: number, bytes: number): boolean {
    if (this.isInString) {
      if (this.isEscaped) this.isEscaped = false
      else if (byte === codes.backslash) this.isEscaped = true
      else if (byte === codes.quote) this.isInString = false
      else if (this.token.length < 12) this.token += String.fromCharCode(byte)
      return false
    }
    if (byte <= codes.space) return false
    if (byte === codes.quote) {
      this.isInString = true
      this.token = ''
      return false
    }
    if (byte === codes.colon) {
      this.isAfterColon = true
      return false
    }
    const opens = byte === openBracket || byte === openBrace
    const closes = byte === closeBracket || byte === closeBrace
    if (opens) this.open(byte, bytes)
    if (closes && this.depth > 0) {
      this.depth -= 1
      if (this.depth < maxOpeners) this.openers.length = this.depth
    }
    this.isAfterColon = false
    return closes
  }

  private open(byte: number, bytes: number): void {
    if (this.depth < maxOpeners) this.openers[this.depth] = byte
    this.depth += 1
    const isList = byte === openBracket && this.isAfterColon && this.token === 'eventList'
    if (isList && this.list === null && !this.isStreaming && this.depth <= maxOpeners)
      this.list = { depth: this.depth, bytes, openers: this.openers.slice(0, this.depth) }
  }

  private hold(bytes: Buffer): void {
    // A copy: the stream may use its chunk again.
    this.held.push(Buffer.from(bytes))
    this.heldBytes += bytes.length
  }

  private taken(last: Buffer): Buffer {
    const bytes = Buffer.concat([...this.held, last])
    this.held = []
    this.heldBytes = 0
    return bytes
  }

  private piece(last: Buffer): JsonPiece {
    const bytes = this.taken(last)
    const line = this.startLine
    if (!this.isStreaming) {
      this.list = null
      this.depth = 0
      this.isInString = false
      return { kind: 'value', bytes, line }
    }
    this.index += 1
    return { kind: 'event', bytes, line, index: this.index - 1 }
  }

  /** Goes over to handing out the events of a document that has grown too large to be held. */
  private *stream(): Generator<JsonPiece> {
    const list = this.list
    if (this.isStreaming || !list)
      throw new ImportError(
        `From line ${this.startLine} on, ${this.isStreaming ? 'one event' : 'what stands before the list of events'} has more than ${this.limit} bytes.`,
      )
    const bytes = this.taken(Buffer.alloc(0))
    const closers = list.openers.map((opener) => (opener === openBracket ? ']' : '}')).reverse()
    yield {
      kind: 'shell',
      bytes: Buffer.concat([bytes.subarray(0, list.bytes), Buffer.from(closers.join(''))]),
      line: this.startLine,
    }
    this.isStreaming = true
    this.index = 0
    this.depth = list.depth
    this.isInString = false
    this.isEscaped = false
    const rest = bytes.subarray(list.bytes)
    this.line -= rest.filter((byte) => byte === codes.newline).length
    yield* this.push(rest)
  }

  private endDocument(): void {
    this.isStreaming = false
    this.list = null
    this.openers = []
  }
}
