import { reaction } from 'mobx'
import { ArchiveFull, type Archive } from '../platform/archive/archive.port'
import { emptyForm, type Draft } from './draft'
import { readDraft, type DraftsStore } from './drafts.store'

/** Keys of the drafts that have a copy. */
const indexName = 'drafts'
const nameOf = (key: string): string => `draft-${key}`

/**
 * A second copy of every draft, in the archive. A browser writes its storage down seconds later, and a minute later when
 * it changes often; when the browser is ended meanwhile, as phones do, what was typed would be gone, and with it the key
 * under which a case was sent. The archive has it at once.
 *
 * Takes in what is newer in the copies, then copies every change from here on. The answer ends it.
 */
export async function copyDrafts(drafts: DraftsStore, archive: Archive): Promise<() => void> {
  const copies = new DraftCopies(drafts, archive)
  await copies.restore()
  return reaction(
    () => drafts.drafts,
    () => void copies.follow(),
    { fireImmediately: true },
  )
}

class DraftCopies {
  /** What each copy holds: the draft's `changedAtMs`, which grows with every change. */
  private readonly copied = new Map<string, number>()
  private work: Promise<void> = Promise.resolve()

  constructor(
    private readonly drafts: DraftsStore,
    private readonly archive: Archive,
  ) {}

  async restore(): Promise<void> {
    for (const key of await this.readIndex()) {
      const copy = readDraft(parsed(await this.archive.read(nameOf(key))))
      const known = this.drafts.find(key)
      if (copy === null || (known && known.changedAtMs >= copy.changedAtMs)) continue
      if (!known) this.drafts.begin(key, emptyForm)
      this.drafts.change(key, () => copy)
    }
  }

  /** One after the other; what changed meanwhile is copied by the next. */
  follow(): Promise<void> {
    return (this.work = this.work.then(async () => {
      try {
        await this.copyChanged()
        await this.forgetGone()
      } catch (error) {
        // No room for a second copy: the first is in the storage, and the page says when that fails.
        if (!(error instanceof ArchiveFull)) throw error
        this.drafts.drafts.forEach(this.drafts.noteLasting)
      }
    }))
  }

  private async copyChanged(): Promise<void> {
    for (const draft of this.drafts.drafts) await this.copy(draft)
  }

  private async copy(draft: Draft): Promise<void> {
    const { key, changedAtMs } = draft
    const before = this.copied.get(key)
    if (before === changedAtMs) return
    await this.archive.write(nameOf(key), JSON.stringify(draft))
    this.copied.set(key, changedAtMs)
    // After the copy: an index never names what is not there yet.
    if (before === undefined) await this.writeIndex((keys) => [...keys, key])
    this.drafts.noteLasting(draft)
  }

  private async forgetGone(): Promise<void> {
    for (const key of [...this.copied.keys()].filter((each) => this.drafts.find(each) === null)) {
      await this.writeIndex((keys) => keys.filter((each) => each !== key))
      await this.archive.remove(nameOf(key))
      this.copied.delete(key)
    }
  }

  private async readIndex(): Promise<readonly string[]> {
    const index = parsed(await this.archive.read(indexName))
    return Array.isArray(index) ? index.filter((key) => typeof key === 'string') : []
  }

  /** Another tab may have drafts of its own in it. */
  private async writeIndex(change: (keys: readonly string[]) => readonly string[]): Promise<void> {
    const keys = [...new Set(change(await this.readIndex()))]
    await this.archive.write(indexName, JSON.stringify(keys))
  }
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown)
  } catch {
    return null // cut off while it was written: as good as nothing
  }
}
