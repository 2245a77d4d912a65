/** The limits of what is filed. A file of its own: the contract needs them, and not the rules that examine a draft. */
import { maxAttachmentBytes } from '../evidence'

/** Lengths in characters (code points), money in fen. */
export const complaintLimits = {
  merchantName: 100,
  merchantAddress: 200,
  /** The national form takes no more. */
  productName: 50,
  lot: 50,
  orderNo: 50,
  platformName: 50,
  story: 2_000,
  /** What the national form takes of the story when a case is handed over. */
  nationalStory: 400,
  contactName: 50,
  contactPhone: 20,
  contactAddress: 200,
  /** 1 billion yuan. */
  amountFen: 100_000_000_000,
  attachments: 9,
  attachmentName: 200,
  attachmentBytes: maxAttachmentBytes,
} as const
