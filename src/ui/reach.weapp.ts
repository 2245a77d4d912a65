import type { Reach } from './reach.props'

/** Asking the view is a trip to another thread and back: a screen is looked at again after so much of it has gone by. */
export const lookEvery = 1 / 4

/** What is sent to the view at once stays small; what was sent may stay, for when the finger turns back. */
export const reach: Reach = { blockRows: 3, blocksAtFirst: 2, beside: lookEvery, kept: 2 }
