/** Brings one-time codes to phones. */
export interface SmsSender {
  /** @param phone eleven digits; @param code six digits; throws when it could not be handed over */
  sendCode(phone: string, code: string): Promise<void>
}
