import { makeAutoObservable, observableRef } from 'mobx'
import type { ActingOfficer, OfficerSession } from '../../contract/acting'
import type { Http } from '../api/http'
import type { DeskDevice } from '../platform/desk-device/desk-device.port'
import { savedSession } from '../session/saved-session'

const key = 'officer'
const orderKey = 'desk-order'

/** Who sits at the desk in this window: apart from the person that may be signed in, and gone with the window. */
export class DeskStore {
  session: OfficerSession | null = null
  /** Calls as the officer. */
  readonly http: Http

  constructor(
    http: Http,
    readonly device: DeskDevice,
  ) {
    makeAutoObservable(this, { session: observableRef, http: false, device: false }, { autoBind: true })
    this.http = http.as({ token: () => this.session?.token ?? null, onSessionRefused: () => this.end() })
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
    this.device.storage.write(key, session)
  }

  end(): void {
    this.session = null
    this.device.storage.remove(key)
    this.device.storage.remove(orderKey)
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
}
