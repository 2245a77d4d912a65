/** What events carry beside their action: one small shape for each action that has any. */
import type { ComplaintRequest } from './request-kinds'
import type { JointFacts } from './joint-facts'
import type { LetterForm } from './letters'
import type { AddedAuthority, FiledProxy } from './proxy-terms'

/** An office that a case belongs to: its county (six digits of GB/T 2260) and its name. */
export interface Unit {
  readonly code: string
  readonly name: string
}

interface Words {
  /** What was said or written, as it stands in the file. */
  readonly text: string
}

interface Answering {
  /** The id of the event that holds the offer. */
  readonly offerId: string
}

export interface ActionFacts extends JointFacts {
  /** Of a complaint that is filed for somebody else; others carry nothing. */
  submit: { readonly proxy: FiledProxy }
  'renew-proxy': AddedAuthority
  /** Which materials are asked for, and until which day (`YYYY-MM-DD`). */
  'ask-supplement': Words & { readonly byOn: string | null }
  /** Why, in words, beside the ground of the article. */
  refuse: Words
  terminate: Words
  suspend: Words
  /** When (RFC 3339; null: still to be agreed) and where or how it is held. */
  'start-mediation': Words & { readonly heldAt: string | null }
  extend: Words
  'open-case': Words
  'decline-case': Words
  supplement: Words & { readonly evidence: readonly string[] }
  /** SHA-256 of what was added. */
  'add-evidence': Words & { readonly evidence: readonly string[] }
  /** What is asked for from then on, and why. */
  'change-requests': Words & { readonly requests: readonly ComplaintRequest[] }
  /** 移送: to whom. */
  transfer: Words & { readonly unit: Unit; /** Who passed it on. */ readonly from?: Unit }
  assign: {
    readonly officerId: string
    readonly officerName: string
    /** The office that took a case which was filed with none. */
    readonly unit?: Unit
  }
  answer: Words & { readonly evidence: readonly string[] }
  offer: Words & {
    readonly amountFen: number | null
    /** `YYYY-MM-DD`, by when it is carried out. */ readonly byOn: string | null
  }
  'accept-offer': Answering
  'decline-offer': Answering & Words
  /** What was agreed: text of the 调解书, and by when it is carried out. */
  settle: Words & { readonly amountFen: number | null; readonly byOn: string | null }
  'confirm-kept': Words
  'report-broken': Words
  'say-kept': Words & { readonly evidence: readonly string[] }
  /** 1 to 5, of the handling by the office. */
  rate: Words & { readonly stars: number }
  record: Words
  letter: {
    readonly form: LetterForm
    readonly letterNo: string
    /** Of the PDF. */
    readonly sha256: string
    /** Of the merchant's copy, where it has one of its own (`hasMerchantCopy`). */
    readonly merchantSha256?: string
  }
  'national-number': { readonly number: string }
}

/** What an event of this action carries; null for an event of another action, or one that carries nothing. */
export function factsOf<Action extends keyof ActionFacts>(
  event: { readonly action: string; readonly facts?: ActionFacts[keyof ActionFacts] | undefined },
  action: Action,
): ActionFacts[Action] | null {
  // An event is written with the facts of its own action only (`CaseLog.add`).
  return event.action === action && event.facts ? (event.facts as ActionFacts[Action]) : null
}
