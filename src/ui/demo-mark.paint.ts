/** A page that is painted beforehand has the answer. */
export const isMarkedDemo = (): boolean => false
