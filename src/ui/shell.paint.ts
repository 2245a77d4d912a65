/** A page that is painted beforehand becomes the shell itself. */
export const useInPlaceOfShell = (_root: unknown): void => undefined
