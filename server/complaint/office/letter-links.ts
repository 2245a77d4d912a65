import { createHmac } from 'node:crypto'
import type { Clock } from '../../db/clock.port'
import { ShownLinks } from '../../evidence/shown-link.policy'
import { apiRoot } from '../../http/serve'

export type LetterLinks = ShownLinks

/** Short-lived addresses of letters. Signed with a key of their own, so that no link opens something else. */
export function letterLinks(secret: string, clock: Clock): LetterLinks {
  const key = createHmac('sha256', secret).update('letters').digest('base64url')
  return new ShownLinks(key, clock, (sha256) => `${apiRoot}/letters/${sha256}`)
}
