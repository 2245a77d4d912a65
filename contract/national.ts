import { Type, type Static } from 'typebox'
import { CaseUnit } from './case-vocabulary'
import { Complaint } from './complaint'
import type { Operation } from './operation'
import { Strict } from './record-base'
import { Instant, Nullable, TextPair, Uuid } from './vocabulary'

/** A case put together for 全国12315平台: what to copy there, the files as it takes them, and the number it gave. */

export const NationalPack = Type.Object(
  {
    /** `here`: the office of this instance has it; `prepared`: nobody has it yet; `national`: the number is known. */
    at: Type.Enum(['here', 'prepared', 'national']),
    number: Nullable(Type.String()),
    /** Whether it may be handed over now. */
    canPrepare: Type.Boolean(),
    /** Whether a number may be noted now. */
    canNote: Type.Boolean(),
    form: Complaint.properties.form,
    unit: Nullable(CaseUnit),
    /** When its files were put together; null while they are not. */
    madeAt: Nullable(Instant),
    /** At most four of at most 5 MB. */
    parts: Type.Array(
      Type.Object(
        {
          name: Type.String(),
          type: Type.Enum(['image/jpeg', 'image/png', 'application/pdf', 'audio/mpeg', 'audio/mp4']),
          bytes: Type.Integer(),
          /** Signed address, good for some minutes. */
          url: Type.String(),
          /** Names of the files of the case that are in it. */
          holds: Type.Array(Type.String()),
        },
        Strict,
      ),
    ),
    /** Files that 12315 cannot be given, and why. */
    leftOut: Type.Array(Type.Object({ name: Type.String(), why: TextPair }, Strict)),
  },
  Strict,
)
export type NationalPack = Static<typeof NationalPack>

const params = Type.Object({ id: Uuid }, Strict)

export const getNationalPack = {
  id: 'getNationalPack',
  method: 'GET',
  path: '/complaints/{id}/national',
  access: 'own',
  summary: 'One of my cases as the form of 12315 asks for it',
  params,
  reply: NationalPack,
  status: 200,
} as const satisfies Operation

export const prepareNationalPack = {
  id: 'prepareNationalPack',
  method: 'POST',
  path: '/complaints/{id}/national',
  access: 'own',
  summary:
    'Hand a case over to 12315 by preparing it: its files are put together; it is not filed there by this',
  params,
  reply: NationalPack,
  status: 200,
} as const satisfies Operation

export const noteNationalNumber = {
  id: 'noteNationalNumber',
  method: 'PUT',
  path: '/complaints/{id}/national/number',
  access: 'own',
  summary: 'Note the number that 12315 gave',
  params,
  /** Its form is not published: letters, digits and hyphens. */
  body: Type.Object({ number: Type.String({ pattern: '^[0-9A-Za-z-]{6,40}$' }) }, Strict),
  reply: NationalPack,
  status: 200,
} as const satisfies Operation
