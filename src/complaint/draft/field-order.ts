import type { DraftField } from '../../../domain/complaint/case'

/** Id of the element that holds the field, for `page.reveal`. */
export const placeOf = (field: DraftField): string => `draft-${field}`

/** The fields as they stand on the page, from top to bottom. */
const order: readonly DraftField[] = [
  'merchantName',
  'merchantAddress',
  'sale',
  'productName',
  'happenedOn',
  'amountFen',
  'orderNo',
  'story',
  'requests',
  'attachments',
  'contactName',
  'contactPhone',
  'contactAddress',
  'proxy',
  'unit',
  'reportUnit',
]

export const byPlace = (one: { readonly field: DraftField }, other: { readonly field: DraftField }): number =>
  order.indexOf(one.field) - order.indexOf(other.field)
