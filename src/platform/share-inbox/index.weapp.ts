import type { ShareInbox } from './share-inbox.port'

/** Nothing can be shared to a mini-program, and its build has no page for it. */
export const shareInbox: ShareInbox = {
  read: async () => null,
  remove: async () => undefined,
  codesIn: async () => ({ tag: 'codes', codes: [] }),
}
