/**
 * The instant of an RFC 3339 time, to the millisecond, ms since 1970; null when it is none. A leap second is the last
 * one before midnight; what is finer than a millisecond is rounded.
 */
export function instantMs(time: string): number | null {
  const parts = /^(\d{4}-\d\d-\d\d)t(\d\d:\d\d):(\d\d)(?:\.(\d+))?(z|[+-]\d\d:\d\d)$/i.exec(time)
  if (!parts) return null
  const [, date, minute, second = '', fraction = '0', zone = ''] = parts
  const wholeMs = Date.parse(`${date}T${minute}:${second === '60' ? '59' : second}${zone.toUpperCase()}`)
  return Number.isNaN(wholeMs) ? null : wholeMs + Math.round(Number(`0.${fraction}`) * 1000)
}
