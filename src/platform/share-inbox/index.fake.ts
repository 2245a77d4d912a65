import type { PictureAnswer } from '../scanner/scanner.port'
import type { Shared, ShareInbox } from './share-inbox.port'

export interface FakeShareInbox extends ShareInbox {
  readonly ids: readonly string[]
}

/** @param codes what is read in each picture, the same each time or asked anew */
export function fakeShareInbox(
  seed: Readonly<Record<string, Partial<Shared>>> = {},
  codes: PictureAnswer | (() => PictureAnswer) = { tag: 'codes', codes: [] },
): FakeShareInbox {
  const held = new Map(Object.entries(seed))
  return {
    read: async (id) => {
      const shared = held.get(id)
      return shared ? { title: '', text: '', url: '', files: [], ...shared } : null
    },
    remove: async (id) => void held.delete(id),
    codesIn: async () => (typeof codes === 'function' ? codes() : codes),
    get ids() {
      return [...held.keys()]
    },
  }
}
