/** A page that is painted beforehand is heard once the app has taken its place. */
export const announce = (): void => undefined
