const chinaOffsetMs = 8 * 3_600_000

/** An instant (RFC 3339) at UTC+08:00, wherever the phone is: `2026-11-23 14:05`. China has no summer time. */
export const localTime = (instant: string): string =>
  new Date(Date.parse(instant) + chinaOffsetMs).toISOString().slice(0, 16).replace('T', ' ')
