import { createHash } from 'node:crypto'
import { maxCaptureEvents, maxCaptureThings, type CaptureJob, type JobError } from '../../../contract/epcis'
import type { EventJson } from '../../../contract/epcis-event'
import { say } from '../../../domain/text'
import { nowAt, type Clock } from '../../db/clock.port'
import { toJson } from '../../db/json'
import type { NewId } from '../../db/new-id'
import { inPieces } from '../../db/pieces'
import type { Db } from '../../db/schema'
import { ProblemError } from '../../http/problem'
import { prepareEvent, putEvents, StoredEvents, type PreparedEvent } from '../event.writer'
import { eventAt, openDocument, type Shell } from './document-rules'
import { checkEvent } from './event-rules'
import { fault, type Fault } from './faults'
import { CaptureJobs } from './job.repository'

export type ErrorBehaviour = CaptureJob['captureErrorBehaviour']

/** Events of one transaction while a capture proceeds: short enough that other writers hardly wait. */
const BATCH = 500
/** More faults are of use to nobody, and input does not decide how large an answer gets. */
const maxFaults = 100

interface CaptureParts {
  readonly db: Db
  readonly clock: Clock
  readonly newId: NewId
}

/** An event that may be stored, with its place in the document. */
interface Candidate {
  readonly at: string
  readonly prepared: PreparedEvent
}

/** What a document comes to before anything is written. */
interface Sorted {
  readonly context: unknown
  readonly candidates: readonly Candidate[]
  readonly faults: readonly { readonly at: string; readonly faults: readonly Fault[] }[]
}

/**
 * Capture of EPCIS documents (EPCIS 2.0, 8.2.6 and 12.6). The work is done when the answer is given, so that nothing is
 * left to be resumed: a capture that was killed is sent again, and finds what was kept of it.
 */
export class CaptureService {
  private readonly jobs: CaptureJobs

  constructor(private readonly parts: CaptureParts) {
    this.jobs = new CaptureJobs(parts.db)
  }

  /** @throws ProblemError `capture-unknown` */
  async job(id: string): Promise<CaptureJob> {
    const job = await this.jobs.find(id)
    if (!job) throw new ProblemError('capture-unknown')
    return job
  }

  /**
   * Keeps the events of a document. With `rollback` nothing is written when any event is refused; with `proceed` the
   * good ones are. Either way they are written in short transactions, the job with the last, so that other writers
   * hardly wait. Captures take turns; should another process take an id in between, that event alone is refused.
   * @param value parsed JSON from outside
   * @throws ProblemError `epcis-invalid` with the faults, `epcis-too-large`
   */
  async capture(value: unknown, behaviour: ErrorBehaviour): Promise<CaptureJob> {
    const { db, clock, newId } = this.parts
    const createdAt = nowAt(clock)
    const { context, candidates, faults } = await sortOut(value, clock.nowMs())
    const all = faults.flatMap((each) => each.faults)
    if (all.length > 0 && (behaviour === 'rollback' || candidates.length === 0))
      throw new ProblemError('epcis-invalid', { fields: all.slice(0, maxFaults) })
    const errors = faults.flatMap(({ at, faults: own }) => own.map((each) => ({ event: at, ...each })))
    const tally = new Tally(newId(), createdAt, behaviour, errors, faults.length)
    if (behaviour === 'rollback') {
      for (const at of await this.conflicts(candidates)) tally.count('conflict', at)
      if (tally.hasErrors) return this.jobs.add(db, tally.undone(candidates.length, nowAt(clock)))
    }
    const pieces = inPieces(candidates, BATCH)
    const last = pieces.pop() ?? []
    for (const piece of pieces) {
      await db.transaction().execute((tx) => this.put(tx, context, piece, tally))
      await breath()
    }
    return db.transaction().execute(async (tx) => {
      await this.put(tx, context, last, tally)
      return this.jobs.add(tx, tally.job(nowAt(clock)))
    })
  }

