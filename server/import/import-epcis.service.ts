import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { maxCaptureThings } from '../../contract/epcis'
import { problems } from '../../contract/problems'
import { nowAt, type Clock } from '../db/clock.port'
import type { Store } from '../db/store'
import { ProblemError } from '../http/problem'
import { isGzip } from './csv-file'
import { ImportError } from './import-error'
import { RejectedFile } from './rejected-file'
import { prepareEvent, putEvents, type PreparedEvent } from '../trace/event.writer'
import { conflict, contextIdOf } from '../trace/epcis/capture.service'
import { eventAt, openDocument, type Shell } from '../trace/epcis/document-rules'
import { checkEvent } from '../trace/epcis/event-rules'
import { fault, type Fault } from '../trace/epcis/faults'
import { JsonPieces, type JsonPiece } from './json-pieces'
import { readJson } from '../trace/epcis/read-json'

/** What became of the events: `read` = `added` + `known` + `rejected`. Documents that are none count as one. */
export interface EpcisReport {
  readonly read: number
  readonly added: number
  readonly known: number
  readonly rejected: number
  /** Where the rejected events are kept with their reasons; null when there are none. */
  readonly rejectedFile: string | null
}

interface ImportOptions {
  readonly file: string
  readonly dataDir: string
  readonly store: Store
  readonly clock: Clock
  /** Called after every batch with the events and the bytes read so far. */
  readonly onProgress: (progress: { readonly rows: number; readonly bytes: number }) => void
}

/** Events of one transaction, and things they name: short enough that a running server hardly waits. */
const BATCH = { events: 500, things: 20_000 } as const
/** Characters of a rejected event that are kept beside its reason. */
const maxExcerpt = 2000

/**
 * Imports EPCIS documents: one document, or one document or event a line, plain or gzip. Of a document of more than
 * 32 MB the events are read one by one, so its `@context` must stand before them. A second import changes nothing.
 * @throws ImportError when the file is XML, or cannot be read to its end; what was read before is kept
 */
export async function importEpcis(options: ImportOptions): Promise<EpcisReport> {
  const intake = new Intake(options)
  try {
    let bytes = 0
    const pieces = new JsonPieces()
    for await (const chunk of await bytesOf(options.file, (count) => (bytes = count))) {
      for (const piece of pieces.push(chunk)) await intake.take(piece, bytes)
    }
    for (const piece of pieces.end()) await intake.take(piece, bytes)
    await intake.flush(bytes)
    return intake.report()
  } catch (error) {
    if (error instanceof ImportError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new ImportError(`${options.file} could not be read to its end: ${reason}.`, { cause: error })
  } finally {
    intake.close()
  }
}

async function bytesOf(file: string, onBytes: (bytes: number) => void): Promise<AsyncIterable<Buffer>> {
  let bytes = 0
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      onBytes(bytes)
      done(null, chunk)
    },
  })
  const raw = createReadStream(file)
  raw.on('error', (error) => counter.destroy(error))
  raw.pipe(counter)
  if (!(await isGzip(file))) return counter
  const plain = createGunzip()
  counter.on('error', (error) => plain.destroy(error))
  return counter.pipe(plain)
}

/** An event that waits to be written, with where it stands. */
interface Waiting {
  readonly prepared: PreparedEvent
  readonly line: number
  readonly at: string
}

class Intake {
  private readonly rejectedFile: RejectedFile
  private shell: Shell | null = null
  private waiting: Waiting[] = []
  private things = 0
  private context: unknown = null
  private isFirst = true
  private counts = { read: 0, added: 0, known: 0, rejected: 0 }

  constructor(private readonly options: ImportOptions) {
    const { dataDir, file, clock } = options
    this.rejectedFile = new RejectedFile(join(dataDir, 'rejected'), file, nowAt(clock), [
      '原因',
      'why',
      'path',
      'event',
    ])
  }

  async take(piece: JsonPiece, bytes: number): Promise<void> {
    // A line that lacks a bracket must not spoil those after it.
    for (const part of linesIfBroken(piece)) await this.takeOne(part, bytes)
  }

