import type { Subscribe } from './subscribe.port'

/** A browser has no such messages. */
export const subscribe: Subscribe = { isAvailable: false, ask: async () => false }
