import type { Reach } from './reach.props'

/** Few enough rows at once to cost no frame, enough not to do it at every step. */
export const reach: Reach = { blockRows: 10, blocksAtFirst: 2, beside: 1.5, kept: 1.5 }
