import { makeAutoObservable, observableRef } from 'mobx'
import type { ActingOfficer, OfficerSession } from '../../contract/acting'
import type { Http } from '../api/http'
import { keptOf } from '../drafts/read-back'
import type { DeskDevice } from '../platform/desk-device/desk-device.port'
import type { Storage } from '../platform/storage/storage.port'
import { savedSession } from '../session/saved-session'

const key = 'officer'
const orderKey = 'desk-order'
const writtenKey = 'desk-written'
const lettersKey = 'desk-letters'

/** Who sits at the desk in this window: apart from the person that may be signed in, and gone with the window. */
export class DeskStore {
  session: OfficerSession | null = null
  /** The session ended by itself: whoever signs in is told why that is asked for. */
  hasExpired = false
  /** How often somebody has sat down or left here: each time another page stands in this one's place. */
  turns = 0
  /** Whether J and K work. Who dictates, or whose hand slips, turns them off (WCAG 2.2, 2.1.4). */
  areLettersOn: boolean
  /** Calls as the officer. */
  readonly http: Http

  constructor(
    http: Http,
    readonly device: DeskDevice,
    private readonly storage: Storage,
  ) {
    this.areLettersOn = storage.read(lettersKey) !== 'off'
    makeAutoObservable<this, 'storage'>(
      this,
      { session: observableRef, http: false, device: false, storage: false },
      { autoBind: true },
    )
    this.http = http.as({ token: () => this.session?.token ?? null, onSessionRefused: () => this.expire() })
    this.resume()
  }

  get officer(): ActingOfficer | null {
    return this.session?.officer ?? null
  }

  get isSupervisor(): boolean {
    return this.officer?.role === 'supervisor'
  }

  /** What another page of the desk has begun or ended holds here too. */
  resume(): void {
    this.session = savedSession<OfficerSession>(this.device.storage, key, 'officer')
  }

  begin(session: OfficerSession): void {
    this.session = session
    this.hasExpired = false
    this.turns += 1
    this.device.storage.write(key, session)
  }

  end(): void {
    this.hasExpired = false
    this.lapse()
    this.device.storage.remove(writtenKey)
  }

  /** The session is over, perhaps in the midst of a sentence: the same officer finds it again. */
  lapse(): void {
    // Several calls may be refused at once; what is typed into the sign-in by then stays.
    if (this.session !== null) this.turns += 1
    this.session = null
    this.device.storage.remove(key)
    this.device.storage.remove(orderKey)
  }

  private expire(): void {
    this.hasExpired = true
    this.lapse()
  }

  /** What this officer has typed at a place and not sent; null for nothing. */
  written(place: string): unknown {
    return this.allWritten()[this.ownPlace(place)] ?? null
  }

  /** Keeps what is typed until it is sent (null), the officer signs out, or the window closes. */
  keepWritten(place: string, values: object | null): void {
    this.device.storage.write(writtenKey, { ...this.allWritten(), [this.ownPlace(place)]: values })
  }

  /** Remembered on this device, whoever sits at it. */
  setLetters(areOn: boolean): void {
    this.areLettersOn = areOn
    if (areOn) this.storage.remove(lettersKey)
    else this.storage.write(lettersKey, 'off')
  }

  /** As the device's own, without the letters where they are off. */
  onKey(listener: (key: string) => void): () => void {
    return this.device.onKey((key) => {
      if (this.areLettersOn || key.length > 1) listener(key)
    })
  }

  /** The cases in the order of the queue, to go on from one to the next. */
  keepOrder(ids: readonly string[]): void {
    this.device.storage.write(orderKey, ids)
  }

  /** The case before and behind this one in the queue; null at an end, or when it is not in it. */
  neighbours(id: string): { readonly before: string | null; readonly next: string | null } {
    const saved = this.device.storage.read(orderKey)
    const ids = Array.isArray(saved) ? saved.filter((each): each is string => typeof each === 'string') : []
    const at = ids.indexOf(id)
    return { before: ids[at - 1] ?? null, next: at < 0 ? null : (ids[at + 1] ?? null) }
  }

  private allWritten(): Readonly<Record<string, unknown>> {
    return keptOf(this.device.storage.read(writtenKey)) ?? {}
  }

  private ownPlace(place: string): string {
    return `${this.officer?.id ?? ''} ${place}`
  }
}
