/** Nothing is known of a server before it has answered. */
export const isMarkedDemo = (): boolean => false
