import { Type, type Static } from 'typebox'
import { CaseLetter, LetterForm } from './case-vocabulary'
import { officeCaseParams } from './office-case'
import type { Operation } from './operation'
import { Nullable, TextPair } from './vocabulary'

/** The official letters of a case: what one would say, and issuing it. */

const Strict = { additionalProperties: false } as const

/** What stands in a letter, in Chinese as the forms are: paragraphs, and tables of a name and what stands beside it. */
export const LetterBlock = Type.Union([
  Type.Object({ type: Type.Literal('text'), text: Type.String() }, Strict),
  Type.Object({ type: Type.Literal('heading'), text: Type.String() }, Strict),
  Type.Object(
    {
      type: Type.Literal('rows'),
      rows: Type.Array(Type.Object({ name: Type.String(), value: Type.String() }, Strict)),
    },
    Strict,
  ),
])
export type LetterBlock = Static<typeof LetterBlock>

export const LetterPreview = Type.Object(
  {
    form: LetterForm,
    name: TextPair,
    /** The name of the office, as it stands at the head and under the text. */
    office: Type.String(),
    /** Who is written to; empty where the form goes into the file. */
    addressee: Type.String(),
    blocks: Type.Array(LetterBlock),
    /** Who will read it beside the office. */
    readers: Type.Array(Type.Enum(['consumer', 'merchant'])),
    /** The number of the letter that has told of the same already, the newest of them; issuing makes another. */
    issuedNo: Nullable(Type.String()),
  },
  Strict,
)
export type LetterPreview = Static<typeof LetterPreview>

export const previewLetter = {
  id: 'previewLetter',
  method: 'GET',
  path: '/office/cases/{id}/letters/{form}',
  access: 'officer',
  summary: 'What a letter of this form would say of the case as it stands now',
  params: Type.Object(
    { ...officeCaseParams.properties, form: Type.String({ pattern: '^([1-9]|10)$' }) },
    Strict,
  ),
  reply: LetterPreview,
  status: 200,
} as const satisfies Operation

export const issueLetter = {
  id: 'issueLetter',
  method: 'POST',
  path: '/office/cases/{id}/letters',
  access: 'officer',
  creates: true,
  summary:
    'Issue a letter: it gets the next number of the office, is printed, kept, and read by whom it is for; refused when one that the officer does not know of has told of the same',
  params: officeCaseParams,
  body: Type.Object(
    {
      form: LetterForm,
      /** As the preview said: who knows of a letter that has told of the same issues another on purpose. */
      issuedNo: LetterPreview.properties.issuedNo,
    },
    Strict,
  ),
  reply: CaseLetter,
  status: 200,
} as const satisfies Operation
