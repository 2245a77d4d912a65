import { createHash } from 'node:crypto'
import type { Merchant } from '../../../contract/credit'
import { chinaDate } from '../../../domain/calendar/day'
import { publicity } from '../../../domain/credit/publicity'
import type { CreditRecord, MerchantStatus, RecordKind } from '../../../domain/credit/record'
import { say, type Text } from '../../../domain/text'
import { nowAt, todayOn, type Clock } from '../../db/clock.port'
import type { Db } from '../../db/schema'
import { ProblemError } from '../../http/problem'
import type { MerchantRepository } from '../merchant.repository'
import type { MerchantService } from '../merchant.service'
import type { PublicationSweep } from '../publication-sweep'
import { saysTheSame } from './comparison.rules'
import { digestOf, newSnapshotId, seal, typedSnapshotId } from './seal.rules'
import type { SealedContent, SealedHead, SealedRecord } from './sealed'
import { checkHead, signHead, type Checked } from '../../signing/signature'
import type { SigningKeys } from '../../signing/signing-keys'
import { SnapshotRepository, type StoredPart, type StoredSnapshot } from './snapshot.repository'

export interface SnapshotParts {
  readonly db: Db
  readonly clock: Clock
  readonly keys: SigningKeys
  readonly merchants: MerchantService
  readonly merchantRows: MerchantRepository
  readonly sweep: PublicationSweep
}

/** A record of a snapshot whose words may not be shown any more: it ended, or it was corrected since. */
export interface SilentRecord {
  readonly change: 'changed' | 'ended'
  readonly kind: RecordKind
  /** `YYYY-MM-DD` */
  readonly on: string | null
  readonly why: Text | null
}

/** What a genuine snapshot says and may still be shown of it. */
export interface Told {
  readonly head: SealedHead
  readonly records: readonly SealedRecord[]
  readonly silent: readonly SilentRecord[]
  /** Public now, and not then. */
  readonly added: Merchant['records']
  /** Values of the registration that are not withheld now, by their names. */
  readonly fields: ReadonlyMap<string, unknown>
  /** The parts of this with their salts: with the signature they prove it. */
  readonly proof: readonly {
    readonly position: number
    readonly salt: string
    readonly content: SealedContent
  }[]
}

/** A snapshot that was read back and checked. */
export interface OpenSnapshot {
  readonly stored: StoredSnapshot
  readonly authenticity: Checked<SealedHead>['authenticity']
  /** null when it is not genuine. */
  readonly told: Told | null
  /** null when the merchant is not known any more. */
  readonly now: Merchant | null
  readonly nowAt: string
}

/** Taking snapshots, and reading them back without what may no longer be shown. */
export class SnapshotService {
  private readonly snapshots: SnapshotRepository

  constructor(private readonly parts: SnapshotParts) {
    this.snapshots = new SnapshotRepository(parts.db)
  }

  /**
   * Signs and keeps what the page of a merchant shows now. The same key makes one.
   * @throws ProblemError `merchant-unknown`, `idempotency-mismatch`
   */
  async take(uscc: string, idempotencyKey: string): Promise<OpenSnapshot> {
    const { db, clock, keys, merchants } = this.parts
    const merchant = await merchants.find(uscc)
    if (!merchant) throw new ProblemError('merchant-unknown')
    const requestSha256 = createHash('sha256').update(idempotencyKey).digest('hex')
    const { head, parts } = seal(newSnapshotId(), nowAt(clock), merchant)
    const jws = signHead(head, keys)
    const stored = await db.transaction().execute(async (tx) => {
      const rows = new SnapshotRepository(tx)
      const before = await rows.findByRequest(requestSha256)
      if (before) return before
      const fresh = { id: head.id, requestSha256, uscc: head.uscc, madeAt: head.at, jws }
      await rows.insert(fresh, parts)
      return fresh
    })
    if (stored.uscc !== merchant.uscc) throw new ProblemError('idempotency-mismatch')
    return this.open(stored)
  }

  /**
   * @param typed the id as a person typed it
   * @throws ProblemError `snapshot-unknown`
   */
  async read(typed: string): Promise<OpenSnapshot> {
    return this.open(await this.known(typed))
  }

  /**
   * The signature itself, for whoever checks it without us: it holds no record.
   * @throws ProblemError `snapshot-unknown`
   */
  async signature(typed: string): Promise<string> {
    return (await this.known(typed)).jws
  }

  /** Forgets what was said of records that are no longer public. */
  async forget(): Promise<void> {
    await this.parts.sweep.ensure()
    await this.snapshots.forgetEnded()
  }

