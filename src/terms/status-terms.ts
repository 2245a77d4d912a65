import type { Merchant } from '../../contract/credit'
import type { TermId } from '../../domain/glossary/names'

/** The terms of registration statuses; those in everyday words have none. */
export const termsOfStatuses = (statuses: readonly Merchant['status'][]): readonly TermId[] =>
  statuses.filter((status) => status === 'revoked' || status === 'deregistered')
