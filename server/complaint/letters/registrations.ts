import type { CaseKind } from '../../../domain/complaint/case'
import { factsOf } from '../../../domain/complaint/facts'
import { registrationForm } from '../../../domain/complaint/registration-form'
import type { LetterBlock } from '../../paper/paper'
import { heading, rows, text, type LetterCase } from './letter-case'

/** Forms 1 and 2: what was filed, in the fields of the official registration forms, with the digest that seals it. */
export function registration(kind: CaseKind, filed: LetterCase): LetterBlock[] {
  const { number, office, officer, filedAt, form, evidence, formSha256 } = filed
  const proxy = factsOf(filed.occasion, 'submit')?.proxy
  const groups = registrationForm({ kind, number, office, officer, filedAt, form, proxy, files: evidence })
  return [
    ...groups.flatMap(({ name, rows: lines }) => [
      ...(name === null ? [] : [heading(name.zh)]),
      rows(...lines.map(([key, value]) => [key.zh, value.zh] as const)),
    ]),
    text(`提交内容的数字指纹（SHA-256）：${formSha256}`),
  ]
}
