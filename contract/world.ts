import { Type, type Static } from 'typebox'
import type { Operation } from './operation'
import { Instant, Nullable, UsccText } from './vocabulary'

/** What the app must know of the server it talks to before it shows anything. */
export const World = Type.Object(
  {
    /** Demo data is in it: every page says so. */
    isDemo: Type.Boolean(),
    now: Instant,
    version: Type.String(),
    /** One-time codes are shown instead of sent. */
    showsCodes: Type.Boolean(),
    /** Who takes the cases: the bureau that runs this installation, also where left out, or 12315 alone. */
    channel: Type.Optional(Type.Enum(['bureau', 'national'])),
    /** The template of WeChat's 订阅消息 that a follower may be asked for; null where none is set up. */
    messageTemplateId: Nullable(Type.String()),
    /** The template that somebody who files may be asked for; null where none is set up. */
    caseTemplateId: Nullable(Type.String()),
    /** A merchant of the demo that one may sign in for; left out where there is none. */
    demoMerchant: Type.Optional(
      Type.Object({ uscc: UsccText, name: Type.String() }, { additionalProperties: false }),
    ),
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
