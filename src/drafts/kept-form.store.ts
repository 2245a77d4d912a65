import { makeAutoObservable, observableRef } from 'mobx'
import { newUuid, type Random } from '../platform/random/random.port'
import type { DraftFile } from './draft'
import type { KeptWriting, News } from './kept-writing'

interface Sendable {
  /** UUID under which it is sent. Empty until then, where another window has used up the one before. */
  readonly key: string
  readonly files: readonly DraftFile[]
}

interface Options<Saved> {
  readonly writing: KeptWriting
  readonly random: Random
  /** Under which it will be sent, when nothing is kept here yet. */
  readonly newKey: string
  /** Reads back what was kept, null for nothing. */
  readonly read: (kept: unknown, freshKey: string) => Saved
}

/**
 * What is written on a page and sent at once, kept on this device from the first letter until the server has it. Every
 * change goes upon what another window has written: of each field, the last writer's counts.
 */
export class KeptFormStore<Saved extends Sendable> {
  saved: Saved
  /** false when the device refuses to write: the words live only as long as the page. */
  isKept = true
  /** Problems are shown from the first try to send on. */
  isChecked = false
  /** What stood here before was sent in another window, and what is here now is not that. */
  isSentElsewhere = false

  constructor(private readonly options: Options<Saved>) {
    this.saved = options.read(options.writing.found, options.newKey)
    makeAutoObservable<this, 'options'>(this, { options: false, saved: observableRef }, { autoBind: true })
  }

  get isEmpty(): boolean {
    return wordsOf(this.saved) === wordsOf(this.options.read(null, '')) && this.saved.files.length === 0
  }

  /** Shows what other windows do to it, from here on; the answer ends it. */
  follow(): () => void {
    return this.options.writing.onElsewhere(() => void this.catchUp('all'))
  }

  /** false when another window has sent what this one shows: a press that meant that must not send it again. */
  isStillHere(): boolean {
    return this.catchUp('all') !== 'gone'
  }

  /** From here on it says what is missing in it. */
  check(): void {
    this.isChecked = true
  }

  change(change: (saved: Saved) => Partial<Saved>): void {
    this.catchUp('files')
    this.saved = { ...this.saved, ...change(this.saved) }
    this.isKept = this.options.writing.write(this.saved)
  }

  changeFiles(change: (files: readonly DraftFile[]) => readonly DraftFile[]): void {
    this.change(({ files }) => ({ files: change(files) }) as Partial<Saved>)
  }

  /** The key to send it under. */
  async key(): Promise<string> {
    if (this.saved.key === '') await this.renewKey()
    return this.saved.key
  }

  /** The old one is used up: an earlier try arrived after all, with other words in it. */
  async renewKey(): Promise<void> {
    const key = await newUuid(this.options.random)
    this.change(() => ({ key }) as Partial<Saved>)
  }

  /** The server has it. What was written while it was on its way, here or in another window, stays as a new one. */
  forget(sent: Saved): void {
    this.catchUp('all')
    const files = this.saved.files.filter(({ id }) => sent.files.every((file) => file.id !== id))
    const isSame = wordsOf(this.saved) === wordsOf(sent)
    this.options.writing.remove()
    this.saved = { ...(isSame ? this.options.read(null, '') : this.saved), key: '', files }
    if (!this.isEmpty) this.isKept = this.options.writing.write(this.saved)
    this.isChecked = false
    this.isSentElsewhere = false
  }

  /**
   * Takes in what other windows did. Where it was sent there, its files went with it.
   * @param cleared whether the words go too: not those that are being typed
   */
  private catchUp(cleared: 'all' | 'files'): News['tag'] {
    const news = this.options.writing.news()
    if (news.tag === 'written') this.saved = this.options.read(news.found, '')
    if (news.tag === 'gone') {
      this.isSentElsewhere = true
      this.isChecked = false
      this.saved = {
        ...(cleared === 'all' ? this.options.read(null, '') : this.saved),
        key: '',
        files: [],
      }
    }
    return news.tag
  }
}

/** What was written, apart from its files. */
const wordsOf = (saved: Sendable): string => JSON.stringify({ ...saved, key: '', files: [] })
