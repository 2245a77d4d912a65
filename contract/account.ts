import { Type, type Static } from 'typebox'
import type { Operation } from './operation'
import { Instant, Nullable, Uuid } from './vocabulary'

/** Signing in: by phone and one-time code, or in the mini-program by WeChat. Sessions are bearer tokens. */

/** 手机号 of the mainland, eleven digits. */
export const Phone = Type.String({ pattern: '^1[3-9]\\d{9}$', description: '手机号, eleven digits' })

export const CodeSent = Type.Object(
  {
    /** Seconds the code stays valid. */
    validSeconds: Type.Integer(),
    /** Seconds until another may be asked for. */
    againSeconds: Type.Integer(),
    /** The code itself, only outside production, so that the demo works without a text message; else null. */
    shownCode: Nullable(Type.String()),
  },
  { additionalProperties: false },
)
export type CodeSent = Static<typeof CodeSent>

export const requestCode = {
  id: 'requestCode',
  method: 'POST',
  path: '/account/codes',
  access: 'public',
  summary: 'Send a one-time code to a phone',
  body: Type.Object({ phone: Phone }, { additionalProperties: false }),
  reply: CodeSent,
  status: 200,
} as const satisfies Operation

export const Person = Type.Object(
  {
    id: Uuid,
    /** Masked: `138****0000`; null for a WeChat account without a phone. */
    phone: Nullable(Type.String()),
    signedInBy: Type.Enum(['phone', 'wechat']),
  },
  { additionalProperties: false },
)
export type Person = Static<typeof Person>

export const Session = Type.Object(
  { token: Type.String(), expiresAt: Instant, person: Person },
  { additionalProperties: false },
)
export type Session = Static<typeof Session>

export const signInByPhone = {
  id: 'signInByPhone',
  method: 'POST',
  path: '/account/sessions/phone',
  access: 'public',
  summary: 'Exchange a phone and its one-time code for a session',
  body: Type.Object(
    { phone: Phone, code: Type.String({ pattern: '^\\d{6}$' }) },
    { additionalProperties: false },
  ),
  reply: Session,
  status: 200,
} as const satisfies Operation

export const signInByWechat = {
  id: 'signInByWechat',
  method: 'POST',
  path: '/account/sessions/wechat',
  access: 'public',
  summary: 'Exchange the code of wx.login for a session (code2session)',
  body: Type.Object({ code: Type.String({ minLength: 1, maxLength: 200 }) }, { additionalProperties: false }),
  reply: Session,
  status: 200,
} as const satisfies Operation

export const whoAmI = {
  id: 'whoAmI',
  method: 'GET',
  path: '/account/me',
  access: 'signed-in',
  summary: 'The person of this session',
  reply: Person,
  status: 200,
} as const satisfies Operation

export const signOut = {
  id: 'signOut',
  method: 'DELETE',
  path: '/account/session',
  access: 'session',
  summary: 'End this session',
  reply: Type.Null(),
  status: 204,
} as const satisfies Operation
