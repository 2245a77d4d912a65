/** A case on the merchant's side. */
export const merchantCaseAddress = (id: string): string =>
  `/merchant-side/case/index?id=${encodeURIComponent(id)}`

/** What happened to its complaints. */
export const merchantInboxAddress = '/merchant-side/inbox/index'
