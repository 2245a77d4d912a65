export interface Suggestion {
  readonly id: string
  readonly label: string
  /** Beside it, small: a region, a status. */
  readonly detail?: string | undefined
}

export interface SearchFieldProps<Item extends Suggestion = Suggestion> {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Enter without a chosen suggestion, or the button. */
  readonly onSubmit: (value: string) => void
  readonly suggestions: readonly Item[]
  readonly onPick: (suggestion: Item) => void
  readonly placeholder?: string | undefined
  readonly isLoading?: boolean | undefined
  /** What is wrong with what stands there, as under any field. */
  readonly error?: string | null | undefined
}

export interface SearchBoxProps extends Omit<SearchFieldProps, 'onPick' | 'error'> {
  /** Id of the sentence that says what is wrong. */
  readonly errorId?: string | undefined
  readonly onPickAt: (index: number) => void
}
