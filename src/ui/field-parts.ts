/** Characters as people count them: an emoji outside the basic plane is one. */
export const lengthOf = (text: string): number => [...text].length

export interface FieldIds {
  readonly control: string
  readonly label: string
  readonly hint: string
  readonly error: string
  readonly count: string
}

export const fieldIds = (base: string): FieldIds => ({
  control: base,
  label: `${base}-label`,
  hint: `${base}-hint`,
  error: `${base}-error`,
  count: `${base}-count`,
})

/** The elements that describe a control, in the order they are read. */
export const describedBy = (
  ids: FieldIds,
  has: { readonly hint: boolean; readonly error: boolean; readonly count: boolean },
): string | undefined => {
  const present = [has.error && ids.error, has.hint && ids.hint, has.count && ids.count].filter(Boolean)
  return present.length === 0 ? undefined : present.join(' ')
}

export interface Counted {
  readonly length: number
  readonly max: number
  readonly over: number
}

export const countOf = (value: string, maxLength: number | undefined): Counted | null => {
  if (maxLength === undefined) return null
  const length = lengthOf(value)
  return { length, max: maxLength, over: Math.max(0, length - maxLength) }
}