  private async known(typed: string): Promise<StoredSnapshot> {
    const stored = await this.snapshots.find(typedSnapshotId(typed))
    if (!stored) throw new ProblemError('snapshot-unknown')
    return stored
  }

  private async open(stored: StoredSnapshot): Promise<OpenSnapshot> {
    const { clock, keys, merchants } = this.parts
    const checked = checkHead(stored.jws, keys)
    const parts = await this.snapshots.parts(stored.id)
    const now = await merchants.find(stored.uscc)
    const read = { stored, now, nowAt: nowAt(clock) }
    if (checked.head === null) return { ...read, authenticity: checked.authenticity, told: null }
    if (!isWhole(stored, checked.head, parts)) return { ...read, authenticity: 'altered', told: null }
    return { ...read, authenticity: 'genuine', told: await this.tell(checked.head, parts, now) }
  }

  private async tell(head: SealedHead, parts: readonly StoredPart[], now: Merchant | null): Promise<Told> {
    const shown = new Map(now?.records.map((record) => [record.id, record]))
    const records: SealedRecord[] = []
    const silent: SilentRecord[] = []
    const proof: Told['proof'][number][] = []
    const endingOf = await this.endingsOf(head.uscc, parts, now)
    const fields = new Map<string, unknown>()
    const then = new Set<string>()
    for (const { position, recordId, kept } of parts) {
      const kind = head.parts[position]?.kind
      if (kind === 'registration' || kind === undefined || recordId === null) {
        // What is withheld now (个体工商户: the address may be a home) is withheld of then as well.
        if (!kept || !('field' in kept.content) || isWithheld(now, kept.content.field)) continue
        fields.set(kept.content.field, kept.content.value)
        proof.push({ position, ...kept })
        continue
      }
      then.add(recordId)
      const present = shown.get(recordId)
      if (!present) silent.push({ change: 'ended', kind, ...endingOf(recordId) })
      else if (kept && 'record' in kept.content && saysTheSame(kept.content.record, present)) {
        records.push(kept.content)
        proof.push({ position, ...kept })
      }
      // What a source has corrected must not go on being told in its old words.
      else silent.push({ change: 'changed', kind, on: null, why: null })
    }
    const added = now?.records.filter((record) => !then.has(record.id)) ?? []
    return { head, records, silent, added, fields, proof }
  }

  /** Why each record of a snapshot is no longer public, and since when. */
  private async endingsOf(
    uscc: string,
    parts: readonly StoredPart[],
    now: Merchant | null,
  ): Promise<(recordId: string) => Pick<SilentRecord, 'on' | 'why'>> {
    const shown = new Set(now?.records.map((record) => record.id))
    const ended = parts.flatMap(({ recordId }) => (recordId !== null && !shown.has(recordId) ? recordId : []))
    if (ended.length === 0) return () => ({ on: null, why: null })
    await this.parts.sweep.ensure()
    const withdrawn = await this.snapshots.withdrawals(ended)
    const records = await this.parts.merchantRows.records(uscc)
    const byId = new Map(records.map((record) => [record.id, record]))
    const today = todayOn(this.parts.clock)
    return (recordId) => {
      const record = byId.get(recordId)
      const at = withdrawn.get(recordId)
      const why = record && now ? reasonOf(record, records, now.status, today) : null
      return {
        on: at === undefined ? null : chinaDate(at),
        why: why ?? say('来源不再提供这条记录', 'Its source no longer has it'),
      }
    }
  }
}

function isWithheld(now: Merchant | null, field: string): boolean {
  const value: unknown = now && Reflect.get(now, field)
  return value === null || value === undefined
}

function reasonOf(
  record: CreditRecord,
  records: readonly CreditRecord[],
  merchantStatus: MerchantStatus,
  today: string,
): Text | null {
  const { shown, reason } = publicity(record, today, { merchantStatus, records })
  return shown ? null : reason
}

/** Whether rows and signature belong together: every part that is kept is the one whose digest was signed. */
function isWhole(stored: StoredSnapshot, head: SealedHead, parts: readonly StoredPart[]): boolean {
  if (head.id !== stored.id || head.uscc !== stored.uscc || head.at !== stored.madeAt) return false
  if (parts.length !== head.parts.length) return false
  return parts.every(({ position, recordId, kept }, index) => {
    if (position !== index) return false
    if (!kept) return true
    const isOwn = 'field' in kept.content ? recordId === null : kept.content.record.id === recordId
    return isOwn && digestOf(kept.salt, kept.content) === head.parts[index]?.digest
  })
}
