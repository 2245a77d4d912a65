/** A browser opens each address by itself. */
export const useArrival = (): void => undefined
