/** A press by finger or mouse gives the focus too, without its ring. iOS before 15.4 does not tell. */
export const isFocusSeen = (element: Element | null): boolean =>
  CSS.supports('selector(:focus-visible)') && (element?.matches(':focus-visible') ?? false)
