/** Slots that several families share. */
import { say, type Text } from '../../text'
import type { Slot } from './slot'

export const digits = '0123456789'
export const alphanumerics = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

type Sized = Slot & { readonly length: number }

export const region = (key = 'region', name: Text = say('行政区划', 'Region')): Sized => ({
  key,
  length: 6,
  name,
  holds: 'region',
})
export const sequence = (length: number): Sized => ({
  key: 'sequence',
  length,
  name: say('顺序号', 'Sequence number'),
})
export const checkSlot: Sized = { key: 'check', length: 1, name: say('校验码', 'Check digit') }
export const year = (since: number): Sized => ({
  key: 'year',
  length: 4,
  name: say('年份', 'Year'),
  holds: 'year',
  since,
})
export const shortYear = (since: number): Sized => ({ ...year(since), length: 2, holds: 'short-year' })
