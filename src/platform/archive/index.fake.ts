import { ArchiveFull, type Archive } from './archive.port'

export interface FakeArchive extends Archive {
  /** The device refuses what would make it hold more characters than this. */
  capacity: number
  /** What lies there by name; a test may spoil it. */
  readonly texts: Map<string, string>
}

/** An archive in memory; `texts` is what an earlier run left behind. */
export function fakeArchive(texts: ReadonlyMap<string, string> = new Map()): FakeArchive {
  const kept = new Map(texts)
  return {
    capacity: Infinity,
    texts: kept,
    read: async (name) => kept.get(name) ?? null,
    async write(name, text) {
      const others = [...kept].reduce((sum, [other, { length }]) => (other === name ? sum : sum + length), 0)
      if (others + text.length > this.capacity) throw new ArchiveFull(name)
      kept.set(name, text)
    },
    async remove(name) {
      kept.delete(name)
    },
  }
}
