/** Brings text messages to phones. */
export interface SmsSender {
  /** @param phone eleven digits; @param code six digits; throws when it could not be handed over */
  sendCode(phone: string, code: string): Promise<void>
  /** Answers a message. @param phone as it came; @param parts each a message of its own, in this order */
  sendText(phone: string, parts: readonly string[]): Promise<void>
}
