import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { recognise } from '../../../domain/codes/recognise'
import { complaintLimits } from '../../../domain/complaint/limits'
import { isPicture } from '../../../domain/evidence'
import type { DraftsStore } from '../../drafts/drafts.store'
import { today, type Clock } from '../../platform/clock/clock.port'
import type { Navigation } from '../../platform/navigation/navigation.port'
import { newUuid, type Random } from '../../platform/random/random.port'
import type { PickedFile } from '../../platform/picker/picker.port'
import type { Shared, ShareInbox } from '../../platform/share-inbox/share-inbox.port'
import { VaultFull } from '../../platform/vault/vault.port'
import { draftAddress } from '../../routes'
import type { ComplaintParts } from '../../services/services'
import { destinationOf, leadOf } from '../destination'

interface SharedOptions {
  readonly inbox: ShareInbox
  readonly complaintParts: () => Promise<ComplaintParts>
  readonly drafts: DraftsStore
  readonly navigation: Navigation
  readonly random: Random
  readonly clock: Clock
}

/** A code that was found in what was shared, and where it leads. */
export interface FoundCode {
  readonly text: string
  readonly address: string
}

export type SharedState =
  { readonly tag: 'opening' } | { readonly tag: 'lost' } | { readonly tag: 'there'; readonly shared: Shared }

/** A link within other words, up to what no address has in it. */
const link = /https?:\/\/[^\s\u3000-\u303f\uff00-\uffef\u4e00-\u9fff]+/i

/** What is said in it, once: apps give the same words as title and text, and the address within them. */
export const wordsOf = ({ title, text, url }: Shared): string =>
  [title, text, url]
    .map((part) => part.trim())
    .filter(
      (part, at, all) =>
        part !== '' &&
        !all.some((other, place) => place !== at && other.includes(part) && (other !== part || place < at)),
    )
    .join('\n')

/** What another app shared: a trace or a complaint begins with it. It stays in the inbox until one of them has it. */
export class SharedStore {
  state: SharedState = { tag: 'opening' }
  codes: readonly FoundCode[] = []
  /** Whether the pictures are being looked at. */
  isReading = false
  /** Pictures that nothing could be looked for in: the reading part did not load. */
  unread: readonly PickedFile[] = []
  /** A picture cannot be opened on this device. */
  isDamaged = false
  isBeginning = false
  isFull = false

  constructor(
    private readonly options: SharedOptions,
    private readonly id: string,
  ) {
    makeAutoObservable<this, 'options' | 'id'>(
      this,
      { options: false, id: false, state: observableRef, codes: observableRef, unread: observableRef },
      { autoBind: true },
    )
  }

  /** Opens it. Words that lead to one thing are followed at once; with pictures the person chooses. */
  async open(): Promise<void> {
    const { inbox, navigation } = this.options
    const shared = this.id === '' ? null : await inbox.read(this.id)
    if (shared === null) {
      runInAction(() => {
        this.state = { tag: 'lost' }
      })
      return
    }
    const words = wordsOf(shared)
    const spoken = this.read(link.exec(words)?.[0] ?? words, null)
    if (shared.files.length === 0 && spoken?.isLead) {
      await inbox.remove(this.id)
      navigation.replace(spoken.address)
      return
    }
    runInAction(() => {
      this.state = { tag: 'there', shared }
      this.codes = spoken ? [spoken] : []
    })
    await this.lookIn(shared.files.filter(({ type }) => isPicture(type)))
  }

  /** Looks once more where nothing could be looked for. */
  async lookAgain(): Promise<void> {
    if (!this.isReading) await this.lookIn(this.unread)
  }

  private async lookIn(pictures: readonly PickedFile[]): Promise<void> {
    this.unread = []
    this.isReading = true
    for (const picture of pictures) {
      const answer = await this.options.inbox.codesIn(picture)
      runInAction(() => {
        if (answer.tag === 'codes') {
          const read = answer.codes
            .map(({ text, symbology }) => this.read(text, symbology))
            .filter((code) => code !== null)
          this.codes = [...this.codes, ...read]
        } else if (answer.tag === 'damaged') this.isDamaged = true
        else this.unread = [...this.unread, picture]
      })
    }
    runInAction(() => {
      this.isReading = false
    })
  }

  /** Goes on with a code. */
  async follow({ address }: FoundCode): Promise<void> {
    await this.options.inbox.remove(this.id)
    this.options.navigation.replace(address)
  }

  /** Begins a complaint with it. A part of the app that did not load is thrown on, and told as every other. */
  async complain(): Promise<void> {
    if (this.state.tag !== 'there' || this.isBeginning) return
    this.isBeginning = true
    this.isFull = false
    try {
      await this.begin(this.state.shared)
    } catch (error) {
      const isFull = error instanceof VaultFull
      runInAction(() => {
        this.isFull = isFull
        this.isBeginning = false
      })
      if (!isFull) throw error
    }
  }

  /** Files first, each in the vault before it leaves the inbox. @throws VaultFull: nothing is begun then */
  private async begin(shared: Shared): Promise<void> {
    const { inbox, complaintParts, drafts, navigation, random } = this.options
    const { outbox } = await complaintParts()
    const key = await newUuid(random)
    drafts.begin(key, { story: [...wordsOf(shared)].slice(0, complaintLimits.story).join('') })
    try {
      for (const file of shared.files.slice(0, complaintLimits.attachments)) await outbox.addFile(key, file)
    } catch (error) {
      for (const { id } of drafts.find(key)?.files ?? []) await outbox.removeFile(key, id)
      drafts.remove(key)
      throw error
    }
    await inbox.remove(this.id)
    navigation.replace(draftAddress({ key }))
  }

  private read(text: string, symbology: string | null): (FoundCode & { readonly isLead: boolean }) | null {
    const recognition = recognise(text, {
      today: today(this.options.clock),
      ...(symbology === null ? {} : { symbology }),
    })
    if (recognition.verdict !== 'ok') return null
    return { text, address: destinationOf(recognition, symbology), isLead: leadOf(recognition) !== null }
  }
}
