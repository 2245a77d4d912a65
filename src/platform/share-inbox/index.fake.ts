import type { PictureAnswer } from '../scanner/scanner.port'
import type { Shared, ShareInbox } from './share-inbox.port'

export interface FakeShareInbox extends ShareInbox {
  readonly ids: readonly string[]
}

/** @param codes what is read in each picture */
export function fakeShareInbox(
  seed: Readonly<Record<string, Partial<Shared>>> = {},
  codes: PictureAnswer = { tag: 'codes', codes: [] },
): FakeShareInbox {
  const held = new Map(Object.entries(seed))
  return {
    read: async (id) => {
      const shared = held.get(id)
      return shared ? { title: '', text: '', url: '', files: [], ...shared } : null
    },
    remove: async (id) => void held.delete(id),
    codesIn: async () => codes,
    get ids() {
      return [...held.keys()]
    },
  }
}
