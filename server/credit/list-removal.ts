import type { AbnormalGround } from '../../domain/credit/record'

/** What takes a merchant off a list; kept, for its entry may come in a later file. */
export interface ListRemoval {
  readonly removedOn: string
  readonly removedReason: string | null
  /** What it says of the entry that it ends; null where it says nothing. */
  readonly entry: {
    readonly title: string | null
    readonly docNo: string | null
    readonly decidedOn: string | null
    readonly reason: string | null
    readonly ground: AbnormalGround | null
  }
}
