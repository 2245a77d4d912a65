import { englishNumber } from './figures'
import { say, type Text } from './text'

interface Expected {
  /** What the field is called, for the sentence. */
  readonly name: Text
  /** Longest, in characters (code points). */
  readonly limit: number
  readonly isRequired: boolean
}

/** What is wrong with a text that a person wrote into a form, null when nothing is. */
export function writtenTextFault(
  text: string,
  { name, limit, isRequired }: Expected,
): { readonly code: 'required' | 'too-long'; readonly message: Text } | null {
  const value = text.trim()
  if (value === '')
    return isRequired
      ? { code: 'required', message: say(`请填写${name.zh}`, `${name.en} is not filled in`) }
      : null
  const length = [...value].length
  if (length <= limit) return null
  const message = say(
    `${name.zh}最多 ${limit} 字，现在 ${length} 字`,
    `${name.en} has ${englishNumber(length)} characters, at most ${englishNumber(limit)} fit`,
  )
  return { code: 'too-long', message }
}
