import { makeAutoObservable, observableRef } from 'mobx'
import type { Recognition } from '../../../domain/codes/recognition'
import type { Text } from '../../../domain/text'
import type { Clock } from '../../platform/clock/clock.port'
import type { Storage } from '../../platform/storage/storage.port'
import { codeAddress } from '../../routes'
import { leadOf } from '../destination'
import { isRecord, isText, isTextOrNull } from '../../platform/storage/kept-forms'
import { KeptList } from '../../platform/storage/kept-list'
import { isPersonal } from '../personal'

/** A code that was read or typed on this device. */
export interface Scan {
  readonly id: string
  /** RFC 3339. */
  readonly at: string
  readonly text: string
  readonly symbology: string | null
  /** What kind of code it is. */
  readonly what: Text
  /** The product it led to, 14 digits; null: to something else. */
  readonly gtin: string | null
  /** Of the product, once it is known. */
  readonly name: string | null
  /** Where it led; null: to the page that explains it. */
  readonly to: string | null
}

const mostScans = 500
/** Characters in all: a code may have thousands, and a key of the storage holds 1 MB. */
const mostCharacters = 200_000
/** Milliseconds in which the same code again is the same look. */
const sameLook = 60_000

const isScan = (value: unknown): value is Scan =>
  isRecord(value) &&
  ['id', 'at', 'text'].every((field) => isText(value[field])) &&
  ['symbology', 'gtin', 'name', 'to'].every((field) => isTextOrNull(value[field])) &&
  isRecord(value['what']) &&
  isText(value['what']['zh']) &&
  isText(value['what']['en'])

/** Where a scan leads when it is opened again. */
export const addressOfScan = ({ to, text, symbology }: Scan): string =>
  to ?? codeAddress(text, symbology ?? undefined)

/** Every code that was read here, newest first, on this device only. A person's number is never among them. */
export class ScansStore {
  scans: readonly Scan[]
  sought = ''
  /** The device had no room: what is shown lasts as long as the page. */
  isFull = false
  private readonly list: KeptList<Scan>

  constructor(
    storage: Storage,
    private readonly clock: Clock,
  ) {
    this.list = new KeptList(storage, 'scans', isScan)
    this.scans = this.list.read()
    makeAutoObservable<this, 'list' | 'clock'>(
      this,
      { list: false, clock: false, scans: observableRef },
      { autoBind: true },
    )
  }

  /** Those that say what is sought: in the code, the product's name or the kind of code. */
  get found(): readonly Scan[] {
    const wanted = this.sought.trim().toLowerCase()
    if (wanted === '') return this.scans
    return this.scans.filter(({ text, name, what }) =>
      [text, name ?? '', what.zh, what.en].some((words) => words.toLowerCase().includes(wanted)),
    )
  }

  seek(words: string): void {
    this.sought = words
  }

  add(recognition: Recognition, symbology: string | null): void {
    const [best] = recognition.candidates
    if (!best || isPersonal(recognition)) return
    const now = this.clock.nowMs()
    const before = this.list.read()
    const [newest] = before
    const isSame = newest?.text === recognition.input && now - Date.parse(newest.at) < sameLook
    const lead = leadOf(recognition)
    const scan: Scan = {
      id: isSame ? newest.id : `${now}-${before.length}`,
      at: new Date(now).toISOString(),
      text: recognition.input,
      symbology,
      what: best.name,
      gtin: lead?.gtin ?? null,
      name: before.find(({ gtin }) => gtin !== null && gtin === lead?.gtin)?.name ?? null,
      to: lead?.address ?? null,
    }
    this.keep([scan, ...(isSame ? before.slice(1) : before)])
  }

  /** What a product that codes led to is called. */
  nameProduct(gtin: string, name: string): void {
    const before = this.list.read()
    if (!before.some((scan) => scan.gtin === gtin && scan.name !== name)) return
    this.keep(before.map((scan) => (scan.gtin === gtin ? { ...scan, name } : scan)))
  }

  remove(id: string): void {
    this.keep(this.list.read().filter((scan) => scan.id !== id))
  }

  clear(): void {
    this.keep([])
  }

  private keep(scans: readonly Scan[]): void {
    let characters = 0
    const within = scans
      .slice(0, mostScans)
      .filter(({ text }) => (characters += text.length) <= mostCharacters)
    this.scans = within
    this.isFull = !this.list.write(within)
  }
}