  private async takeOne(piece: JsonPiece, bytes: number): Promise<void> {
    const value = this.parsed(piece)
    if (value === undefined) return
    if (piece.kind === 'event') {
      if (!this.shell) throw new ImportError(`The document of line ${piece.line} is none.`)
      return this.event(value, eventAt(this.shell, piece.index), piece.line, this.shell.context, bytes)
    }
    const shell = openDocument(value)
    if ('faults' in shell) {
      if (piece.kind === 'shell')
        throw new ImportError(
          `The document of line ${piece.line} has more than 32 MB, and what stands before its events is not enough to read them: ` +
            shell.faults.map(({ field, message }) => `${field}: ${message.en}`).join(' '),
        )
      this.counts.read += 1
      return this.reject(piece.line, shell.faults, value)
    }
    this.shell = shell
    for (const [index, event] of shell.events.entries())
      await this.event(event, eventAt(shell, index), piece.line, shell.context, bytes)
  }

  /** The value of a piece; undefined when it is none, which is then rejected. */
  private parsed({ bytes, line }: JsonPiece): unknown {
    const isFirst = this.isFirst
    this.isFirst = false
    try {
      return readJson(bytes)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      // XML, or whatever else, from its first character on: nothing of it will be better.
      if (isFirst && error.code === 'epcis-not-json') throw new ImportError(problems[error.code].en)
      this.counts.read += 1
      this.reject(
        line,
        [fault('', error.code, problems[error.code])],
        bytes.subarray(0, maxExcerpt).toString('utf8'),
      )
      return undefined
    }
  }

  private async event(
    value: unknown,
    at: string,
    line: number,
    context: unknown,
    bytes: number,
  ): Promise<void> {
    this.counts.read += 1
    const checked = checkEvent(value, at, this.options.clock.nowMs())
    if ('faults' in checked) return this.reject(line, checked.faults, value)
    const prepared = prepareEvent(checked.event, context)
    if (prepared.items.length > maxCaptureThings)
      return this.reject(line, [fault(at, 'epcis-too-large', problems['epcis-too-large'])], value)
    // Events of one transaction share their context; one document's mostly do.
    if (this.waiting.length > 0 && JSON.stringify(context) !== JSON.stringify(this.context))
      await this.flush(bytes)
    this.context = context
    this.waiting.push({ prepared, line, at })
    this.things += prepared.items.length
    if (this.waiting.length === BATCH.events || this.things >= BATCH.things) await this.flush(bytes)
  }

  async flush(bytes: number): Promise<void> {
    const { store, clock, onProgress } = this.options
    const taken = this.waiting
    this.waiting = []
    this.things = 0
    if (taken.length > 0) {
      const outcomes = await store.db.transaction().execute(async (tx) => {
        const contextId = this.context === null ? null : await contextIdOf(tx, this.context)
        const events = taken.map(({ prepared }) => prepared)
        return putEvents(tx, events, contextId, nowAt(clock))
      })
      outcomes.forEach((outcome, index) => {
        const each = taken[index]
        if (outcome === 'new') this.counts.added += 1
        else if (outcome === 'known') this.counts.known += 1
        else if (each) this.reject(each.line, [conflict(each.at)], each.prepared.json)
      })
    }
    onProgress({ rows: this.counts.read, bytes })
  }

  private reject(line: number, faults: readonly Fault[], value: unknown): void {
    this.counts.rejected += 1
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    for (const { field, code, message } of faults)
      this.rejectedFile.add(line, code, [message.zh, message.en, field, text.slice(0, maxExcerpt)])
  }

  report(): EpcisReport {
    return { ...this.counts, rejectedFile: this.rejectedFile.path }
  }

  close(): void {
    this.rejectedFile.close()
  }
}

/** A value of several lines that is no JSON, as those lines if any of them is; else the piece itself. */
function linesIfBroken(piece: JsonPiece): JsonPiece[] {
  if (piece.kind !== 'value' || !piece.bytes.includes(10) || isJson(piece.bytes)) return [piece]
  const lines = piece.bytes
    .toString('latin1')
    .split('\n')
    .map(
      (text, index) =>
        ({ kind: 'value', bytes: Buffer.from(text, 'latin1'), line: piece.line + index }) as const,
    )
    .filter(({ bytes }) => bytes.toString('latin1').trim() !== '')
  return lines.some(({ bytes }) => isJson(bytes) && /^\s*\{/.test(bytes.toString('latin1'))) ? lines : [piece]
}

function isJson(bytes: Buffer): boolean {
  try {
    readJson(bytes)
    return true
  } catch (error) {
    if (error instanceof ProblemError) return false
    throw error
  }
}
