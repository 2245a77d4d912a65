import type { Reach } from './reach.props'

/** What is sent to the view at once stays small; what was sent may stay, for when the finger turns back. */
export const reach: Reach = { blockRows: 5, blocksAtFirst: 2, ahead: 1, behind: 0, kept: 2 }