  /** Where the events stand whose id is taken by other content, here or earlier in the same document. */
  private async conflicts(candidates: readonly Candidate[]): Promise<string[]> {
    const known = new StoredEvents()
    for (const piece of inPieces(candidates, BATCH)) {
      await known.load(
        this.parts.db,
        piece.map(({ prepared }) => prepared.columns.event_id),
      )
      await breath()
    }
    return candidates.flatMap(({ at, prepared }) =>
      known.place(prepared.columns) === 'conflict' ? [at] : [],
    )
  }

  private async put(tx: Db, context: unknown, candidates: readonly Candidate[], tally: Tally): Promise<void> {
    const contextId = context === null ? null : await contextIdOf(tx, context)
    const events = candidates.map(({ prepared }) => prepared)
    const outcomes = await putEvents(tx, events, contextId, nowAt(this.parts.clock))
    outcomes.forEach((outcome, index) => tally.count(outcome, candidates[index]?.at ?? ''))
  }
}

/** Lets others be served between two pieces of work. */
function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Counts what becomes of the events of one capture. */
class Tally {
  private captured = 0
  private known = 0

  constructor(
    private readonly id: string,
    private readonly createdAt: string,
    private readonly behaviour: ErrorBehaviour,
    private readonly errors: JobError[],
    private refused: number,
  ) {}

  get hasErrors(): boolean {
    return this.refused > 0
  }

  count(outcome: 'new' | 'known' | 'conflict', at: string): void {
    if (outcome === 'new') this.captured += 1
    else if (outcome === 'known') this.known += 1
    else {
      this.refused += 1
      this.errors.push({ event: at, ...conflict(at) })
    }
  }

  job(finishedAt: string): CaptureJob {
    return {
      captureID: this.id,
      createdAt: this.createdAt,
      finishedAt,
      running: false,
      success: !this.hasErrors,
      captureErrorBehaviour: this.behaviour,
      captured: this.captured,
      known: this.known,
      refused: this.refused,
      errors: this.errors.slice(0, maxFaults),
    }
  }

  /** None of the events was kept. */
  undone(events: number, finishedAt: string): CaptureJob {
    return { ...this.job(finishedAt), captured: 0, known: 0, refused: events }
  }
}

/** What is wrong with an event whose id is taken by another. */
export function conflict(at: string): Fault {
  return fault(
    `${at}/eventID`,
    'event-id-taken',
    say(
      '这个 eventID 已经有内容不同的事件，原来的保留不变。更正请发带 errorDeclaration 的事件。',
      'An event of other content has this eventID already and stays as it is. To correct it, send it with an errorDeclaration.',
    ),
  )
}

/**
 * @throws ProblemError `epcis-invalid` when the document itself is none, `epcis-too-large`
 */
async function sortOut(value: unknown, nowMs: number): Promise<Sorted> {
  const shell = openDocument(value)
  if ('faults' in shell) throw new ProblemError('epcis-invalid', { fields: shell.faults.slice(0, maxFaults) })
  if (shell.events.length > maxCaptureEvents) throw new ProblemError('epcis-too-large')
  return sortEvents(shell, nowMs)
}

async function sortEvents(shell: Shell, nowMs: number): Promise<Sorted> {
  const candidates: Candidate[] = []
  const faults: { at: string; faults: readonly Fault[] }[] = []
  let things = 0
  for (const [index, value] of shell.events.entries()) {
    if (index % 100 === 99) await breath()
    const at = eventAt(shell, index)
    const checked = checkEvent(value, at, nowMs)
    if ('faults' in checked) faults.push({ at, faults: checked.faults })
    else {
      const prepared = prepareEvent(checked.event satisfies EventJson, shell.context)
      things += prepared.items.length
      if (things > maxCaptureThings) throw new ProblemError('epcis-too-large')
      candidates.push({ at, prepared })
    }
  }
  return { context: shell.context, candidates, faults }
}

/** The number of a context in the database; it is put there when it is new. */
export async function contextIdOf(tx: Db, context: unknown): Promise<number> {
  const json = toJson(context)
  const sha256 = createHash('sha256').update(json).digest('hex')
  await tx
    .insertInto('epcis_context')
    .values({ sha256, context: json })
    .onConflict((found) => found.column('sha256').doNothing())
    .execute()
  const { id } = await tx
    .selectFrom('epcis_context')
    .select('id')
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow()
  return id
}
