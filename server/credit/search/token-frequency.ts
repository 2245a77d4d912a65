import { rowsOf, type NativeStatement } from '../../db/native'
import type { NativeConnection } from '../../db/store'
import { nameTokens } from './tokens'

const SAMPLE = 600
/** How often, in searches, it is looked at whether the table has grown so much that the sample is out of date. */
const LOOK_EVERY = 500
const GROWTH = 1.25

/**
 * Roughly how common a token is, from a sample of the names. Only the order in which the index is asked depends on
 * it, never what is found.
 */
export class TokenFrequency {
  private readonly counts = new Map<string, number>()
  private readonly lastSeq: NativeStatement
  private readonly names: NativeStatement
  private sampledSeq = 0
  private looks = 0

  constructor(connection: NativeConnection) {
    this.lastSeq = connection.prepare('select max(seq) as seq from merchant')
    this.names = connection.prepare(
      `select name from merchant where seq in (${Array.from({ length: SAMPLE }, () => '?').join(', ')})`,
    )
  }

  of(token: string): number {
    return this.counts.get(token) ?? 0
  }

  /** To be called before a search: takes a new sample when there is reason to. */
  refresh(): void {
    this.looks += 1
    if (this.looks % LOOK_EVERY !== 1) return
    const seq = rowsOf<{ seq: number | null }>(this.lastSeq, [])[0]?.seq ?? 0
    if (seq <= this.sampledSeq * GROWTH) return
    this.sampledSeq = seq
    this.counts.clear()
    const places = Array.from({ length: SAMPLE }, (_, index) => Math.ceil(((index + 1) * seq) / SAMPLE))
    for (const { name } of rowsOf<{ name: string }>(this.names, places))
      for (const token of nameTokens(name)) this.counts.set(token, this.of(token) + 1)
  }
}
