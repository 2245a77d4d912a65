import { Type, type Static } from 'typebox'
import type { Operation } from './operation'
import { Instant } from './vocabulary'

/** What the app must know of the server it talks to before it shows anything. */
export const World = Type.Object(
  {
    /** Demo data is in it: every page says so. */
    isDemo: Type.Boolean(),
    now: Instant,
    version: Type.String(),
    /** One-time codes are shown instead of sent. */
    showsCodes: Type.Boolean(),
  },
  { additionalProperties: false },
)
export type World = Static<typeof World>

export const getWorld = {
  id: 'getWorld',
  method: 'GET',
  path: '/world',
  access: 'public',
  summary: 'Whether demo data is shown, the server clock and version',
  reply: World,
  status: 200,
} as const satisfies Operation
